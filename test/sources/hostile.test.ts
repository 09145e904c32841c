import assert from 'node:assert/strict';
import { readTextSource } from '../../server/src/sources';

const encoder = new TextEncoder();
const bib = `@string{ho = "Home Office"}
@report{one2020, title = {A {B} "c"}, author = {Marran, I. and {The Body}}, year = 2020 # {}, publisher = ho}
@misc(two, title = "D {"} e", % remark
  month = jan)
`;
const csl = JSON.stringify(
  [{ id: 'a', issued: { 'date-parts': [[2020, 1]] }, author: [{ family: 'B' }] }],
  null,
  1,
);
const markdown = '---\ntitle: "T"\nauthor: [A, {family: B}]\n---\n# Head {#id}\n';

describe('readSource of files half typed or hostile', () => {
  for (const [path, text] of [
    ['a.bib', bib],
    ['a.json', csl],
    ['a.yaml', `references:\n- id: a\n  title: "x"\n`],
    ['a.md', markdown],
    ['a.csv', 'Title\n\nRegion,"Men, 2023",\n"Eng ""x""","1,234"\n'],
    ['a.ris', 'TY  - RPRT\nAU  - Marran, I.\nPY  - 2020\nER  - \n'],
  ] as const) {
    it(`reads every beginning of ${path} without a throw, and faults within its lines`, () => {
      for (let end = 0; end <= text.length; end += 1) {
        const part = text.slice(0, end);
        const { faults } = readTextSource(path, encoder.encode(part));
        for (const fault of faults) {
          assert.ok(fault.line >= 0 && fault.line <= part.split('\n').length, `${end}: ${fault.line}`);
          assert.ok(fault.reason.endsWith('.'));
        }
      }
    });
  }

  const hostile: readonly [string, string, string][] = [
    ['braces never closed', 'a.bib', `@a{k, t={${'{'.repeat(20000)}`],
    ['quotation marks in braces', 'a.bib', `@a{k, t="${'{"'.repeat(20000)}`],
    ['thousands of open entries', 'a.bib', '@a{k, t={x\n'.repeat(3000)],
    ['many joined values', 'a.bib', `@a{k, t=${'{a} # '.repeat(20000)}{b}}`],
    ['long white space', 'a.bib', `@a{k, author={${' '.repeat(50000)}}, title={\\a${' '.repeat(50000)}}}`],
    ['brackets never closed', 'a.json', '['.repeat(20000)],
    ['brackets in front matter', 'a.md', `---\na: ${'['.repeat(20000)}\n---\nText`],
    ['lists in lists', 'a.yaml', '- '.repeat(20000)],
    [
      'endless aliases',
      'a.md',
      `---\na: &a [x, x]\n${'bcdefgh'.replace(/./g, (k) => `${k}: &${k} [${`*${String.fromCharCode(k.charCodeAt(0) - 1)},`.repeat(9)}]\n`)}---\n`,
    ],
    ['a title of accents', 'a.bib', `@a{k, title={${"\\'{e}\\c c{".repeat(5000)}`],
  ];
  for (const [what, path, text] of hostile) {
    it(`is not held up by ${what}`, () => {
      const start = performance.now();
      const reading = readTextSource(path, encoder.encode(text));
      assert.ok(performance.now() - start < 2000);
      assert.ok(reading.faults.length > 0 || reading.references.length > 0);
    });
  }
});
