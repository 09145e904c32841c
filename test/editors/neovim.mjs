#!/usr/bin/env node
// Runs the language server of dist/ in a real, headless Neovim, set up as server/editors/neovim.md says (neovim.lua).
//
//   node test/editors/neovim.mjs
//
// Where there is no Neovim it says so. With CI=true it is installed by apt-get, and counts as failed where Debian's packages can be
// had and it still is not there.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const patience = 120_000;

/** @returns {{ passed: number, failed: number }} */
export function runNeovim() {
  const required = version() === null && process.env.CI === 'true' && install();
  const found = version();
  if (found === null) return without(required);
  console.log(`\nIn a real Neovim (${found}):`);
  const folder = mkdtempSync(join(tmpdir(), 'evidence-lint-neovim-'));
  try {
    return report(run(folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What `nvim` calls itself; null where there is none. */
function version() {
  const { status, stdout } = spawnSync('nvim', ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.split('\n')[0] : null;
}

/** Whether Debian's packages can be had here; installs Neovim where they can. */
function install() {
  if (process.getuid?.() !== 0) return false;
  const options = {
    stdio: ['ignore', 2, 2],
    timeout: patience,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  const apt = (...args) => spawnSync('apt-get', ['--quiet', ...args], options).status === 0;
  const neovim = ['install', '--yes', '--no-install-recommends', 'neovim'];
  if (apt(...neovim)) return true;
  const reached = apt('update', '--error-on=any');
  if (reached) apt(...neovim);
  return reached;
}

function without(required) {
  console.error(
    `\n${required ? '✘' : '!'} THE TESTS IN NEOVIM DID NOT RUN: there is no “nvim” here (Debian: apt-get install neovim).`,
  );
  return { passed: 0, failed: required ? 1 : 0 };
}

/** The outcomes of neovim.lua, null where it did not come to its end. */
function run(folder) {
  const results = join(folder, 'results.json');
  const draft = prepare(folder);
  const { stdout, stderr } = spawnSync(
    'nvim',
    [
      '--headless',
      '--clean',
      ...['-c', `luafile ${join(folder, 'setup.lua')}`],
      ...['-c', `edit ${draft}`],
      ...['-c', `luafile ${join(root, 'test/editors/neovim.lua')}`],
      ...['-c', 'cquit'],
    ],
    { cwd: dirname(draft), encoding: 'utf8', timeout: patience, env: environment(folder, results) },
  );
  if (existsSync(results)) return JSON.parse(readFileSync(results, 'utf8'));
  console.error(`${stdout}${stderr}`);
  return null;
}

/** A folder with a draft and a source, the server under its name, and the set-up of the page. @returns {string} the draft */
function prepare(folder) {
  const workspace = join(folder, 'drafts');
  mkdirSync(join(workspace, 'sources'), { recursive: true });
  mkdirSync(join(folder, 'bin'));
  const { draft, source } = JSON.parse(readFileSync(join(root, 'test/editors/sample.json'), 'utf8'));
  writeFileSync(join(workspace, 'sources/workforce.md'), source.join('\n'));
  writeFileSync(join(workspace, 'draft.md'), draft.join('\n'));
  writeFileSync(join(folder, 'setup.lua'), setup());
  const program = join(folder, 'bin/evidence-lint-language-server');
  writeFileSync(
    program,
    `#!/bin/sh\nexec '${process.execPath}' '${join(root, 'dist/language-server.js')}' "$@"\n`,
  );
  chmodSync(program, 0o755);
  return join(workspace, 'draft.md');
}

/** The page's blocks: the first for a Neovim that configures servers itself, the second for an older one, the third for both. */
function setup() {
  const page = readFileSync(join(root, 'server/editors/neovim.md'), 'utf8');
  const [newer, older, commands] = [...page.matchAll(/^```lua\n([^]*?)^```$/gm)].map(([, block]) => block);
  return `if vim.lsp.config then\n${newer}else\n${older}end\n${commands}`;
}

/** Nothing of the person's own Neovim: no state, no data, no plugins. */
function environment(folder, results) {
  const own = Object.fromEntries(
    ['CONFIG', 'DATA', 'STATE', 'CACHE'].map((name) => [`XDG_${name}_HOME`, folder]),
  );
  const path = `${join(folder, 'bin')}${delimiter}${process.env.PATH}`;
  return { ...process.env, ...own, PATH: path, EVIDENCE_LINT_RESULTS: results };
}

function report(outcomes) {
  if (outcomes === null) {
    console.log('    ✘ Neovim did not come to the end of its tests');
    return { passed: 0, failed: 1 };
  }
  for (const { name, fault } of outcomes)
    console.log(fault === '' ? `    ✔ ${name}` : `    ✘ ${name}\n      ${fault}`);
  const failed = outcomes.filter(({ fault }) => fault !== '').length;
  return { passed: outcomes.length - failed, failed };
}

if (process.argv[1] && import.meta.url === pathToFileURL(resolve(process.argv[1])).href)
  process.exit(runNeovim().failed === 0 ? 0 : 1);
