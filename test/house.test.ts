import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve } from 'node:path';
import { preProcessFile } from 'typescript';

const root = resolve(__dirname, '..');

const core = ['text', 'markdown', 'figures', 'citations', 'claims', 'corpus', 'evidence', 'rules', 'linter'];

/** Each room of the house, from the bottom up, with the rooms that it may import from. Packages are named `npm:…`. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  'core/text': ['npm:stemmer'],
  'core/markdown': ['core/text', 'npm:@lezer/common', 'npm:@lezer/markdown'],
  'core/figures': ['core/text', 'core/markdown'],
  'core/citations': ['core/text', 'core/markdown'],
  'core/claims': ['core/text', 'core/markdown', 'core/figures'],
  'core/corpus': ['core/text', 'core/figures', 'core/claims'],
  'core/evidence': upTo('corpus'),
  'core/rules': upTo('evidence'),
  'core/linter': upTo('rules'),
  sources: [...upTo('corpus'), 'npm:yaml', 'npm:fflate', 'npm:saxes', 'npm:unpdf/pdfjs', 'npm:parse5'],
  service: [...upTo('linter'), 'sources', 'npm:yaml', 'npm:ignore', 'npm:picomatch'],
  'lsp/protocol': [],
  lsp: [
    ...upTo('linter'),
    'service',
    'lsp/protocol',
    'npm:vscode-languageserver',
    'npm:vscode-languageserver-textdocument',
    'npm:vscode-uri',
  ],
  cli: [...upTo('linter'), 'service', 'npm:sarif'],
  // By name, so that none is among them that could send something away or start a program.
  node: [
    ...[
      'lsp',
      'cli',
      'service',
      'npm:vscode-languageserver/node',
      'node:events',
      'node:fs',
      'node:fs/promises',
    ],
    ...[
      'node:os',
      'node:path',
      'node:stream/consumers',
      'node:tty',
      'node:url',
      'node:util',
      'node:v8',
      'node:worker_threads',
    ],
  ],
  browser: ['lsp', 'service', 'sources', 'npm:vscode-languageserver/browser'],
  client: ['lsp/protocol', 'npm:vscode', 'npm:vscode-languageclient'],
  // All else of the client runs in Node and in a browser alike.
  'client/processClient': ['client', 'npm:vscode', 'npm:vscode-languageclient/node', 'node:os'],
  'client/workerClient': ['client', 'npm:vscode', 'npm:vscode-languageclient/browser'],
};

/** Lines that a file may have; tables of data may be longer. */
const longest = 300;

const files = ['server/src', 'client/src'].flatMap((folder) => filesBelow(join(root, folder)));

describe('the house', () => {
  it('has rooms to look at', () => {
    assert.ok(files.length > 50, `only ${files.length} files were found`);
  });

  it('has every file in a room', () => {
    assert.deepEqual(
      files.filter((file) => roomOf(file) === null),
      [],
    );
  });

  for (const [room, allowed] of Object.entries(rooms)) {
    it(`lets ${room} import only what the plan allows`, () => {
      const broken = files
        .filter((file) => roomOf(file) === room)
        .flatMap((file) =>
          importsOf(file)
            .filter((to) => !mayImport(room, allowed, to))
            .map((to) => `${file} imports ${to}`),
        );
      assert.deepEqual(broken, []);
    });
  }

  it('tells an import against the flow', () => {
    assert.equal(mayImport('core/text', rooms['core/text'] ?? [], 'core/rules/index'), false);
    assert.equal(mayImport('client', rooms['client'] ?? [], 'lsp/server'), false);
    assert.equal(mayImport('client', rooms['client'] ?? [], 'npm:vscode-languageclient/node'), false);
    assert.equal(mayImport('core/rules', rooms['core/rules'] ?? [], 'npm:yaml'), false);
    assert.equal(mayImport('lsp', rooms['lsp'] ?? [], 'node:fs'), false);
    assert.equal(mayImport('node', rooms['node'] ?? [], 'node:child_process'), false);
    assert.equal(mayImport('node', rooms['node'] ?? [], 'node:path'), true);
  });

  it(`has no file above ${longest} lines, tables of data aside`, () => {
    const long = files
      .filter((file) => !/\/data\/|\.data\.ts$/.test(file))
      .filter((file) => readFileSync(join(root, file), 'utf8').split('\n').length > longest + 1);
    assert.deepEqual(long, []);
  });
});

function upTo(last: string): string[] {
  return core.slice(0, core.indexOf(last) + 1).map((room) => `core/${room}`);
}

function mayImport(room: string, allowed: readonly string[], to: string): boolean {
  return [room, ...allowed].some(
    (one) => to === one || (!/^(?:npm|node):/.test(one) && to.startsWith(`${one}/`)),
  );
}

/** The room that a file is in: the longest name that fits. */
function roomOf(file: string): string | null {
  const inside = insideOf(file);
  const fitting = Object.keys(rooms).filter((room) => inside === room || inside.startsWith(`${room}/`));
  return fitting.sort((a, b) => b.length - a.length)[0] ?? null;
}

/** A path as the plan names it: below `server/src`, or `client/…`; without ending. */
function insideOf(file: string): string {
  return file
    .replace(/^server\/src\//, '')
    .replace(/^client\/src\//, 'client/')
    .replace(/\.ts$/, '');
}

/** What a file imports, types and dynamic imports included, as the plan names it. */
function importsOf(file: string): string[] {
  const { importedFiles } = preProcessFile(readFileSync(join(root, file), 'utf8'), true, true);
  return importedFiles.map(({ fileName }) => {
    if (fileName.startsWith('.')) return insideOf(posix.join(dirname(file), fileName));
    return fileName.startsWith('node:') ? fileName : `npm:${fileName}`;
  });
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return entry.name.endsWith('.ts') ? [relative(root, path).replaceAll('\\', '/')] : [];
  });
}
