// VS Code for browsers, as vscode.dev has it: no server of its own behind it, extensions run in workers. The one that npm carries
// (see carried.mjs) holds those files too; this serves them, the extension, the suites and the workspace, all from one address.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.ttf': 'font/ttf',
};

/**
 * Serves the page on 127.0.0.1.
 * @param {{ vscode: string, root: string, workspace: Record<string, Buffer>, onResults(results: unknown): void }} options
 *   `vscode`: folder of the editor; `root`: of the extension; `workspace`: files by their paths below the open folder
 * @returns {Promise<{ address: string, stop(): void }>}
 */
export async function servePage({ vscode, root, workspace, onResults }) {
  const made = {
    '/memory/package.json': () => JSON.stringify(memoryManifest),
    '/memory/package.nls.json': () => '{}',
    '/memory/workspace.json': () => JSON.stringify(inBase64(workspace)),
    [`/vscode/${workbench}/workbench.js`]: () =>
      alone(readFileSync(join(vscode, workbench, 'workbench.js'), 'utf8')),
    '/': () => page(readFileSync(join(vscode, workbench, 'workbench.html'), 'utf8'), origin),
  };
  const folders = { '/extension/': root, '/memory/': join(root, 'dist/test/web'), '/vscode/': vscode };
  const server = createServer((request, reply) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (pathname === '/results') {
      void received(request).then((text) => {
        onResults(JSON.parse(text));
        reply.writeHead(204).end();
      });
      return;
    }
    const content = made[pathname]?.() ?? fileAt(folders, decodeURIComponent(pathname));
    if (content === null) return void reply.writeHead(404).end();
    reply.writeHead(200, { 'Content-Type': types[extname(pathname)] ?? 'text/html' }).end(content);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `127.0.0.1:${server.address().port}`;
  return {
    address: `http://${origin}/`,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

const workbench = 'out/vs/code/browser/workbench';

const memoryManifest = {
  name: 'memory',
  publisher: 'evidence-lint-tests',
  version: '0.0.0',
  engines: { vscode: '^1.91.0' },
  browser: './memory.js',
  activationEvents: ['onFileSystem:pilot'],
  capabilities: { virtualWorkspaces: true },
};

/** What the carried build says otherwise than VS Code does, since it always has a server behind it that is a remote machine. */
const remote = [
  ['remoteAuthority:location.host', 'remoteAuthority:void 0'],
  ['N.file(this.userDataPath).with({scheme:K.vscodeRemote})', 'N.parse("vscode-userdata:/")'],
];

/** The workbench without such a server. */
const alone = (script) =>
  remote.reduce((text, [theirs, ours]) => {
    if (!text.includes(theirs)) throw new Error(`this build of the editor has no “${theirs}”`);
    return text.replace(theirs, ours);
  }, script);

/** The workbench's own page, set up for a folder of the file system in memory. */
function page(template, origin) {
  const at = (path) => ({ scheme: 'http', authority: origin, path });
  const settings = {
    folderUri: { scheme: 'pilot', authority: 'county', path: '/my briefs' },
    isEnabledFileDownloads: false,
    isEnabledFileUploads: false,
    isEnabledCoderGettingStarted: false,
    additionalBuiltinExtensions: [at('/memory')],
    developmentOptions: {
      extensions: [at('/extension')],
      extensionTestsPath: at('/extension/dist/test/web/suite.js'),
    },
    configurationDefaults: { 'security.workspace.trust.enabled': false, 'workbench.startupEditor': 'none' },
  };
  const values = {
    WORKBENCH_WEB_CONFIGURATION: JSON.stringify(settings).replaceAll('"', '&quot;'),
    WORKBENCH_AUTH_SESSION: '',
    WORKBENCH_WEB_BASE_URL: '/vscode',
    WORKBENCH_NLS_FALLBACK_URL: '/vscode/out/nls.messages.js',
    WORKBENCH_NLS_URL: '/vscode/out/nls.messages.js',
  };
  return template.replace(/\{\{(\w+)\}\}/g, (_, name) => values[name] ?? '');
}

const inBase64 = (files) =>
  Object.fromEntries(
    Object.entries(files).map(([path, bytes]) => [`/my briefs/${path}`, bytes.toString('base64')]),
  );

/** Null where none of the folders holds it. */
function fileAt(folders, pathname) {
  const [prefix, folder] = Object.entries(folders).find(([one]) => pathname.startsWith(one)) ?? [];
  if (folder === undefined) return null;
  const path = normalize(join(folder, pathname.slice(prefix.length)));
  if (!path.startsWith(folder + sep)) return null;
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path) : null;
}

async function received(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

/** All files below a folder by their paths in it, with `/`. @returns {Record<string, Buffer>} */
export const filesBelow = (folder) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true })
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name))]),
  );
