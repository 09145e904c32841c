// A real VS Code that npm carries: the package code-server holds the whole VS Code server, @sparticuz/chromium a
// headless browser to open its window in, playwright-core drives that. Nothing else is downloaded and nothing is
// compiled, so it works wherever the npm registry can be reached. Linux on x64 only, for the browser's sake.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const VERSIONS = { 'code-server': '4.100.3', '@sparticuz/chromium': '147.0.0', 'playwright-core': '1.64.1' };
const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const cache = join(root, '.cache/vscode-host');
const vscode = join(cache, 'node_modules/code-server/lib/vscode');

/**
 * Starts the VS Code server on 127.0.0.1, with settings and data of its own.
 * @param {{ env?: Record<string, string>, settings?: Record<string, unknown> }} options
 * @returns {Promise<{ address(folder, payload): string, remote(path): string, stop(): void }>}
 *   `address`: where a browser opens `folder`; the payload is a list of pairs such as ['openFile', remote(path)]
 */
export async function startServer({ env = {}, settings = {} } = {}) {
  install();
  const port = String(await freePort());
  const origin = `127.0.0.1:${port}`;
  const data = mkdtempSync(join(tmpdir(), 'evidence-lint-vscode-'));
  mkdirSync(join(data, 'data/Machine'), { recursive: true });
  writeFileSync(join(data, 'data/Machine/settings.json'), JSON.stringify(settings));
  const server = spawn(process.execPath, serverArguments(port, data), {
    stdio: 'ignore',
    env: { ...process.env, ...env },
  });
  const stop = () => {
    server.kill();
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await answers(`http://${origin}/version`, server, 60);
  } catch (error) {
    stop();
    throw error;
  }
  const remote = (path) => `vscode-remote://${origin}${resolve(path)}`;
  const address = (folder, payload) =>
    `http://${origin}/?folder=${encodeURIComponent(resolve(folder))}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
  return { address, remote, stop };
}

/** The folder of the editor, installed. */
export function carriedEditor() {
  install();
  return vscode;
}

/** Opens a headless browser. @returns {Promise<import('playwright-core').Browser>} */
export async function openBrowser() {
  install();
  const load = createRequire(join(cache, 'package.json'));
  const chromium = (await import(pathToFileURL(load.resolve('@sparticuz/chromium')))).default;
  return load('playwright-core').chromium.launch({
    executablePath: await chromium.executablePath(),
    // Those two flags are for machines that run one function and end; a whole editor does not stand them.
    args: [
      ...chromium.args.filter((flag) => !/single-process|no-zygote/.test(flag)),
      '--disable-background-networking',
    ],
  });
}

/** What a suite may take, in seconds. */
const patience = 180;

/** Rejects where a suite takes longer than it may. @returns {Promise<never>} */
export const suiteIsLate = () =>
  new Promise((_, fail) => {
    const tooLate = () => fail(new Error(`the suite ran past ${patience} s`));
    setTimeout(tooLate, patience * 1000).unref();
  });

/** Whether this machine can run the editor that npm carries, its window included. */
export const canCarry = () => process.platform === 'linux' && process.arch === 'x64';

const serverArguments = (port, data) => [
  join(vscode, 'out/server-main.js'),
  ...['--host', '127.0.0.1', '--port', port, '--server-data-dir', data, '--telemetry-level', 'off'],
  ...['--without-connection-token', '--accept-server-license-terms', '--disable-workspace-trust'],
];

/** Installs the editor and the browser once into the project's cache; a second call finds them there. */
function install() {
  const done = join(cache, 'installed.json');
  const versions = JSON.stringify(VERSIONS);
  if (existsSync(done) && createRequire(done)(done).versions === versions) return;
  console.error('Installing the editor that npm carries (once, some 400 MB) …');
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, 'package.json'), '{"private":true}');
  npmInstall(cache, ...Object.entries(VERSIONS).map(([name, version]) => `${name}@${version}`));
  npmInstall(vscode, '--omit=dev');
  writeFileSync(done, JSON.stringify({ versions }));
}

function npmInstall(cwd, ...rest) {
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const done = spawnSync('npm', ['install', ...flags, ...rest], { cwd, stdio: ['ignore', 2, 2] });
  if (done.status !== 0) throw new Error(`\`npm install ${rest.join(' ')}\` failed`);
}

async function answers(url, server, seconds) {
  for (const end = Date.now() + seconds * 1000; Date.now() < end;) {
    if (server.exitCode !== null) throw new Error(`the VS Code server ended with status ${server.exitCode}`);
    if (
      await fetch(url).then(
        (reply) => reply.ok,
        () => false,
      )
    )
      return;
    await new Promise((next) => setTimeout(next, 200));
  }
  throw new Error(`the VS Code server did not answer within ${seconds} s`);
}

const freePort = () =>
  new Promise((found, failed) => {
    const probe = createServer().once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => found(port));
    });
  });
