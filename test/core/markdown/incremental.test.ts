import assert from 'node:assert/strict';
import type { MarkdownDocument } from '../../../server/src/core/markdown/document';
import { parseMarkdown } from '../../../server/src/core/markdown/parse';
import { generator } from '../../support/generator';
import { plainDocument } from '../../support/plainDocument';

const pieces = [
  '\n',
  '\n\n',
  ' ',
  '    ',
  '\t',
  '# ',
  '## Head\n\n',
  '> ',
  '- ',
  '* a\n',
  '1. ',
  '2) b\n',
  '|',
  '| a | b |\n|---|---|\n| 1 | 2 |\n',
  '  a     b\n  ----  ----\n  1     2\n',
  '---- ----\n',
  '---\n',
  '---\ntitle: x\n---\n',
  '===\n',
  '```\n',
  '~~~ r\n',
  '$$\n',
  '$x$',
  '<!-- c -->',
  '<!--',
  '-->',
  '<div>\n',
  '</div>\n',
  '[^1]',
  '[^1]: note\n',
  '    more\n',
  '[a]: https://a.org\n',
  '[a]',
  '[b](https://b.org)',
  '[@k, p. 3]',
  '@k',
  ':::\n',
  '::: {.a}\n',
  ': caption\n',
  'Table: caption\n',
  'Source: [@s]\n',
  'Text of 15 per cent.',
  ' In 2024:\n\n',
  '**',
  '*',
  '`',
  '\\',
  '&pound;',
  '^[note]',
  '[x] ',
  '\r\n',
];

/** What whole paragraphs, lists and tables tell of those beside them. */
const paragraphs = [
  'Plain text of a paragraph.\n\n',
  'Another one here.\n\n',
  'text ',
  '## Head\n\n',
  '#\n\n',
  'Title\n=====\n\n',
  'As follows:\n\n',
  '- item\n- more\n\n',
  '1. one\n\n   two\n\n',
  '| a | b |\n|---|---|\n| 1 | 2 |\n\n',
  'Table 3: Words\n\n',
  'Table: caption\n\n',
  'Source: Office\n\n',
  '> quote\n\n',
  '<!-- c -->\n',
  '<!-- c -->\n\n',
  '<!--\n\n',
  '-->\n\n',
  '```\ncode\n```\n\n',
  '[a]: https://a.org\n\n',
  'See [a] there.\n\n',
  '[^1]: note\n\n    more\n\n',
  '<div>\n\n',
  '::: x\n\n',
  '***\n\n',
  '\n',
];

function randomText(below: (n: number) => number, count: number, of = pieces): string {
  let text = '';
  for (let i = 0; i < count; i++) text += of[below(of.length)];
  return text;
}

describe('parseMarkdown, over edits', () => {
  for (const [what, of] of Object.entries({ pieces, paragraphs }))
    for (let seed = 1; seed <= 60; seed++) {
      it(`reads the same as afresh after each of 40 edits, from ${what} ${seed}`, () => {
        const below = generator(seed);
        let text = randomText(below, 40, of);
        let document = parseMarkdown(text);
        for (let step = 0; step < 40; step++) {
          const start = below(text.length + 1);
          const end = Math.min(text.length, start + (below(3) ? 0 : below(30)));
          const before = text;
          text = text.slice(0, start) + randomText(below, below(3), of) + text.slice(end);
          document = parseMarkdown(text, document);
          assert.deepEqual(
            plainDocument(document),
            plainDocument(parseMarkdown(text)),
            JSON.stringify([before, text]),
          );
        }
      });
    }

  for (const [before, after] of [
    ['\n    ```\n: Caption 12\n', '   ```\n: Caption 12\n'],
    ['- a\n\n      # b\n\nc\n', '- a\n\n  # b\n\nc\n'],
    ['Text\n    > a\n\n[b]: https://b.org\n', 'Text\n> a\n\n[b]: https://b.org\n'],
  ] as const)
    it(`reads a line anew whose indentation has changed: ${JSON.stringify(before)}`, () => {
      const document = parseMarkdown(after, parseMarkdown(before));
      assert.deepEqual(plainDocument(document), plainDocument(parseMarkdown(after)));
    });

  it('keeps the content of blocks that did not change', () => {
    const text = '# Head\n\nFirst.\n\n- a\n- b\n\n| a |\n|---|\n| 1 |\n\nLast.';
    const before = parseMarkdown(text);
    const after = parseMarkdown(text.replace('First.', 'First and more.'), before);
    const same = after.blocks.map((block, index) => block.content === before.blocks[index]?.content);
    assert.deepEqual(same, [true, false, true, true, true, true]);
  });

  /** How many blocks of a document are the same objects as before, wherever they stood. */
  const kept = (after: MarkdownDocument, before: MarkdownDocument): number => {
    const known = new Set(before.blocks);
    return after.blocks.filter((block) => known.has(block)).length;
  };

  it('keeps the blocks around an edit, but for the nearest', () => {
    const paragraph = (at: number): string => `Paragraph ${at} of the text.`;
    const text = Array.from({ length: 100 }, (_, at) => paragraph(at)).join('\n\n');
    const before = parseMarkdown(text);
    for (const said of [`${paragraph(60)} More.`, `Before.\n\n${paragraph(60)}`]) {
      const after = parseMarkdown(text.replace(paragraph(60), said), before);
      assert.ok(kept(after, before) >= 94, `${kept(after, before)} blocks were kept`);
    }
  });

  it('keeps blocks under headings, in lists and tables, and reads them anew where their heading changes', () => {
    const section = (at: number): string =>
      `## Part ${at}\n\n- One of ${at}.\n- Two.\n\n| a | b |\n|---|---|\n| 1 | ${at} |\n`;
    const text = `# Report\n\n${Array.from({ length: 50 }, (_, at) => section(at)).join('\n')}\n# Annex\n\nMore.\n`;
    const before = parseMarkdown(text);
    const changed = (from: string, to: string): number => {
      const after = parseMarkdown(text.replace(from, to), before);
      assert.deepEqual(plainDocument(after), plainDocument(parseMarkdown(text.replace(from, to))));
      return before.blocks.length - kept(after, before);
    };
    assert.equal(before.blocks.length, 203);
    assert.ok(changed('One of 20.', 'One of 20 and more.') <= 8);
    // Its own blocks, and those that are read with it.
    assert.ok(changed('## Part 20', '## Part 20 and more') <= 12);
    // All but the annex.
    assert.ok(changed('# Report', '# The report') >= 201);
  });

  it('keeps content that moves', () => {
    const before = parseMarkdown('One.\n\nTwo.');
    const after = parseMarkdown('Two.\n\nOne.', before);
    assert.equal(after.blocks[0]?.content, before.blocks[1]?.content);
    assert.equal(after.blocks[1]?.content, before.blocks[0]?.content);
  });

  it('reads a block again when a link that it refers to is defined elsewhere', () => {
    const text = 'See [the report].\n\nOther.\n';
    const before = parseMarkdown(text);
    const after = parseMarkdown(`${text}\n[the report]: https://a.org\n`, before);
    assert.equal(before.blocks[0]?.content.marks.length, 0);
    assert.equal(after.blocks[0]?.content.marks[0]?.target, 'https://a.org');
    assert.equal(after.blocks[1]?.content, before.blocks[1]?.content);
  });

  it('reads all blocks again when the front matter names another language', () => {
    const before = parseMarkdown('---\nlang: de\n---\n\nEs waren 1.234,5 Tonnen.\n');
    const after = parseMarkdown('---\nlang: fr-CA # Québec\n---\n\nEs waren 1.234,5 Tonnen.\n', before);
    assert.deepEqual([before.language.name, before.blocks[0]?.content.language.tag], ['de', 'de']);
    assert.deepEqual([after.language.name, after.blocks[0]?.content.language.tag], ['fr', 'fr-CA']);
  });

  it('is English without a language, and where only a nested field has one', () => {
    for (const text of ['One.', '---\ntitle: lang: de\nformat:\n  lang: fr\n---\n\nOne.\n', 'lang: de\n'])
      assert.equal(parseMarkdown(text).language.name, 'en');
  });
});
