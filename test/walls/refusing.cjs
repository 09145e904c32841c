// Loaded before a program: whatever could send something away or start a program throws, and is written down with all files that
// are read. EVIDENCE_LINT_TRIES names the file for that.
const fs = require('node:fs');
const { isMainThread } = require('node:worker_threads');

const notes = fs.openSync(process.env.EVIDENCE_LINT_TRIES, 'a');
const note = (line) => fs.writeSync(notes, `${line}\n`);

function refuse(name, holder, keys) {
  for (const key of keys) {
    if (typeof holder[key] !== 'function') continue;
    const refused = () => {
      note(`tried ${name}.${key}`);
      throw new Error(`${name}.${key} is refused here`);
    };
    Object.defineProperty(holder, key, { value: refused, configurable: true, writable: true });
  }
}

const functionsOf = (holder) => Object.keys(holder).filter((key) => /^[a-z]/.test(key));
const net = require('node:net');
const dgram = require('node:dgram');
const dns = require('node:dns');
const programs = require('node:child_process');
refuse('net', net, ['connect', 'createConnection']);
refuse('Socket', net.Socket.prototype, ['connect']);
refuse('Server', net.Server.prototype, ['listen']);
refuse('dgram', dgram, ['createSocket']);
refuse('Datagram', dgram.Socket.prototype, ['bind', 'send', 'connect']);
refuse('dns', dns, functionsOf(dns));
refuse('dns.promises', dns.promises, functionsOf(dns.promises));
refuse('Resolver', dns.Resolver.prototype, ['resolve', 'resolve4', 'resolve6', 'resolveAny']);
refuse('http', require('node:http'), ['request', 'get']);
refuse('https', require('node:https'), ['request', 'get']);
refuse('http2', require('node:http2'), ['connect']);
refuse('tls', require('node:tls'), ['connect']);
refuse('child_process', programs, functionsOf(programs));
refuse('ChildProcess', programs.ChildProcess.prototype, ['spawn']);
refuse('cluster', require('node:cluster'), ['fork']);
refuse('globalThis', globalThis, ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest']);

for (const [holder, keys] of [
  [fs.promises, ['readFile', 'open', 'readdir', 'writeFile', 'rename', 'rm']],
  [fs, ['createReadStream', 'createWriteStream', 'readdirSync', 'writeFileSync', 'appendFileSync']],
])
  for (const key of keys) {
    const before = holder[key];
    holder[key] = function (path, ...rest) {
      note(`${/^(?:read|open|createR)/.test(key) ? 'read' : 'wrote'} ${path}`);
      return before.call(this, path, ...rest);
    };
  }

note(`began ${isMainThread ? 'program' : 'thread'}`);
