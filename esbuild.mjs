#!/usr/bin/env node
// Bundles everything that runs into dist/: the extension, the server, the command line, the corpus, the rules' pages,
// the licences of what is bundled, and the editor's test suite.
//
//   node esbuild.mjs [--minify] [--watch]
//
// --minify  for the package: smaller files, no source maps, no tests
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, context } from 'esbuild';
import { bundling } from './server/bundling/options.mjs';
import { buildCorpus } from './server/corpus/build.mjs';
import { noticesText } from './server/licences/notices.mjs';

const root = dirname(fileURLToPath(import.meta.url));
const { values: flags } = parseArgs({ options: { minify: { type: 'boolean' }, watch: { type: 'boolean' } } });

const minify = flags.minify ?? false;
const common = bundling(minify);

// In a browser's worker, that copy is fetched and run as a script.
const pdfInBrowser = {
  name: 'pdf-in-browser',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.\/library$/ }, ({ resolveDir }) =>
      resolveDir === join(root, 'server/src/sources/pdf')
        ? { path: join(root, 'server/src/browser/pdfLibrary.ts') }
        : null,
    ),
};
const browser = { ...bundling(minify, pdfInBrowser), platform: 'browser', target: 'es2022' };

// The suites in a browser have Mocha's build for browsers, which must take itself for a script, and an assert of their own.
const inBrowser = {
  ...browser,
  external: ['vscode'],
  define: { exports: 'undefined' },
  alias: { 'node:assert/strict': './test/vscode/web/assert.ts', mocha: './node_modules/mocha/mocha.js' },
};

const executable = { banner: { js: '#!/usr/bin/env node' } };

const bundles = [
  { entryPoints: { extension: 'client/src/extension.ts' }, external: ['vscode'] },
  { entryPoints: { 'language-server': 'server/src/node/languageServer.ts' }, ...executable },
  { entryPoints: { 'source-reader': 'server/src/node/sourceReader.ts' } },
  { entryPoints: { 'draft-thread': 'server/src/node/draftThread.ts' } },
  { entryPoints: { cli: 'server/src/node/cli.ts' }, ...executable },
  {
    ...browser,
    entryPoints: { 'browser/extension': 'client/src/extension.browser.ts' },
    external: ['vscode'],
  },
  { ...browser, entryPoints: { 'browser/server': 'server/src/browser/server.ts' }, format: 'iife' },
  // It asks where it lies only to draw, which is never done here.
  { entryPoints: { pdfjs: 'unpdf/pdfjs' }, define: { 'import.meta.url': '""' }, sourcemap: false },
  ...(minify
    ? []
    : [
        { entryPoints: { 'test/suite': 'test/vscode/suite/index.ts' }, external: ['vscode', 'mocha'] },
        { entryPoints: { 'test/web/suite': 'test/vscode/web/index.ts' }, ...inBrowser },
        { entryPoints: { 'test/web/memory': 'test/vscode/web/memory.ts' }, ...inBrowser },
      ]),
].map((bundle) => ({ ...common, outdir: 'dist', ...bundle }));

rmSync(join(root, 'dist'), { recursive: true, force: true });
buildCorpus();
cpSync(join(root, 'server/src/core/rules'), join(root, 'dist/rules'), {
  recursive: true,
  filter: (path) => !path.endsWith('.ts'),
});
writeFileSync(join(root, 'dist/evidencelintrc.schema.json'), JSON.stringify(configurationSchema(), null, 2));
if (flags.watch) {
  for (const bundle of bundles) await (await context(bundle)).watch();
  console.log('Watching client/, server/ and test/vscode/ …');
} else {
  const built = await Promise.all(bundles.map((bundle) => build(bundle)));
  const notices = noticesText(built.map(({ metafile }) => metafile));
  writeFileSync(join(root, 'dist/ThirdPartyNotices.txt'), `${notices}\n`);
}

/** What may stand in a configuration file: the settings of the manifest, in its words. */
function configurationSchema() {
  const read = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));
  const texts = read('package.nls.json');
  const { properties } = read('package.json').contributes.configuration;
  const settings = Object.entries(properties).filter(([name]) => name !== 'evidenceLint.trace.server');
  const inWords = JSON.stringify(settings, (_, value) =>
    typeof value === 'string' ? value.replace(/^%(.+)%$/, (whole, key) => texts[key] ?? whole) : value,
  );
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Evidence Lint',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      ...Object.fromEntries(
        JSON.parse(inWords).map(([name, setting]) => [
          name.replace('evidenceLint.', ''),
          { ...setting, scope: undefined, order: undefined },
        ]),
      ),
    },
  };
}
