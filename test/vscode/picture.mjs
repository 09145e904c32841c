#!/usr/bin/env node
// Takes the README's pictures, in the VS Code that npm carries: a draft with findings, the fixes of one, the evidence view.
//
//   node test/vscode/picture.mjs [FOLDER]        default: client/images
import { cpSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBrowser, startServer } from './carried.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const folder = resolve(process.argv[2] ?? join(root, 'client/images'));
const workspace = join(root, '.cache/picture');
const draft = join(workspace, 'prevent-briefing.md');
const settings = {
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.tips.enabled': false,
  'workbench.activityBar.location': 'hidden',
  'window.commandCenter': false,
  'workbench.reduceMotion': 'on',
  'editor.minimap.enabled': false,
  'editor.hover.above': false,
  'editor.occurrencesHighlight': 'off',
  'editor.wordWrap': 'on',
  'editor.fontSize': 15,
  'breadcrumbs.enabled': false,
  'git.enabled': false,
  'window.title': '${activeEditorShort}',
};

mkdirSync(workspace, { recursive: true });
cpSync(join(root, 'test/drafts'), workspace, { recursive: true });
const server = await startServer({ settings });
let browser;
try {
  browser = await openBrowser();
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  await page.goto(server.address(workspace, payload(server)));
  await page.waitForSelector('.squiggly-warning', { timeout: 60_000 });
  await page.keyboard.press('Control+B');
  await page.keyboard.press('Control+Shift+M');
  await page.waitForSelector('.markers-panel .monaco-list-row');
  await page.locator('.notification-toast').waitFor({ state: 'detached' });
  await hoverOver(page, '15,649');
  await take(page, 'findings.png');
  await showFixes(page, '15,649');
  await take(page, 'fixes.png');
  await showEvidenceView(page);
  await take(page, 'evidence.png');
} finally {
  await browser?.close();
  server.stop();
}

function payload(server) {
  return [
    ['skipWelcome', 'true'],
    ['extensionDevelopmentPath', server.remote(root)],
    ['openFile', server.remote(draft)],
  ];
}

async function take(page, name) {
  const path = join(folder, name);
  await page.screenshot({ path });
  console.log(`${path}: ${Math.round(statSync(path).size / 1024)} KB`);
}

async function runCommand(page, title) {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').first().fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().click();
}

async function showFixes(page, figure) {
  await page.mouse.move(0, 0);
  const place = await page.locator('.view-line', { hasText: figure }).first().evaluate(placeOf, figure);
  await page.mouse.click(place.x, place.y);
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget .monaco-list-row').first().waitFor();
}

async function showEvidenceView(page) {
  await page.keyboard.press('Escape');
  await runCommand(page, 'Evidence: Focus on Figures of the Draft View');
  const rows = page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row');
  await rows.first().waitFor();
  await rows.filter({ hasText: '15,649' }).first().click();
  await page.keyboard.press('ArrowRight');
  await rows.filter({ hasText: '15,469' }).first().waitFor();
}

/** Points at a figure, so that the picture also shows what a writer reads there. */
async function hoverOver(page, figure) {
  await page
    .locator('.view-line', { hasText: figure })
    .first()
    .click({ position: { x: 2, y: 8 } });
  const place = await page.locator('.view-line', { hasText: figure }).first().evaluate(placeOf, figure);
  await page.mouse.move(place.x, place.y);
  await page.locator('.monaco-hover:not(.hidden) .hover-contents').first().waitFor();
}

/** Runs in the window. @returns the middle of the text within the line, in pixels of the window */
function placeOf(line, text) {
  const nodes = line.ownerDocument.createTreeWalker(line, 4);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    const start = node.data.indexOf(text);
    if (start < 0) continue;
    const range = line.ownerDocument.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + text.length);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }
  throw new Error(`“${text}” is not on the screen`);
}
