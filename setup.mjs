#!/usr/bin/env node
// Installs the packages of package-lock.json where node_modules does not hold them yet. Every npm script
// begins here, so that each of them works from a bare clone; it uses nothing but Node itself for that reason.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));

if (!installed()) {
  console.error('Installing packages (once) …');
  const options = { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' };
  const done = spawnSync(
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    options,
  );
  if (done.status !== 0) {
    console.error('The packages could not be installed: `npm ci --ignore-scripts` failed (see above).');
    process.exit(1);
  }
}

/** Whether node_modules holds each package of the lock file in its version. Packages for other platforms may be absent. */
function installed() {
  const found = packagesOf(join(root, 'node_modules/.package-lock.json'));
  const wanted = Object.entries(packagesOf(join(root, 'package-lock.json'))).filter(([path]) => path !== '');
  return wanted.every(([path, { version, optional }]) =>
    found[path] ? found[path].version === version : optional === true,
  );
}

function packagesOf(lockFile) {
  if (!existsSync(lockFile)) return {};
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages ?? {};
}
