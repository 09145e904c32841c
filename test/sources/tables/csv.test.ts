import assert from 'node:assert/strict';
import { readFile } from './reading';

const official = `\ufeff"Table 1: Police officers by region, England and Wales [note 1]",,,,,
"This worksheet contains one table. Figures are headcounts.",,,,,
,,,,,
,,Men,,Women,
Area code,Region,2022,2023,2022,2023
E12000001,England,"1,234","1,300 [r]",..,950
E12000002,"Wales, North",56,57 [note 2],[c],(44)
,,,,,
W1,Scotland,1950,20,-,5
,,,,,
[note 1] Figures are rounded.,,,,,
Source: Office for Police Statistics,,,,,
`;

describe('readCsv', () => {
  it('reads a table of official statistics with its title, notes and two levels of headers', async () => {
    const { text, title, said, faults } = await readFile('a.csv', official);
    assert.deepEqual(faults, []);
    assert.equal(title, 'Table 1: Police officers by region, England and Wales');
    assert.ok(text.includes('\n\nSource: Office for Police Statistics\n'));
    assert.deepEqual(said, [
      'line 6, table row England, column Men, 2022: 1,234',
      'line 6, table row England, column Men, 2023: 1,300',
      'line 6, table row England, column Women, 2023: 950',
      'line 7, table row Wales, North, column Men, 2022: 56',
      'line 7, table row Wales, North, column Men, 2023: 57',
      'line 7, table row Wales, North, column Women, 2023: -44',
      'line 9, table row Scotland, column Men, 2022: 1,950',
      'line 9, table row Scotland, column Men, 2023: 20',
      'line 9, table row Scotland, column Women, 2023: 5',
    ]);
  });

  it('gives a scale and a unit that stand over the table to its figures', async () => {
    const { claims } = await readFile(
      'a.csv',
      'Officers\nThousands\n\nRegion,2022,Share (%)\nEngland,1.5,40\n',
    );
    assert.deepEqual(
      claims.map(({ figure }) => [figure.value.min, figure.unit.name]),
      [
        [1500, ''],
        [40, 'percent'],
      ],
    );
    const money = await readFile('b.csv', 'Spending\n£ million\n\nRegion,2022\nEngland,1.5\n');
    assert.deepEqual(
      money.claims.map(({ figure }) => [figure.value.min, figure.unit.name]),
      [[1500000, 'GBP']],
    );
  });

  it('joins the columns that name a row, and leaves years among them alone', async () => {
    const { said } = await readFile(
      'a.tsv',
      'Year\tSex\tAge\tDeaths\n2023\tMen\t16\t1532\n2024\tWomen\t17\t12\n',
    );
    assert.deepEqual(said, [
      'line 2, table row 2023, Men, Age 16, column Deaths: 1,532',
      'line 3, table row 2024, Women, Age 17, column Deaths: 12',
    ]);
  });

  it('names the rows below a line of one word with it', async () => {
    const { said } = await readFile('a.csv', 'Group,Count\nMen,\n16 to 24,5000\nWomen,\n16 to 24,6000\n');
    assert.deepEqual(said, [
      'line 3, table row Men, 16 to 24, column Count: 5000',
      'line 5, table row Women, 16 to 24, column Count: 6000',
    ]);
  });

  it('leaves rows about the file out of the header', async () => {
    const { said, claims } = await readFile(
      'a.csv',
      'Title,Unemployment rate\nCDID,MGSX\nUnit,Percent\nRelease date,12-11-2024\n2022 Q1,3.8\n2022 Q2,3.7\n',
    );
    assert.equal(said[0], 'line 5, table row 2022 Q1, column Unemployment rate, Percent: 3.8');
    assert.equal(claims[0]?.figure.unit.name, 'percent');
    assert.equal(claims[0].period?.from, 2022);
  });

  it('reads the unit that a column of units gives', async () => {
    const { claims } = await readFile(
      'a.csv',
      'Measure,Unit,Nation,2022\nShare,%,Wales,34\nCost,£ million,Wales,2.5\nStaff,Number,Wales,12\n',
    );
    assert.deepEqual(
      claims.map(({ figure }) => [figure.value.min, figure.unit.name]),
      [
        [34, 'percent'],
        [2500000, 'GBP'],
        [12, ''],
      ],
    );
  });

  it('keeps tables apart that stand side by side', async () => {
    const { said } = await readFile(
      'a.csv',
      'Nation,Staff,,Office,Rooms\nEngland,12,,North,3\nWales,14,,South,4\n',
    );
    assert.deepEqual(said, [
      'line 2, table row England, column Staff: 12',
      'line 3, table row Wales, column Staff: 14',
      'line 2, table row North, column Rooms: 3',
      'line 3, table row South, column Rooms: 4',
    ]);
  });

  it('keeps a table together that has an empty column', async () => {
    const { said } = await readFile('a.csv', 'Nation,Staff,,Rooms\nEngland,12,,3\nWales,14,,4\n');
    assert.equal(said[1], 'line 2, table row England, column Rooms: 3');
  });

  it('goes on with a table over empty rows, and begins another where there is a new header', async () => {
    const { said } = await readFile(
      'a.csv',
      'Nation,Staff\n\nEngland,12\n\nWales,14\n\nOffice,Rooms\nNorth,3\n',
    );
    assert.deepEqual(said, [
      'line 3, table row England, column Staff: 12',
      'line 5, table row Wales, column Staff: 14',
      'line 8, table row North, column Rooms: 3',
    ]);
  });

  it('leaves pence and square metres alone', async () => {
    const { said } = await readFile('a.csv', 'Good,Price,Floor (m²)\nBread,45p,1200\nMilk,80p (r),1300\n');
    assert.deepEqual(said, [
      'line 2, table row Bread, column Price: 45p',
      'line 2, table row Bread, column Floor (m²): 1,200',
      'line 3, table row Milk, column Price: 80p',
      'line 3, table row Milk, column Floor (m²): 1,300',
    ]);
  });

  for (const [what, text] of [
    ['semicolons and decimal commas', 'Land;Quote (%)\nBayern;12,5\nHessen;7,25\n'],
    ['tabs', 'Land\tQuote (%)\nBayern\t12.5\nHessen\t7.25\n'],
    ['bars', 'Land|Quote (%)\nBayern|12.5\nHessen|7.25\n'],
    ['a told delimiter', 'sep=;\nLand;Quote (%)\nBayern;12.5\nHessen;7.25\n'],
    ['carriage returns', 'Land,Quote (%)\r\nBayern,12.5\r\nHessen,7.25\r\n'],
  ] as const)
    it(`reads ${what}`, async () => {
      const { claims } = await readFile('a.csv', text);
      assert.deepEqual(
        claims.map(({ figure }) => figure.value.min),
        [12.5, 7.25],
      );
    });

  it('counts the lines in quoted cells', async () => {
    const { said } = await readFile('a.csv', 'Region,Count\n"Eng\nland ""A""",12\nWales,13\n');
    assert.deepEqual(said, [
      'line 2, table row Eng land "A", column Count: 12',
      'line 4, table row Wales, column Count: 13',
    ]);
  });

  it('tells a quotation mark that is not closed, and reads on', async () => {
    const { said, faults } = await readFile('a.csv', 'Region,Count\n"England,12\nWales,13\n');
    assert.deepEqual(
      faults.map(({ line }) => line),
      [2],
    );
    assert.equal(said.length, 2);
  });

  for (const [what, text] of [
    ['dates', 'Region,Opened\nEngland,2024-03-31\nWales,31/03/2024\n'],
    ['marks of absence', 'Region,2022,2023,2024\nEngland,..,[c],-\nWales,:,n/a,*\n'],
    ['codes', 'Code,Region,Officers\nE12000001,England,[x]\nW92000004,Wales,[x]\n'],
    ['errors of formulas', 'Region,Share\nEngland,#N/A\nWales,#DIV/0!\n'],
    ['nothing', ''],
    ['Markdown by accident', 'Region,Note\n# England,*a*\n1. Wales,[a](b)\n'],
    ['years', 'Region,Year opened\nEngland,1987\nWales,1999\n'],
  ] as const)
    it(`reads no figure in ${what}`, async () => {
      assert.deepEqual((await readFile('a.csv', text)).said, []);
    });

  it('tells what a long or wide table cost', async () => {
    const long = `Region,Count\n${'England,12\n'.repeat(6000)}`;
    assert.match(
      (await readFile('a.csv', long)).faults[0]?.reason ?? '',
      /6,000 rows; only the first 5,000 were read/,
    );
    const longer = `Region,Count\n${'England,12\n'.repeat(31_000)}`;
    assert.match(
      (await readFile('a.csv', longer)).faults[0]?.reason ?? '',
      /^This file has more than 30,000 rows/,
    );
    const wide = `Region${',Count'.repeat(200)}\nEngland${',12'.repeat(200)}\n`;
    assert.match((await readFile('a.csv', wide)).faults[0]?.reason ?? '', /200 columns; only the first 150/);
  });

  it('leaves room for a table below a long one', async () => {
    const long = `Region${',Count'.repeat(10)}\n${`England${',12'.repeat(10)}\n`.repeat(3000)}`;
    const { said } = await readFile('a.csv', `${long}\nOffice,Rooms\nNorth,3\n`);
    assert.equal(said.length, 10_001);
    assert.equal(said.at(-1), 'line 3004, table row North, column Rooms: 3');
  });

  for (const [what, text] of [
    ['quotation marks', '"a'.repeat(50000)],
    ['quotation marks on lines', '"a\n'.repeat(50000)],
    ['delimiters', ',;\t|'.repeat(50000)],
    ['brackets', `a,b\nc,12${'['.repeat(50000)}`],
    ['digits', `a,b\nc,${'1,'.repeat(3000)}${'1'.repeat(50000)}`],
    ['white space', `a,b\nc,1${' '.repeat(50000)}x`],
  ] as const)
    it(`is not held up by ${what}`, async () => {
      const start = performance.now();
      await readFile('a.csv', text);
      assert.ok(performance.now() - start < 4000);
    });
});
