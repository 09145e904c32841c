import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noticeOf, noticesText, packagesIn } from '../../server/licences/notices.mjs';

const held = (bytesInOutput: number): { bytesInOutput: number } => ({ bytesInOutput });

describe('the packages in a bundle', () => {
  it('are those of which something is in a bundle that is shipped, each once', () => {
    const bundle = {
      'dist/cli.js': {
        inputs: {
          'server/src/node/cli.ts': held(90),
          'node_modules/saxes/saxes.js': held(10),
          'node_modules/@lezer/common/dist/index.js': held(10),
          'node_modules/parse5/node_modules/entities/dist/decode.js': held(10),
          'node_modules/yaml/dist/unused.js': held(0),
        },
      },
      'dist/test/suite.js': { inputs: { 'node_modules/mocha/index.js': held(10) } },
    };
    const again = { 'dist/source-reader.js': { inputs: { 'node_modules/saxes/other.js': held(1) } } };
    assert.deepEqual(packagesIn([{ outputs: bundle }, { outputs: again }]), [
      'node_modules/@lezer/common',
      'node_modules/parse5/node_modules/entities',
      'node_modules/saxes',
    ]);
  });
});

describe('the notice of a package', () => {
  let folder: string;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'evidence-lint-licence-'))));
  after(() => rmSync(folder, { recursive: true }));

  function packageWith(license: unknown, files: Readonly<Record<string, string>>): string {
    const own = mkdtempSync(join(folder, 'package-'));
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, 'package.json'), JSON.stringify({ name: 'one', version: '1.0.0', license }));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(own, name), text);
    return own;
  }

  for (const file of ['LICENSE', 'License.txt', 'licence.md', 'LICENSE-MIT', 'COPYING'])
    it(`has the text of ${file}`, () => {
      const { name, licence, text } = noticeOf(
        packageWith('MIT', { [file]: 'Be free.\n', 'licenses.js': '' }),
      );
      assert.deepEqual([name, licence, text], ['one', 'MIT', 'Be free.']);
    });
  for (const licence of ['0BSD', 'BlueOak-1.0.0', '(MIT OR GPL-3.0-only)'])
    it(`is taken under ${licence}`, () =>
      assert.equal(noticeOf(packageWith(licence, { LICENSE: 'x' })).licence, licence));
  for (const licence of ['GPL-3.0-only', 'UNLICENSED', 'MIT AND GPL-3.0-only', undefined])
    it(`is refused under ${licence}`, () =>
      assert.throws(
        () => noticeOf(packageWith(licence, { LICENSE: 'x' })),
        /one has the licence “.*”; accepted/,
      ));

  it('must have a text', () =>
    assert.throws(
      () => noticeOf(packageWith('MIT', { 'README.md': 'MIT' })),
      /no licence text; put it into/,
    ));
  it('has the text that stands with us where the package leaves it out', () =>
    assert.match(noticeOf('node_modules/saxes').text, /Isaac Z\. Schlueter/));
});

describe('the notices', () => {
  it('hold a part for each package, and for the data', () => {
    const inputs = { 'node_modules/fflate/lib/index.cjs': held(1), 'node_modules/yaml/index.js': held(1) };
    const text = noticesText([{ outputs: { 'dist/cli.js': { inputs } } }]);
    assert.deepEqual(
      [...text.matchAll(/^(\S+) \([^)]*\), /gm)].map(([, name]) => name),
      ['fflate', 'yaml', 'pdfjs-dist', 'WordNet'],
    );
    assert.match(text, /Apache License[^]*Princeton/);
  });

  it('take every text that stands with us', () => {
    const texts = readdirSync('server/licences').filter((file) => file.endsWith('.txt'));
    const page = readFileSync('server/licences/README.md', 'utf8');
    for (const file of texts) assert.ok(page.includes(`| \`${file}\` |`), file);
  });
});
