import assert from 'node:assert/strict';
import { fileReadingOf } from '../../../server/src/service/readSourceFile';
import { readSource, type SourceReading } from '../../../server/src/sources';

const read = (html: string): Promise<SourceReading> =>
  readSource('sources/page.html', new TextEncoder().encode(html));
const textOf = async (html: string): Promise<string> => (await read(html)).texts[0]?.text ?? '';

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Rivers are cleaner | The Courier</title>
<meta name="citation_author" content="Marran, I."><meta property="article:published_time" content="2024-05-02T08:00Z">
<link rel="canonical" href="https://courier.example/rivers"><style>p{color:red}</style></head><body>
<header><a href="/">The Courier</a> 99 new messages</header>
<nav><ul><li><a href="/a">Home 1</a></li><li><a href="/b">News 2</a></li></ul></nav>
<div class="cookie-banner"><p>We use 14 cookies.</p></div>
<main><article><h1>Rivers are cleaner</h1><p>In 2024 the county tested 412 rivers,<sup id="r1" class="footnote-ref">3</sup> of which <b>71</b>&nbsp;per cent
were clean.</p><script>var x = "55 cats";</script>
<p hidden>Old text on 1,000 rivers.</p>
<table><caption>Table 1: Rivers by district</caption><thead><tr><th rowspan="2">District</th><th colspan="2">Tested</th></tr><tr><th>2023</th><th>2024</th></tr></thead>
<tbody><tr><th>North</th><td>120</td><td>131</td></tr><tr><th>South</th><td>98</td><td>104</td></tr></tbody></table>
<ul><li>The upper Marrow gained 12 fish species.</li><li>The lower one lost 3&nbsp;km<sup>2</sup> of reeds.</li></ul>
<aside><p>Read 20 more stories.</p></aside><ul class="x"><li><a href="1">Story one of 5</a></li><li><a href="2">Story two of 6</a></li><li><a href="3">Three</a></li></ul>
</article></main><footer>Call 0800 1111. © 2026</footer></body></html>`;

describe('readSource of HTML', () => {
  it('reads the record of the page', async () => {
    const source = (await read(page)).texts[0]?.source;
    assert.deepEqual(
      [source?.key, source?.title, source?.author, source?.issued, source?.url],
      ['page', 'Rivers are cleaner', 'Marran, I.', '2024-05-02', 'https://courier.example/rivers'],
    );
  });

  it('reads a page in the language that it names', async () => {
    const german = '<html lang="de"><body><main><p>Es waren 12,5 Prozent.</p></main></body></html>';
    const [entry] = fileReadingOf(await read(german)).entries;
    assert.deepEqual([entry?.source.language, entry?.claims[0]?.figure.value.max], ['de', 12.5]);
    assert.equal(fileReadingOf(await read(page)).entries[0]?.source.language, undefined);
  });

  it('reads headings, paragraphs, lists and powers', async () => {
    const text = await textOf(page);
    assert.ok(text.includes('# Rivers are cleaner'));
    assert.ok(text.includes('In 2024 the county tested 412 rivers, of which 71 per cent were clean.'));
    assert.ok(text.includes('- The lower one lost 3 km² of reeds.'));
  });

  for (const stray of [
    '99 new',
    'Home 1',
    '14 cookies',
    '55 cats',
    '1,000 rivers',
    '20 more',
    'Story one',
    '0800',
    'color',
  ])
    it(`leaves out ${stray}`, async () => assert.ok(!(await textOf(page)).includes(stray)));

  it('reads a table with headers of two rows and cells that span', async () => {
    const reading = await read(page);
    assert.ok(
      reading.texts[0]?.text.includes('| District | Tested 2023 | Tested 2024 |'),
      reading.texts[0]?.text,
    );
    const cell = fileReadingOf(reading).entries[0]?.claims.find(({ figure }) => figure.text === '104');
    assert.match(cell?.locator ?? '', /table row South, column Tested 2024/);
  });

  it('reads text that stands between blocks, and a table that only lays out', async () => {
    const text = await textOf(
      '<body>Loose 5 words<div>and <b>a block of 6</b></div>tail 7<table role="presentation"><tr><td><p>Left 8</p></td><td><p>Right 9</p></td></tr></table>',
    );
    assert.equal(text, 'Loose 5 words\n\nand a block of 6\n\ntail 7\n\nLeft 8\n\nRight 9\n\n');
  });

  for (const [html, text] of [
    ['10<sup>6</sup> cells', '10⁶ cells'],
    ['<b>10</b><sup>-3</sup> g', '10⁻³ g'],
    ['25 m<sup>2</sup>', '25 m²'],
    ['1,210<sup>2</sup> people<sup>3</sup>', '1,210 people'],
    ['the 19<sup>th</sup> of 30<sup>[1]</sup>', 'the 19th of 30'],
  ] as const)
    it(`reads ${html}`, async () => assert.equal(await textOf(`<p>${html}</p>`), `${text}\n\n`));

  it('lets no mark of the page work as Markdown', async () => {
    const text = await textOf('<p># 5 *stars* [@key] `code` 1. one</p><p>3. three</p>');
    assert.equal(text, '\\# 5 \\*stars\\* \\[\\@key\\] \\`code\\` 1. one\n\n3\\. three\n\n');
  });

  it('reads the letters that the page names', async () => {
    const bytes = new Uint8Array([
      ...new TextEncoder().encode('<meta charset="iso-8859-1"><p>caf'),
      0xe9,
      ...new TextEncoder().encode(' cost £5</p>'),
    ]);
    assert.match((await readSource('a.htm', bytes)).texts[0]?.text ?? '', /^café/);
  });

  it('tells a page without text', async () => {
    assert.match((await read('<nav>1</nav>')).faults[0]?.reason ?? '', /holds no text/);
  });

  it('refuses a page whose parts are nested without end, and reads one whose paragraphs are never closed', async () => {
    assert.deepEqual(
      (await read(`${'<div>'.repeat(20_000)}5 people`)).faults.map(({ reason }) => reason),
      ['This page has more than 10,000 parts open within each other, so no figure can be compared with it.'],
    );
    assert.match(await textOf('<p>5 people'.repeat(11_000)), /^5 people\n\n5 people/);
  });

  it('reads no cell a million times', async () => {
    const { faults } = await read(`<table>${'<tr><td colspan="999" rowspan="999">x'.repeat(3000)}`);
    assert.ok(faults.length > 0);
  });
});
