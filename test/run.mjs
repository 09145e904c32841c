#!/usr/bin/env node
// The whole test command: build, lint and types, the tests that need no editor, those in real editors, and those in one
// for browsers. It runs all of them whatever fails first, and ends with one line `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runNeovim } from './editors/neovim.mjs';
import { runPackages } from './packaging/packages.mjs';
import { runRecovery } from './recovery/recovery.mjs';
import { canCarry } from './vscode/carried.mjs';
import { runEditorSuite } from './vscode/run.mjs';
import { runWebSuite } from './vscode/web/run.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const results = join(root, '.cache/mocha.json');

const counts = [];
const built = step('Build', 'node', 'esbuild.mjs');
step('Lint', 'node', bin('eslint/bin/eslint.js'), '.');
step('Format', 'node', bin('prettier/bin/prettier.cjs'), '--check', '.');
step('Types', 'node', bin('typescript/bin/tsc'), '-p', '.');
step(
  'Types of the core, which may use the language alone',
  'node',
  bin('typescript/bin/tsc'),
  '-p',
  'server/src/core',
);
step('Accuracy, which may not fall', 'node', bin('tsx/dist/cli.mjs'), 'test/accuracy/run.ts');
counts.push(units());
counts.push(built ? runRecovery('--times', '10') : { passed: 0, failed: 1 });
counts.push(built ? runPackages() : { passed: 0, failed: 1 });
counts.push(built ? runNeovim() : { passed: 0, failed: 1 });
counts.push(built ? await inEditor('a real editor', runEditorSuite) : { passed: 0, failed: 1 });
if (canCarry()) counts.push(built ? await inEditor('a browser', runWebSuite) : { passed: 0, failed: 1 });
else
  console.log(
    '\nNot run in an editor for browsers: npm carries a browser to open it in for Linux on x64 alone.',
  );

const passed = total('passed');
const failed = total('failed');
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** Runs one command, which counts as one test. @returns {boolean} whether it passed */
function step(name, ...command) {
  console.log(`\n${name}`);
  const passed = run(command) === 0;
  if (!passed) console.log(`✘ ${name} failed`);
  counts.push(passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
  return passed;
}

/** The tests that run in Node alone. Their counts come from a file, their story from Mocha's own output. */
function units() {
  console.log('\nIn Node');
  mkdirSync(dirname(results), { recursive: true });
  rmSync(results, { force: true });
  const reporter = join(root, 'test/support/countingReporter.cjs');
  const status = run(['node', bin('mocha/bin/mocha.js'), '--reporter', reporter], {
    EVIDENCE_LINT_COUNTS: results,
  });
  // Tests that could not even be loaded leave no count; a bad status without a failed test is a failure too.
  const { passed, failed } = existsSync(results)
    ? JSON.parse(readFileSync(results, 'utf8'))
    : { passed: 0, failed: 1 };
  return { passed, failed: status !== 0 && failed === 0 ? 1 : failed };
}

async function inEditor(place, runSuite) {
  try {
    return await runSuite();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(`✘ The tests in ${place} did not run: ${reason}`);
    return { passed: 0, failed: 1 };
  }
}

function run([program, ...rest], env = {}) {
  const command = program === 'node' ? process.execPath : program;
  return spawnSync(command, rest, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }).status;
}

function bin(path) {
  return join(root, 'node_modules', path);
}

function total(key) {
  return counts.reduce((sum, count) => sum + count[key], 0);
}
