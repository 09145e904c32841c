#!/usr/bin/env node
// Looks at what would be shipped of dist/: the extension's package and the npm package, which is also installed and tried.
//
//   node test/packaging/packages.mjs
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { runChecks } from '../support/checks.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** What only those need who work on the project. */
const ofDevelopment = /\.map$|\.[cm]?tsx?$|^dist\/test\/|^test\/|^server\/|^client\/src\/|node_modules|^\./;

/** What the programs open beside themselves. */
const besides = [
  'dist/language-server.js',
  'dist/source-reader.js',
  'dist/draft-thread.js',
  'dist/pdfjs.js',
  'dist/corpus.json',
  'dist/ThirdPartyNotices.txt',
  ...readdirSync(join(root, 'server/src/core/rules'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `dist/rules/${file}`),
];

/** @returns {{ passed: number, failed: number }} */
export const runPackages = () =>
  runChecks('The packages:', {
    'of the extension holds all that the manifest names, and nothing of development': () => {
      const files = run(process.execPath, [
        'node_modules/@vscode/vsce/vsce',
        'ls',
        '--no-dependencies',
      ]).split('\n');
      holds(files, [
        ...namedFiles(),
        ...besides,
        'dist/browser/server.js',
        'README.md',
        'LICENSE',
        'CHANGELOG.md',
        'package.nls.json',
      ]);
    },
    'of npm holds the programs, and nothing of development or of the extension': () => {
      const [{ files }] = JSON.parse(npm(['pack', '--dry-run', '--json', '--ignore-scripts']));
      const paths = files.map(({ path }) => path);
      holds(paths, [...Object.values(manifest.bin).map(plain), ...besides, 'README.md', 'LICENSE']);
      assert.ok(!paths.includes('dist/extension.js'), 'it holds the extension');
      assert.ok(!paths.some((path) => path.startsWith('dist/browser/')), 'it holds what runs in a browser');
    },
    'of npm is installed into an empty folder without fetching anything, and checks a draft there': () =>
      inFolder((folder) => {
        const [{ filename }] = JSON.parse(
          npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder]),
        );
        npm(['install', '--offline', '--no-audit', '--no-fund', '--prefix', folder, join(folder, filename)]);
        assert.deepEqual(readdirSync(join(folder, 'node_modules')).filter(isVisible), [manifest.name]);
        tryInstalled(folder);
      }),
  });

function tryInstalled(folder) {
  const { draft, source } = JSON.parse(readFileSync(join(root, 'test/editors/sample.json'), 'utf8'));
  mkdirSync(join(folder, 'sources'));
  writeFileSync(join(folder, 'sources/workforce.md'), source.join('\n'));
  writeFileSync(join(folder, 'draft.md'), draft.join('\n'));
  writeFileSync(join(folder, 'clean.md'), `${draft.slice(0, 3).join('\n')}\n`);
  const lint = (file) => bin(folder, 'evidence-lint', ['lint', file]);
  const found = lint('draft.md');
  assert.equal(found.status, 1, found.stderr);
  for (const rule of ['conflicting-figure', 'uncited-figure', 'unknown-citation'])
    assert.ok(found.stdout.includes(rule), found.stdout);
  assert.equal(lint('clean.md').status, 0);
  assert.match(bin(folder, 'evidence-lint-language-server', ['--help']).stderr, /--stdio/);
}

function holds(files, needed) {
  const missing = needed.filter((file) => !files.includes(file));
  assert.deepEqual(missing, [], `it lacks ${missing.join(', ')}`);
  const superfluous = files.filter((file) => ofDevelopment.test(file));
  assert.deepEqual(superfluous, [], `it holds ${superfluous.join(', ')}`);
}

/** Every file that the manifest names, and the pictures of the README. */
function namedFiles() {
  const text = JSON.stringify({ ...manifest, scripts: {} });
  const named = [...text.matchAll(/"(\.\/[^"]+\.\w+|client\/[^"]+\.\w+)"/g)].map(([, file]) => plain(file));
  const pictures = [...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)];
  assert.ok(named.length > 8 && pictures.length > 2);
  return [...named, ...pictures.map(([, file]) => file)];
}

const plain = (path) => path.replace(/^\.\//, '');
const isVisible = (name) => !name.startsWith('.');
const windows = process.platform === 'win32';

const npm = (args) => run('npm', args, { shell: windows });

function bin(folder, name, args) {
  const program = join(folder, 'node_modules/.bin', windows ? `${name}.cmd` : name);
  return spawnSync(program, args, { cwd: folder, encoding: 'utf8', shell: windows });
}

/** The output of a command, which must succeed. */
function run(program, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: root,
    encoding: 'utf8',
    ...options,
  });
  assert.equal(status, 0, `${program} ${args.join(' ')}: ${error?.message ?? stderr}`);
  return stdout.trim();
}

function inFolder(use) {
  const folder = mkdtempSync(join(tmpdir(), 'evidence-lint-package-'));
  try {
    use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(resolve(process.argv[1])).href)
  process.exit(runPackages().failed === 0 ? 0 : 1);
