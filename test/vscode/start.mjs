#!/usr/bin/env node
// Opens the extension with the sample draft in a real editor window: in VS Code where `code` is installed, else in the
// VS Code that npm carries, which is looked at with a browser and stays up until Ctrl+C.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startServer } from './carried.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const workspace = join(root, '.cache/sample');
const draft = join(workspace, 'prevent-briefing.md');

const built = spawnSync(process.execPath, ['esbuild.mjs'], { cwd: root, stdio: 'inherit' });
if (built.status !== 0) process.exit(1);

// A copy, so that trying things out does not change the project; what was tried out last time stays.
mkdirSync(workspace, { recursive: true });
cpSync(join(root, 'test/drafts'), workspace, { recursive: true, force: false });

if (!openInstalled()) await serve();

function openInstalled() {
  const options = { stdio: 'inherit', shell: process.platform === 'win32' };
  const found = spawnSync('code', ['--version'], { ...options, stdio: 'ignore' });
  if (found.status !== 0) return false;
  return spawnSync('code', [`--extensionDevelopmentPath=${root}`, workspace, draft], options).status === 0;
}

async function serve() {
  const server = await startServer();
  const payload = [
    ['skipWelcome', 'true'],
    ['extensionDevelopmentPath', server.remote(root)],
    ['openFile', server.remote(draft)],
  ];
  console.log(
    `\nVS Code is not installed here, so the one that npm carries is running. Open in a browser:\n`,
  );
  console.log(`  ${server.address(workspace, payload)}\n`);
  console.log('It is reachable from this machine alone. Ctrl+C ends it.');
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      server.stop();
      process.exit(0);
    });
  }
}
