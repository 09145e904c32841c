#!/usr/bin/env node
// Runs the suites of the web extension (bundled into dist/test/web/) in VS Code for browsers, in a headless one.
//
//   node test/vscode/web/run.mjs
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { carriedEditor, openBrowser, suiteIsLate } from '../carried.mjs';
import { filesBelow, servePage } from './page.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/**
 * Runs the suites and prints what passed and failed.
 * @returns {Promise<{ passed: number, failed: number }>} rejects, with the reason, where the editor gives no result
 */
export async function runWebSuite() {
  console.log('\nIn a VS Code for browsers, on files of no disk:');
  let latest;
  let end;
  const ended = new Promise((done) => (end = done));
  const page = await servePage({
    vscode: carriedEditor(),
    root,
    workspace: {
      ...filesBelow(join(root, 'test/drafts')),
      ...filesBelow(join(root, 'test/vscode/web/workspace')),
      'pilot libraries/sources/wexmoor2024.pdf': readFileSync(join(root, 'test/fixtures/pdf/report.pdf')),
    },
    onResults(results) {
      latest = results;
      if (results.ended) end();
    },
  });
  const browser = await openBrowser();
  try {
    await open(browser, page.address, ended);
  } catch (error) {
    if (!latest) throw error;
    latest.lines.push(`    ✘ The suite did not come to its end: ${error.message}`);
    latest.failed += 1;
  } finally {
    await browser.close();
    page.stop();
  }
  console.log(latest.lines.join('\n'));
  return { passed: latest.passed, failed: latest.failed };
}

/** Opens the window, and stays until the suites have ended. */
async function open(browser, address, ended) {
  const window = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  if (process.env.EVIDENCE_LINT_VERBOSE) {
    window.on('console', (message) => console.error(message.text()));
    window.on('requestfailed', (request) => console.error(request.url(), request.failure()?.errorText));
    window.on('response', (reply) => reply.status() >= 400 && console.error(reply.status(), reply.url()));
  }
  const exited = new Promise((_, fail) =>
    window.exposeFunction('codeAutomationExit', (status) =>
      fail(new Error(`the extension host ended with status ${status}`)),
    ),
  );
  await window.exposeFunction('codeAutomationLog', () => {});
  await window.goto(address);
  await Promise.race([ended, exited, suiteIsLate()]);
}

if (process.argv[1] && import.meta.url === pathToFileURL(resolve(process.argv[1])).href) {
  const { failed } = await runWebSuite().catch((error) => {
    console.error(error.message);
    return { failed: 1 };
  });
  process.exit(failed === 0 ? 0 : 1);
}
