#!/usr/bin/env node
// Ends the built language server without warning, again and again, and starts it anew as an editor does (kills.ts).
//
//   node test/recovery/recovery.mjs [--times 200] [--seed 1] [--within MILLISECONDS]
import { spawnSync } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = dirname(fileURLToPath(import.meta.url));
const root = resolve(folder, '../..');

/** @returns {{ passed: number, failed: number }} */
export function runRecovery(...options) {
  console.log('\nA server that is killed at work');
  const program = [join(root, 'node_modules/tsx/dist/cli.mjs'), join(folder, 'kills.ts'), ...options];
  const { status } = spawnSync(process.execPath, program, { cwd: root, stdio: 'inherit' });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.exit(runRecovery(...process.argv.slice(2)).failed);
