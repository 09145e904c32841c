import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileReadingOf } from '../../server/src/service/readSourceFile';
import { readSource, type SourceReading } from '../../server/src/sources';
import { rowsOf } from '../../server/src/sources/pdf/rows';
import { hyphenedWords, joinLine, unjoined } from '../../server/src/sources/pdf/wording';
import { pdfOf } from '../support/pdf';

const report = readFileSync('test/fixtures/pdf/report.pdf');
const faultsOf = async (bytes: Uint8Array): Promise<string[]> => {
  const { texts, faults } = await readSource('sources/a.pdf', bytes);
  assert.deepEqual(texts, []);
  return faults.map(({ reason }) => reason);
};

describe('readSource of PDF', () => {
  let reading: SourceReading;
  let text = '';
  before(async () => {
    reading = await readSource('sources/wexmoor2024.pdf', report);
    text = reading.texts[0]?.text ?? '';
  });

  it('reads title and key, without a fault', () => {
    assert.deepEqual(reading.faults, []);
    const source = reading.texts[0]?.source;
    assert.deepEqual(
      [source?.key, source?.title, source?.readable],
      ['wexmoor2024', 'Libraries of Wexmoor, 2024', true],
    );
  });

  it('reads two justified columns one after the other, and mends hyphens', () => {
    const column =
      "The county's libraries lent 2.41 million books in 2023-24, a fall of 6.2 per cent on the year before. Visits rose from 1,860,000 to 2,040,000, helped by a reading programme for children.";
    assert.ok(text.includes(`\n${column}\n`), text);
    assert.ok(text.indexOf('may borrow twelve books') < text.indexOf('The floor space of all branches'));
    assert.ok(text.includes('A 15-year-old may borrow'));
  });

  it('leaves out note marks and running headers, and keeps powers', () => {
    assert.ok(text.includes('84,300 m², and the largest branch has 5,120 m².'));
    assert.ok(!text.includes('Annual report'));
    assert.ok(!/before\.1|0002/.test(text));
  });

  it('reads a table with its headers', () => {
    assert.ok(text.includes('| Town | Libraries | Visits (thousands) | Open hours a week |'));
    assert.ok(text.includes('| Pell and the villages | 7 | 142 | 28.5 |'));
    const { entries } = fileReadingOf(reading);
    const cell = entries[0]?.claims.find(({ figure }) => figure.text === '311');
    assert.equal(cell?.locator, 'page 1, table row Harnley, column Visits (thousands)');
  });

  it('joins a paragraph over a page, and tells the pages of its figures apart', () => {
    assert.ok(text.includes('31,700 books, which is more than any of the small branches did.'));
    const { entries } = fileReadingOf(reading);
    const pageOf = (figure: string): string | undefined =>
      entries[0]?.claims.find((claim) => claim.figure.text === figure)?.locator.split(',')[0];
    assert.deepEqual(['6.2 per cent', '31,700', '1,940', '640'].map(pageOf), [
      'page 1',
      'page 2',
      'page 3',
      'page 3',
    ]);
  });

  it('tells a scan, a password, a damaged and an empty file', async () => {
    assert.match((await faultsOf(withoutText)).join(), /no text layer/);
    assert.match(
      (await faultsOf(readFileSync('test/fixtures/pdf/locked.pdf'))).join(),
      /asks for a password/,
    );
    assert.match((await faultsOf(new TextEncoder().encode('%PDF-1.7\nnothing'))).join(), /damaged/);
    assert.match((await faultsOf(new Uint8Array())).join(), /so no figure can be compared/);
  });

  for (const far of ['462446328672239 0 Td', '0 -462446328672239 Td', '1 0 0 1e20 0 0 Tm', '1e18 Tc'])
    it(`leaves out what stands on no page: ${far}`, async () => {
      const drawn = `BT /F1 12 Tf 72 720 Td (Northmoor had 15,469 officers.) Tj ${far} (So far 12%) Tj ET`;
      const { texts } = await readSource('sources/a.pdf', Buffer.from(pdfOf(drawn), 'latin1'));
      assert.match(texts[0]?.text ?? '', /Northmoor had 15,469 officers/);
    });

  it('reads what half a file still holds, or says why not', async () => {
    for (const share of [0.3, 0.6, 0.9]) {
      const half = await readSource('a.pdf', report.subarray(0, Math.floor(share * report.length)));
      assert.ok(half.texts.length + half.faults.length > 0);
    }
  });
});

const withoutText = new TextEncoder().encode(`%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R>> endobj
4 0 obj <</Length 18>> stream
0 0 100 100 re f
endstream endobj
trailer <</Root 1 0 R>>
`);

describe('the lines of a PDF', () => {
  const piece = (text: string, x: number, y: number, size = 10): Parameters<typeof rowsOf>[0][number] => ({
    text,
    x,
    y,
    width: text.length * 0.5 * size,
    size,
    font: 'f',
  });
  const textsOf = (...pieces: ReturnType<typeof piece>[]): string[][] =>
    rowsOf(pieces).map(({ segments }) => segments.map(({ text }) => text));

  it('joins words by their gaps, and parts columns', () => {
    assert.deepEqual(textsOf(piece('Visits', 0, 0), piece('rose', 33, 0), piece('1,200', 100, 0)), [
      ['Visits rose', '1,200'],
    ]);
    assert.deepEqual(textsOf(piece('1,', 0, 0), piece('234', 10, 0)), [['1,234']]);
  });

  it('drops a raised mark, and keeps a power', () => {
    assert.deepEqual(textsOf(piece('2,040', 0, 0), piece('2', 25, 4, 6)), [['2,040']]);
    assert.deepEqual(textsOf(piece('5 m', 0, 0), piece('2', 15, 4, 6)), [['5 m²']]);
  });

  it('mends a hyphen of the line, and keeps one of the word', () => {
    const written = hyphenedWords(['a long-term plan']);
    assert.equal(joinLine('a pro-', 'gramme', written), 'a programme');
    assert.equal(joinLine('a long-', 'term plan', written), 'a long-term plan');
    assert.equal(joinLine('in 2012-', '13', written), 'in 2012-13');
    assert.equal(joinLine('a 15-', 'year-old', written), 'a 15-year-old');
    assert.equal(joinLine('Stoke-', 'Trent', written), 'Stoke-Trent');
    assert.equal(joinLine('rose by 1,', '234 fell', written), 'rose by 1, 234 fell');
  });

  it('writes joined letters as letters, and leaves signs as they are', () => {
    assert.equal(unjoined('ﬁve oﬃces cost ½ of £3²'), 'five offices cost ½ of £3²');
  });
});
