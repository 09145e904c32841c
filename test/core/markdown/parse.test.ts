import assert from 'node:assert/strict';
import type { Block } from '../../../server/src/core/markdown/document';
import { parseMarkdown } from '../../../server/src/core/markdown/parse';
import { headingAbove, leadInOf } from '../../../server/src/core/markdown/places';
import { placedBlocks, plainBlocks } from '../../support/plainDocument';

const blocks = (text: string): readonly Block[] => parseMarkdown(text).blocks;
const kinds = (text: string): string[] => blocks(text).map((block) => `${block.kind}: ${block.content.text}`);

describe('parseMarkdown, blocks', () => {
  it('lists headings with their level and section', () => {
    const found = blocks('# One\n\nText.\n\n## Two ##\n\nMore.\n\nThree\n=====\n\nLast.');
    assert.deepEqual(
      found.map(({ kind, level, content }, at) => [kind, level, headingAbove(found, at), content.text]),
      [
        ['heading', 1, -1, 'One'],
        ['paragraph', 0, 0, 'Text.'],
        ['heading', 2, 0, 'Two'],
        ['paragraph', 0, 2, 'More.'],
        ['heading', 1, -1, 'Three'],
        ['paragraph', 0, 4, 'Last.'],
      ],
    );
  });

  it('begins each block at its own text', () => {
    const text =
      '## A head\n\n> Quote *a*.\n\n- [x] Done\n- Item\n\n1. First\n\n| a |\n|---|\n| b |\n\n[^1]: Note.\n';
    for (const block of placedBlocks(parseMarkdown(text))) {
      assert.equal(text.slice(block.start, block.start + block.content.text.length), block.content.text);
    }
    assert.deepEqual(kinds(text), [
      'heading: A head',
      'paragraph: Quote *a*.',
      'paragraph: Done',
      'paragraph: Item',
      'paragraph: First',
      'table: | a |\n|---|\n| b |',
      'paragraph: Note.',
    ]);
  });

  it('leaves out code, maths, raw HTML, front matter, comments, rules and div lines', () => {
    const text = [
      '---',
      'title: 15 per cent',
      '---',
      '```{r, echo=FALSE}',
      'x <- 15',
      '```',
      '    indented 15',
      '',
      '<!-- a comment',
      'of 15 lines -->',
      '',
      '<table><tr><td>15</td></tr></table>',
      '',
      '* * *',
      '',
      '::: {.callout-note}',
      'Kept.',
      ':::',
      '',
      '$$',
      '- x = 15',
      '$$',
      '',
      '[a]: https://example.org/15',
    ].join('\n');
    assert.deepEqual(kinds(text), ['paragraph: Kept.']);
  });

  it('does not take a rule at the top for front matter that never closes', () => {
    assert.deepEqual(kinds('---\n\nText of 5.'), ['paragraph: Text of 5.']);
    assert.equal(parseMarkdown('---\n\nText.').frontMatter, null);
  });

  it('gives the front matter', () => {
    const text = '---\ntitle: A\nbibliography: b.bib\n---\n\nText.';
    const { frontMatter } = parseMarkdown(text);
    assert.equal(frontMatter?.text, 'title: A\nbibliography: b.bib');
    assert.equal(text.slice(frontMatter?.span.start, frontMatter?.span.end), frontMatter?.text);
    assert.equal(parseMarkdown('---\n---\n\nText.').frontMatter?.text, '');
    assert.equal(parseMarkdown('---\r\na: 1\r\n---\r\nText.').frontMatter?.text, 'a: 1\r');
  });

  it('reads text behind a comment on the same line', () => {
    assert.deepEqual(kinds('<!-- note --> Crime rose 5%.'), ['paragraph: Crime rose 5%.']);
  });

  it('keeps a paragraph whole around a line with a comment', () => {
    assert.deepEqual(kinds('One.\n<!-- c -->\nTwo.'), ['paragraph: One.\n<!-- c -->\nTwo.']);
    assert.equal(parseMarkdown('One.\n<!-- c -->\nTwo.').comments.length, 1);
    assert.deepEqual(kinds('- One.\n  <!-- c --> Two.'), ['paragraph: One.\n  <!-- c --> Two.']);
    for (const text of ['One.\n\n<!-- c -->\nTwo.', 'One.\n<!-- c -->\n\nTwo.', 'One.\n<!-- c -->\n# Two.']) {
      assert.equal(blocks(text).length, 2, text);
    }
  });

  it('tells the blocks of one quote, list or item', () => {
    const found = blocks('> a\n>\n> - b\n\n- c\n\n  d\n- e\n  - f\n\ng');
    const places = plainBlocks(found).map(({ quote, list, listItem }) => [quote, list, listItem]);
    assert.deepEqual(found.map(({ content }) => content.text).join(''), 'abcdefg');
    const [a, b, c, d, e, f, g] = places as number[][];
    assert.deepEqual([a?.[0], a?.[1], a?.[2]], [b?.[0], -1, -1]);
    assert.ok(b?.every((place) => place >= 0));
    assert.deepEqual(c, d);
    assert.deepEqual([c?.[0], c?.[1]], [-1, e?.[1]]);
    assert.notEqual(c?.[2], e?.[2]);
    assert.notEqual(f?.[1], e?.[1]);
    assert.deepEqual(g, [-1, -1, -1]);
  });

  it('links lists, tables and quotes to the paragraph with a colon before them', () => {
    const leadIns = (text: string): number[] => blocks(text).map((_, at, all) => leadInOf(all, at));
    assert.deepEqual(leadIns('In 2024:\n\n- a\n- b\n\nNext.'), [-1, 0, 0, -1]);
    assert.deepEqual(leadIns('They say [@a]:\n\n> a\n\nb'), [-1, 0, -1]);
    assert.deepEqual(leadIns('The table shows: [@a]\n\n| a |\n|---|\n| 1 |'), [-1, 0]);
    assert.deepEqual(leadIns('**Main points:**\n\n1. a\n   - b'), [-1, 0, 0]);
    assert.deepEqual(leadIns('- a:\n  - b\n- c'), [-1, 0, -1]);
  });

  it('links nothing without the colon or with something between', () => {
    const leadIns = (text: string): number[] => blocks(text).map((_, at, all) => leadInOf(all, at));
    assert.deepEqual(leadIns('In 2024.\n\n- a\n- b'), [-1, -1, -1]);
    assert.deepEqual(leadIns('In 2024:\n\n```\ncode\n```\n\n- a'), [-1, -1]);
    assert.deepEqual(leadIns('In 2024:\n\n- a\n\nNext.\n\n- b'), [-1, 0, -1, -1]);
  });

  it('reads the definition of a footnote with its later paragraphs', () => {
    const found = blocks('A.[^1]\n\n[^1]: First @a.\n\n    Second.\n[^b]: Other\nlazy.\n\nAfter.');
    assert.deepEqual(
      found.map(({ footnote, content }) => [footnote, content.text]),
      [
        [null, 'A.[^1]'],
        ['1', 'First @a.'],
        ['1', 'Second.'],
        ['b', 'Other\nlazy.'],
        [null, 'After.'],
      ],
    );
  });

  it('reads Windows line ends', () => {
    const text =
      '# A\n\nB:\n\n- c\\\nd\n\n| a |\n|---|\n| 1 |\nSource: x\n\n[^1]: E\n\n[f]: https://a.org "T"\n';
    const plain = blocks(text).map(({ content, ...place }) => [
      content.prose,
      place.kind,
      place.leadIn,
      place.footnote,
    ]);
    const windows = parseMarkdown(text.replace(/\n/g, '\r\n'));
    assert.deepEqual(
      windows.blocks.map(({ content, ...place }) => [
        content.prose.replace(/\r\n/g, '\n'),
        place.kind,
        place.leadIn,
        place.footnote,
      ]),
      plain,
    );
    assert.equal(windows.linkDefinitions.get('f')?.title, 'T');
  });

  it('gives comments outside code, in order', () => {
    const text =
      'A <!-- one --> b `<!-- code -->`.\n\n<!-- two -->\n\n```\n<!-- code -->\n```\n\n- c <!-- three\n  lines -->\n\n| a |\n|---|\n| b <!-- four --> |';
    const { comments } = parseMarkdown(text);
    assert.deepEqual(
      comments.map((comment) => comment.text),
      ['one', 'two', 'three\n  lines', 'four'],
    );
    for (const { span } of comments) assert.match(text.slice(span.start, span.end), /^<!--[^]*-->$/);
  });

  it('gives link definitions by normalised label', () => {
    const { linkDefinitions } = parseMarkdown(
      '[The  Report]: <https://a.org/x> "Title"\n[b]: https://b.org\n[@c]: doi:10.1/x\n',
    );
    assert.deepEqual(
      [...linkDefinitions].map(([label, { url, title }]) => [label, url, title]),
      [
        ['the report', 'https://a.org/x', 'Title'],
        ['b', 'https://b.org', ''],
        ['@c', 'doi:10.1/x', ''],
      ],
    );
  });
});

describe('parseMarkdown, tables', () => {
  const table = '| Force | Officers |\n|:--|--:|\n| North | **640** |\n|  | 1\\|2 |\nSouth | 12';

  it('gives each cell its place, empty ones included', () => {
    const [block] = blocks(table);
    const cells = block?.content.rows.map((row) =>
      row.cells.map((cell) => block.content.text.slice(cell.start, cell.end)),
    );
    assert.deepEqual(cells, [
      ['Force', 'Officers'],
      ['North', '**640**'],
      ['', '1\\|2'],
      ['South', '12'],
    ]);
    assert.deepEqual(
      block?.content.rows.map((row) => row.header),
      [true, false, false, false],
    );
  });

  it('masks pipes, the line of dashes and marks', () => {
    const [block] = blocks(table);
    assert.equal(
      block?.content.prose,
      '  Force   Officers  \n         \n  North     640    \n     1 |2  \nSouth   12',
    );
  });

  it('ends the table at a line without a pipe', () => {
    assert.deepEqual(kinds('| a |\n|---|\n| 1 |\nSource: [@b]'), [
      'table: | a |\n|---|\n| 1 |',
      'paragraph: Source: [@b]',
    ]);
  });

  it('takes blanks behind the dashes, `+`, and rows of another length', () => {
    for (const dashes of ['|---|---|  ', '|---+---|', '|:-:|', '---|---', '-|']) {
      assert.deepEqual(kinds(`| a | b |\n${dashes}\n| 1 |`), [`table: | a | b |\n${dashes}\n| 1 |`]);
    }
    assert.deepEqual(kinds('Text:\n> | a |\n> |---|\n> | 1 |').length, 2);
  });

  it('takes no other lines for a table', () => {
    for (const text of [
      '| a | b |',
      'a | b\n\n|---|',
      'a | b\nc | d',
      'a \\| b\n|--|',
      '| a |\n|-x-|',
      '| Line\n| block',
    ]) {
      assert.ok(!kinds(text).some((line) => line.startsWith('table')), text);
    }
  });

  it('reads the simple tables that Pandoc writes', () => {
    const simple = `  Force          Officers   Share
  ------------ ---------- -------
  North           **640**     4.5
  South Moor        1,212
                        9    12 %`;
    const [block, next] = blocks(`Before.\n\n${simple}\n\n  : Officers\n`);
    assert.equal(block?.kind, 'paragraph');
    assert.deepEqual(
      next?.content.rows.map((row) => row.cells.map((cell) => next.content.text.slice(cell.start, cell.end))),
      [
        ['Force', 'Officers', 'Share'],
        ['North', '**640**', '4.5'],
        ['South Moor', '1,212', ''],
        ['', '9', '12 %'],
      ],
    );
    assert.deepEqual(kinds(`${simple}\n\n  : Officers`), [`table: ${simple}`, 'caption: : Officers']);
  });

  it('takes rules, headings and lists of dashes for no simple table', () => {
    for (const text of [
      'Text\n-----\nMore',
      'Text\n\n--- ---\n\nMore',
      '- a\n- b',
      'Text\n- - -\nMore',
      '--- ---\n--- ---',
    ])
      assert.ok(!kinds(text).some((line) => line.startsWith('table')), text);
  });

  it('reads captions beside a table', () => {
    const caption = (text: string): string[] => kinds(text).filter((line) => line.startsWith('caption'));
    assert.deepEqual(caption('| a |\n|---|\n| 1 |\n\n: Officers {#tbl-a}'), ['caption: : Officers {#tbl-a}']);
    assert.deepEqual(caption('Table: Officers\n\n| a |\n|---|\n| 1 |'), ['caption: Table: Officers']);
    assert.deepEqual(caption('**Table 2.** Officers\n\n| a |\n|---|\n| 1 |'), [
      'caption: **Table 2.** Officers',
    ]);
    assert.deepEqual(caption('| a |\n|---|\n| 1 |\nSource: x\n\n: Officers'), ['caption: : Officers']);
  });

  it('takes no other text for a caption', () => {
    const caption = (text: string): string[] => kinds(text).filter((line) => line.startsWith('caption'));
    assert.deepEqual(caption('Table 2 shows officers.\n\n| a |\n|---|\n| 1 |'), []);
    assert.deepEqual(caption('Table: Officers\n\nText.'), []);
    assert.deepEqual(caption('Term\n: meaning'), []);
  });
});
