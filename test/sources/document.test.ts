import assert from 'node:assert/strict';
import { parseMarkdown } from '../../server/src/core/markdown/parse';
import { sourceDocument } from '../../server/src/sources/document';
import { entryWith } from '../core/corpus/sources';

describe('sourceDocument', () => {
  const whole = entryWith(
    {
      key: 'marran2024',
      title: 'Officers in Northmoor',
      author: 'Marran, I.',
      publisher: 'The Office',
      issued: '2024-07',
      url: 'https://a.example/x',
      doi: '10.1000/abc',
      origin: 'bundled',
      note: 'Date inferred.',
    },
    {},
    { value: 5, unit: 'plots', statement: 'Five plots.', locator: 'body', notes: '[misreport] A slip.' },
    { value: 2011, unit: 'year', statement: 'It began in 2011.', locator: 'p. 2' },
  );

  it('shows the record, the link and every claim with its place', () => {
    const text = sourceDocument(whole);
    assert.ok(
      text.startsWith(
        '# Officers in Northmoor\n\n| Field | Value |\n| --- | --- |\n| Key | `marran2024` |\n',
      ),
    );
    assert.ok(text.includes('| Link | <https://a.example/x> |'));
    assert.ok(text.includes('| DOI | <https://doi.org/10.1000/abc> |'));
    assert.ok(text.includes('## Figures (2)'));
    assert.ok(
      text.includes('- **15,469 officers**: There were 15,469 police community support officers. (p. 1)\n'),
    );
    assert.ok(
      text.includes(
        '- **5 plots**: Five plots. Kept in reserve: a slip of this source: another source has the figure right.',
      ),
    );
    assert.ok(text.includes('## Dated facts (1)\n\n- **2011**: It began in 2011. (p. 2)\n'));
    assert.ok(text.includes('not the whole text'));
  });

  it('leaves out what is not known', () => {
    const text = sourceDocument(entryWith({ key: 'bare', origin: 'refs.bib' }));
    assert.ok(text.startsWith('# bare\n'));
    assert.doesNotMatch(text, /Author|Issued|Link|DOI|## /);
    assert.match(text, /holds no text of it, so no figure can be compared/);
    assert.match(text, /\| Held as \| `refs\.bib` \|/);
  });

  it('lets no text of a source become markup', () => {
    const title = '<img src=x> [a](b) | *c* `d` _e_';
    const text = sourceDocument(
      entryWith({ title, url: 'javascript:alert(1)' }, { statement: '<b>row</b> | col: 5\n# no' }),
    );
    const { blocks } = parseMarkdown(text);
    assert.equal(blocks.filter((block) => block.kind === 'heading').length, 2);
    assert.equal(
      blocks.flatMap((block) => block.content.marks).filter((mark) => /link|image/.test(mark.kind)).length,
      0,
    );
    assert.doesNotMatch(text, /(?<!\\)<(?!https)/);
    assert.equal(blocks.find((block) => block.kind === 'table')?.content.rows[0]?.cells.length, 2);
  });
});
