import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import { fileReadingOf } from '../../../server/src/service/readSourceFile';
import { readSource, type SourceReading } from '../../../server/src/sources';

const zip = (members: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(members).map(([name, text]) => [name, strToU8(text)])));
const textOf = (reading: SourceReading): string => reading.texts[0]?.text ?? '';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const paragraph = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const cell = (text: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;

const docx = (body: string, more: Readonly<Record<string, string>> = {}): Promise<SourceReading> =>
  readSource(
    'sources/moor.docx',
    zip({
      'word/document.xml': `<w:document ${w}><w:body>${body}</w:body></w:document>`,
      'word/styles.xml': `<w:styles ${w}><w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style></w:styles>`,
      ...more,
    }),
  );

describe('readSource of DOCX', () => {
  it('reads headings, lists, breaks and insertions, and no deletions', async () => {
    const reading = await docx(
      paragraph('Staff', '<w:pStyle w:val="berschrift1"/>') +
        `<w:p><w:r><w:t>In 2024 </w:t></w:r><w:del><w:r><w:delText>900</w:delText></w:r></w:del><w:ins><w:r><w:t>1,200</w:t></w:r></w:ins>
         <w:r><w:instrText>PAGE 77</w:instrText></w:r><w:r><w:t xml:space="preserve"> people</w:t><w:br/><w:t>worked here.</w:t></w:r></w:p>` +
        paragraph('One branch closed.', '<w:numPr><w:ilvl w:val="0"/></w:numPr>'),
    );
    assert.deepEqual(reading.faults, []);
    assert.equal(textOf(reading), '# Staff\n\nIn 2024 1,200 people worked here.\n\n- One branch closed.\n\n');
  });

  it('reads a table with merged cells as rows and columns', async () => {
    const reading = await docx(
      `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('Area')}${cell('Officers', '<w:gridSpan w:val="2"/>')}</w:tr>
       <w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('', '<w:vMerge/>')}${cell('2023')}${cell('2024')}</w:tr>
       <w:tr>${cell('North')}${cell('120')}${cell('131')}</w:tr></w:tbl>`,
    );
    assert.match(
      textOf(reading),
      /^\| Area \| Officers 2023 \| Officers 2024 \|\n.*\n\| North \| 120 \| 131 \|/,
    );
    const claim = fileReadingOf(reading).entries[0]?.claims.find(({ figure }) => figure.text === '131');
    assert.match(claim?.locator ?? '', /table row North, column Officers 2024/);
  });

  it('puts notes behind their paragraph, and text boxes once', async () => {
    const reading = await docx(
      `<w:p><w:r><w:t>It rose by 5 per cent.</w:t><w:footnoteReference w:id="2"/></w:r></w:p>
       <w:p><mc:AlternateContent xmlns:mc="m"><mc:Choice>${paragraph('Boxed 6.')}</mc:Choice><mc:Fallback>${paragraph('Boxed 6.')}</mc:Fallback></mc:AlternateContent></w:p>`,
      {
        'word/footnotes.xml': `<w:footnotes ${w}><w:footnote w:id="2">${paragraph('Without 40 part-timers.')}</w:footnote></w:footnotes>`,
      },
    );
    assert.equal(textOf(reading), 'It rose by 5 per cent.\n\nWithout 40 part-timers.\n\nBoxed 6.\n\n');
  });

  it('keeps raised characters out of the number before them', async () => {
    const raised = (text: string): string =>
      `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>${text}</w:t></w:r>`;
    const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const reading = await docx(
      `<w:p>${run('It rose to 1,200')}${raised('1')}${run(' people, 10')}${raised('6')}${run(' cells, 25 km')}${raised('2')}${run(' and the 4')}${raised('th')}${run(' place.')}</w:p>`,
    );
    assert.equal(textOf(reading), 'It rose to 1,200 people, 10⁶ cells, 25 km² and the 4th place.\n\n');
  });

  it('keeps the columns of a row whose cell holds a table', async () => {
    const inner = `<w:tc><w:tbl><w:tr>${cell('x')}${cell('y')}</w:tr></w:tbl><w:p/></w:tc>`;
    const reading = await docx(
      `<w:tbl><w:tr>${cell('Area')}${cell('2023')}${cell('2024')}</w:tr><w:tr>${inner}${cell('2')}${cell('3')}</w:tr></w:tbl>`,
    );
    assert.match(textOf(reading), /^\| Area \| 2023 \| 2024 \|\n.*\n\| x y \| 2 \| 3 \|\n/);
  });

  it('reads a paragraph as it is now, not as it was before a change of its form', async () => {
    const was = (style: string): string =>
      `<w:pPrChange><w:pPr><w:pStyle w:val="${style}"/></w:pPr></w:pPrChange>`;
    const reading = await docx(
      paragraph('Staff', `<w:pStyle w:val="berschrift1"/>${was('Normal')}`) +
        paragraph('It rose by 5 per cent.', was('berschrift1')),
    );
    assert.equal(textOf(reading), '# Staff\n\nIt rose by 5 per cent.\n\n');
  });

  it('reads neither a table of contents nor hidden text, but a text box of an old kind', async () => {
    const reading = await docx(
      `${paragraph('Staff costs 12', '<w:pStyle w:val="Verzeichnis1"/>')}
       <w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Hidden 9. </w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>Seen 5.</w:t></w:r></w:p>
       <w:p><w:r><w:pict><w:txbxContent>${paragraph('Boxed 6.')}</w:txbxContent></w:pict></w:r></w:p>`,
      {
        'word/styles.xml': `<w:styles ${w}><w:style w:styleId="Verzeichnis1"><w:name w:val="toc 1"/></w:style></w:styles>`,
      },
    );
    assert.equal(textOf(reading), 'Seen 5.\n\nBoxed 6.\n\n');
  });

  it('finds parts under the names that the archive gives them, and follows no link out of it', async () => {
    const relation = (kind: string, target: string, more = ''): string =>
      `<Relationship Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"${more}/>`;
    const relations = (...all: readonly string[]): string => `<Relationships>${all.join('')}</Relationships>`;
    const reading = await readSource(
      'moor.docx',
      zip({
        '_rels/.rels': relations(relation('officeDocument', 'word/document2.xml')),
        'word/_rels/document2.xml.rels': relations(
          relation('styles', '/word/styles9.xml'),
          relation('footnotes', 'https://moor.example/notes.xml', ' TargetMode="External"'),
        ),
        'word/document2.xml': `<w:document ${w}><w:body>${paragraph('Staff', '<w:pStyle w:val="h"/>')}</w:body></w:document>`,
        'word/styles9.xml': `<w:styles ${w}><w:style w:styleId="h"><w:name w:val="heading 2"/></w:style></w:styles>`,
      }),
    );
    assert.deepEqual([textOf(reading), reading.faults], ['## Staff\n\n', []]);
  });

  it('takes title, author and a date that the text speaks of', async () => {
    const core = (year: number): string =>
      `<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t"><dc:title>On Moors</dc:title><dc:creator>Marran</dc:creator><dcterms:created>${year}-03-01T00:00:00Z</dcterms:created></cp:coreProperties>`;
    const source = async (year: number) =>
      (await docx(paragraph('In 2024 it rose.'), { 'docProps/core.xml': core(year) })).texts[0]?.source;
    const own = await source(2024);
    assert.deepEqual([own?.title, own?.author, own?.issued], ['On Moors', 'Marran', '2024-03-01']);
    assert.equal((await source(2026))?.issued, '');
  });

  it('tells what is no document', async () => {
    const faultOf = async (bytes: Uint8Array) => (await readSource('a.docx', bytes)).faults[0]?.reason ?? '';
    assert.match(await faultOf(strToU8('plain text')), /damaged, or protected by a password/);
    assert.match(await faultOf(zip({ mimetype: 'x' })), /holds no text part/);
    assert.match(await faultOf(zip({ 'word/document.xml': '<w:document><w:p>' })), /no well-formed XML/);
    assert.match(
      await faultOf(zip({ 'word/document.xml': '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>' })),
      /declares entities/,
    );
  });
});

const odt = (body: string, meta = ''): Promise<SourceReading> =>
  readSource(
    'sources/moor.odt',
    zip({
      'content.xml': `<o:document-content xmlns:o="o" xmlns:text="t" xmlns:table="b"><o:body><o:text>${body}</o:text></o:body></o:document-content>`,
      ...(meta ? { 'meta.xml': `<o:meta xmlns:o="o" xmlns:dc="d" xmlns:m="m">${meta}</o:meta>` } : {}),
    }),
  );

describe('readSource of ODT', () => {
  it('reads headings, spaces, lists and notes, and neither deletions nor remarks', async () => {
    const reading = await odt(`<text:tracked-changes><text:p>Deleted 900.</text:p></text:tracked-changes>
      <text:h text:outline-level="2">Staff</text:h>
      <text:p>In 2024<text:s/>1,200 people<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Without 40 part-timers.</text:p></text:note-body></text:note> worked here.<o:annotation><text:p>Check 7!</text:p></o:annotation></text:p>
      <text:list><text:list-item><text:p>One branch closed.</text:p></text:list-item></text:list>`);
    assert.equal(
      textOf(reading),
      '## Staff\n\nIn 2024 1,200 people worked here.\n\nWithout 40 part-timers.\n\n- One branch closed.\n\n',
    );
  });

  it('keeps raised characters out of the number before them, and hidden ones out of the text', async () => {
    const style = (name: string, properties: string): string =>
      `<s:style s:name="${name}"><s:text-properties ${properties}/></s:style>`;
    const span = (name: string, text: string): string =>
      `<text:span text:style-name="${name}">${text}</text:span>`;
    const reading = await readSource(
      'moor.odt',
      zip({
        'content.xml': `<o:d xmlns:o="o" xmlns:s="s" xmlns:text="t"><o:automatic-styles>${style('T1', 's:text-position="super 58%"')}${style('T2', 's:text-position="-33% 58%"')}${style('T3', 's:display="none"')}</o:automatic-styles>
          <text:p>It rose to 1,200${span('T1', '1')} people, 10${span('T1', '6')} cells and CO${span('T2', '2')}${span('T3', ' or 9')}.</text:p></o:d>`,
      }),
    );
    assert.equal(textOf(reading), 'It rose to 1,200 people, 10⁶ cells and CO2.\n\n');
  });

  it('reads neither the description of a picture nor an index', async () => {
    const reading = await odt(
      `<text:illustration-index><text:p>Figure 1 costs 14</text:p></text:illustration-index>
       <text:h><text:title>On Moors</text:title></text:h>
       <text:p>It rose by 5<o:frame><o:title>Picture 3</o:title><o:desc>A chart of 40 moors</o:desc></o:frame> per cent.</text:p>`,
    );
    assert.equal(textOf(reading), '# On Moors\n\nIt rose by 5 per cent.\n\n');
  });

  it('reads a table with header rows, covered and repeated cells', async () => {
    const odtCell = (text: string, more = ''): string =>
      `<table:table-cell${more}><text:p>${text}</text:p></table:table-cell>`;
    const reading =
      await odt(`<table:table><table:table-header-rows><table:table-row>${odtCell('Area')}${odtCell('Officers', ' table:number-columns-spanned="2"')}<table:covered-table-cell/></table:table-row></table:table-header-rows>
      <table:table-row>${odtCell('North')}${odtCell('120', ' table:number-columns-repeated="2"')}</table:table-row></table:table>`);
    assert.match(textOf(reading), /^\| Area \| Officers \| Officers \|\n.*\n\| North \| 120 \|/);
  });

  it('takes title and author', async () => {
    const reading = await odt(
      '<text:p>It fell by 5 per cent.</text:p>',
      '<dc:title>On Moors</dc:title><m:initial-creator>Marran</m:initial-creator>',
    );
    assert.deepEqual(
      [reading.texts[0]?.source.title, reading.texts[0]?.source.author],
      ['On Moors', 'Marran'],
    );
  });
});
