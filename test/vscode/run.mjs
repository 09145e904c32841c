#!/usr/bin/env node
// Runs the editor's test suite (suite/, bundled into dist/test/suite.js) in a real VS Code.
//
//   EVIDENCE_LINT_EDITOR=carried|electron node test/vscode/run.mjs
//
// carried   the VS Code that npm carries: the default where it runs (Linux on x64)
// electron  the desktop VS Code that @vscode/test-electron downloads: the default elsewhere, and where the other fails
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { canCarry, openBrowser, startServer, suiteIsLate } from './carried.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const suite = join(root, 'dist/test/suite.js');
const workspace = join(root, '.cache/vscode-test/workspace');
const results = join(root, '.cache/vscode-test/results.json');

const editors = { carried: runCarried, electron: runElectron };

/**
 * Runs the suite in the first editor that starts, and prints what passed and failed.
 * @returns {Promise<{ passed: number, failed: number }>} rejects, with the reason of each editor, where none starts
 */
export async function runEditorSuite() {
  const reasons = [];
  for (const name of choice()) {
    prepare();
    console.log(`\nIn a real VS Code (${name}):`);
    try {
      await editors[name]();
    } catch (error) {
      reasons.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
    if (existsSync(results)) return report(reasons.at(-1));
    console.error(`No result from this editor: ${reasons.at(-1) ?? 'it ended early'}`);
  }
  throw new Error(`no editor could run the suite (${reasons.join('; ')})`);
}

function choice() {
  const asked = process.env.EVIDENCE_LINT_EDITOR;
  if (asked === undefined) return canCarry() ? ['carried', 'electron'] : ['electron'];
  if (asked in editors) return [asked];
  throw new Error(`EVIDENCE_LINT_EDITOR is "${asked}"; it can be ${Object.keys(editors).join(' or ')}`);
}

/** The suite works on a copy of the drafts, so that nothing it saves comes back into the project. */
function prepare() {
  rmSync(dirname(results), { recursive: true, force: true });
  mkdirSync(workspace, { recursive: true });
  cpSync(join(root, 'test/drafts'), workspace, { recursive: true });
}

function report(reason) {
  const { lines, passed, failed, ended } = JSON.parse(readFileSync(results, 'utf8'));
  console.log(lines.join('\n'));
  if (ended) return { passed, failed };
  console.log(`    ✘ The suite did not come to its end: ${reason ?? 'the editor ended'}`);
  return { passed, failed: failed + 1 };
}

async function runCarried() {
  const server = await startServer({ env: { EVIDENCE_LINT_RESULTS: results } });
  let browser;
  try {
    browser = await openBrowser();
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    const ended = new Promise((exit) => page.exposeFunction('codeAutomationExit', exit));
    await page.exposeFunction('codeAutomationLog', () => {});
    const payload = [
      ['skipWelcome', 'true'],
      ['extensionDevelopmentPath', server.remote(root)],
      ['extensionTestsPath', server.remote(suite)],
    ];
    await page.goto(server.address(workspace, payload));
    const status = await Promise.race([ended, suiteIsLate()]);
    if (status !== 0 && !existsSync(results))
      throw new Error(`the extension host ended with status ${status}`);
  } finally {
    await browser?.close();
    server.stop();
  }
}

async function runElectron() {
  const { runTests } = await import('@vscode/test-electron');
  const run = runTests({
    extensionDevelopmentPath: root,
    extensionTestsPath: suite,
    extensionTestsEnv: { EVIDENCE_LINT_RESULTS: results },
    launchArgs: [workspace, '--disable-extensions', '--disable-workspace-trust', '--skip-welcome'],
  });
  // A failed test makes the editor end badly too; the results say so better than its exit status.
  await Promise.race([run, suiteIsLate()]).catch((error) => {
    if (!existsSync(results)) throw error;
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(resolve(process.argv[1])).href) {
  const { failed } = await runEditorSuite().catch((error) => {
    console.error(error.message);
    return { failed: 1 };
  });
  process.exit(failed === 0 ? 0 : 1);
}
