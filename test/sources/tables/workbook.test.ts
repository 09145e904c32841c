import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { archiveOf, readFile, xlsxOf } from './reading';

const fixture = (name: string): Uint8Array => readFileSync(join(__dirname, '../../fixtures/tables', name));

const row = (number: number, ...cells: readonly string[]): string =>
  `<row r="${number}">${cells.join('')}</row>`;
const text = (place: string, value: string): string => `<c r="${place}" t="inlineStr"><is>${value}</is></c>`;
const number = (place: string, value: string): string => `<c r="${place}"><v>${value}</v></c>`;
const plain = (place: string, value: string): string => text(place, `<t>${value}</t>`);
const small =
  row(1, plain('A1', 'Nation'), plain('B1', 'Officers')) +
  row(2, plain('A2', 'England'), number('B2', '12345'));

/** Half of what the fixture says; the rest is in the other sheet. */
const staff = [
  'sheet Staff, cell B6, table row England, column 2023, Head count: 12,345',
  'sheet Staff, cell C6, table row England, column 2023, Share of all: 15.3%',
  'sheet Staff, cell D6, table row England, column 2024, Head count: 12,999',
  'sheet Staff, cell E6, table row England, column 2024, Cost: £4.5m',
  'sheet Staff, cell B7, table row Wales, column 2023, Head count: 1,950',
];

describe('readXlsx', () => {
  it('reads the sheets of a workbook: merged headers, formats, several tables, and no hidden sheet', async () => {
    const {
      said,
      title,
      faults,
      claims,
      text: written,
    } = await readFile('staff.xlsx', fixture('staff.xlsx'));
    assert.deepEqual(said.slice(0, 5), staff);
    assert.equal(title, 'Staff of the service 2024');
    assert.deepEqual(
      faults.map(({ reason }) => reason),
      ['The sheet “Workings” is hidden, so it was not read.'],
    );
    assert.ok(written.includes('\n## Table 2: Days lost\n'));
    assert.ok(said.includes('sheet Monthly, cell B3, table row February 2024, column Visits: 1,300'));
    const days = claims.find(({ locator }) => locator.startsWith('sheet Staff, cell B17'));
    assert.equal(days?.figure.value.min, 12500);
  });

  it('reads the value that a formula had, and leaves a raised footnote mark out', async () => {
    const raised = '<r><t>England</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r>';
    const rows =
      row(1, plain('A1', 'Nation'), plain('B1', 'Officers')) +
      row(2, text('A2', raised), '<c r="B2"><f>SUM(B3:B9)</f><v>12345</v></c>');
    const { said } = await readFile('a.xlsx', xlsxOf(rows));
    assert.deepEqual(said, ['sheet Staff, cell B2, table row England, column Officers: 12345']);
  });

  for (const [what, cells] of [
    ['errors', '<c r="B2" t="e"><v>#N/A</v></c>'],
    ['truth values', '<c r="B2" t="b"><v>1</v></c>'],
    ['formulas without a value', '<c r="B2"><f>A1</f></c>'],
    ['strings that are missing', '<c r="B2" t="s"><v>99</v></c>'],
    ['cells far out', '<c r="XFD2"><v>12345</v></c>'],
  ] as const)
    it(`reads no figure in ${what}`, async () => {
      const rows =
        row(1, plain('A1', 'Nation'), plain('B1', 'Officers')) + row(2, plain('A2', 'England'), cells);
      assert.deepEqual((await readFile('a.xlsx', xlsxOf(rows))).said, []);
    });

  it('loses one sheet to a fault in it, not the others', async () => {
    const two = {
      'xl/workbook.xml':
        '<workbook xmlns:r="r"><sheets><sheet name="Staff" r:id="rId1"/><sheet name="Odd" r:id="rId2"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
      'xl/worksheets/sheet2.xml': '<worksheet><sheetData><row></c>',
    };
    const { said, faults } = await readFile('a.xlsx', xlsxOf(small, two));
    assert.equal(said.length, 1);
    assert.match(faults[0]?.reason ?? '', /^The sheet “Odd” could not be read: .*\.$/);
  });

  const entities =
    '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;">]><worksheet>&b;</worksheet>';
  for (const [what, bytes] of [
    ['is no archive', new TextEncoder().encode('PK no archive')],
    ['is empty', new Uint8Array()],
    ['is cut off', xlsxOf(small).subarray(0, 300)],
    ['declares entities', xlsxOf('', { 'xl/worksheets/sheet1.xml': entities })],
    ['is a bomb', xlsxOf(`<row>${' '.repeat(70_000_000)}</row>`)],
    ['has no sheets', archiveOf({ 'a.txt': 'x' })],
  ] as const)
    it(`tells a workbook that ${what}`, async () => {
      const { said, faults } = await readFile('a.xlsx', bytes);
      assert.deepEqual(said, []);
      assert.ok(faults.length > 0 && faults.every(({ reason }) => reason.endsWith('.')));
    });

  it('is not held up by cells and rows at the far corner', async () => {
    const start = performance.now();
    const corner = small + row(1048576, number('XFD1048576', '1'));
    assert.equal((await readFile('a.xlsx', xlsxOf(corner))).said.length, 1);
    assert.ok(performance.now() - start < 2000);
  });
});

const ods = (tables: string): Uint8Array =>
  archiveOf({
    'content.xml': `<office:document-content xmlns:office="o" xmlns:style="s" xmlns:table="t" xmlns:text="x"><office:automatic-styles><style:style style:name="ta2"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
  });
const cell = (shown: string, attributes = ''): string =>
  `<table:table-cell ${attributes}><text:p>${shown}</text:p></table:table-cell>`;
const line = (...cells: readonly string[]): string => `<table:table-row>${cells.join('')}</table:table-row>`;

describe('readOds', () => {
  it('reads a workbook that LibreOffice saved', async () => {
    const { said, title, faults } = await readFile('staff.ods', fixture('staff.ods'));
    assert.deepEqual(said.slice(0, 5), staff);
    assert.equal(title, 'Staff of the service 2024');
    assert.equal(faults.length, 1);
    assert.ok(said.includes('sheet Monthly, cell B3, table row Feb 2024, column Visits: 1,300'));
  });

  it('reads the figures as they are shown, repeated and merged cells, and no hidden sheet', async () => {
    const shown =
      `<table:table table:name="Staff">${line(cell('Staff by nation'))}` +
      '<table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>' +
      line(cell('Nation'), cell('2023', 'table:number-columns-spanned="2"'), '<table:covered-table-cell/>') +
      line(cell(''), cell('Officers'), cell('Share')) +
      line(
        cell('England'),
        cell('12,345', 'office:value="12345"'),
        cell('15.3%', 'office:value-type="percentage"'),
      ) +
      line(cell('Wales'), cell('7', 'table:number-columns-repeated="2"')) +
      '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16000"/></table:table-row></table:table>';
    const hidden = `<table:table table:name="Workings" table:style-name="ta2">${line(cell('a'), cell('99'))}</table:table>`;
    const { said, title, faults } = await readFile('a.ods', ods(shown + hidden));
    assert.deepEqual(said, [
      'sheet Staff, cell B6, table row England, column 2023, Officers: 12,345',
      'sheet Staff, cell C6, table row England, column 2023, Share: 15.3%',
      'sheet Staff, cell B7, table row Wales, column 2023, Officers: 7',
      'sheet Staff, cell C7, table row Wales, column 2023, Share: 7',
    ]);
    assert.equal(title, 'Staff by nation');
    assert.equal(faults.length, 1);
  });

  it('reads dates and remarks as no figures', async () => {
    const dated = cell('31/03/24', 'office:value-type="date" office:date-value="2024-03-31"');
    const remark =
      '<table:table-cell><office:annotation><text:p>12,000 more</text:p></office:annotation></table:table-cell>';
    const rows =
      line(cell('Nation'), cell('Counted'), cell('Officers')) + line(cell('England'), dated, remark);
    assert.deepEqual(
      (await readFile('a.ods', ods(`<table:table table:name="S">${rows}</table:table>`))).said,
      [],
    );
  });

  // Mocha's own limit ends a reading that has no end.
  it('is not held up by cells that are repeated without end', async () => {
    const many = `<table:table-row table:number-rows-repeated="1000000000">${cell('12', 'table:number-columns-repeated="1000000000"')}</table:table-row>`;
    const { faults } = await readFile(
      'a.ods',
      ods(`<table:table table:name="S">${many.repeat(3)}</table:table>`),
    );
    assert.ok(faults.length > 0);
  });
});
