import assert from 'node:assert/strict';
import { crossReferences } from '../../../server/src/core/citations/crossReferences';
import { readCitations } from '../../../server/src/core/citations/read';
import { citationScopes } from '../../../server/src/core/citations/scope';
import { sentencesOf } from '../../../server/src/core/citations/sentences';
import { parseMarkdown } from '../../../server/src/core/markdown/parse';
import { generator } from '../../support/generator';
import { placedBlocks } from '../../support/plainDocument';

/** Reads all that there is to read, and holds the promises that every text is given. */
function readAll(text: string): void {
  const document = parseMarkdown(text);
  let end = 0;
  for (const { start, content } of placedBlocks(document)) {
    assert.equal(content.prose.length, content.text.length);
    assert.equal(content.text, text.slice(start, start + content.text.length));
    assert.ok(start >= end, 'blocks stand in text order and do not overlap');
    end = start + content.text.length;
    for (const { span, inner } of content.marks) {
      assert.ok(span.start <= inner.start && inner.end <= span.end && span.end <= content.text.length);
    }
  }
  const citations = readCitations(document);
  crossReferences(document);
  const scopes = citationScopes(document, citations, 'auto');
  placedBlocks(document).forEach(({ start, content }, index) => {
    for (const span of sentencesOf(content).slice(0, 50))
      scopes.covering(index, { start: span.start + start, end: span.end + start });
  });
}

describe('parseMarkdown, odd texts', () => {
  // A reader that looked at the rest of the text at each of these signs would not come to an end within the time of a test.
  const signs = [
    '[',
    '>',
    '*',
    '|',
    '@',
    '`',
    '$',
    '_',
    '~',
    '{',
    '<',
    '(',
    '\\',
    '<!--',
    '![',
    '^[',
    '[@a;',
    '[x;@a',
    '[a](',
    '[a](b "',
    '@a [',
    '@{',
    '-@',
    '`a``b',
    'a**b',
    '*a ',
    '**a *',
    '$a ',
    '> ',
    '- ',
    '1. ',
    '> - ',
    '|a',
    '[^1]:',
    '[a]: ',
    '<a b="',
    'https://',
    '10.1234/',
    'a@b.',
    '\n',
    '>\n',
    '[^1]: a\n',
    ':::\n',
    '| a |\n|---|\n',
    '[a]: b\n',
    '$$\n',
    '---\n',
    '{{',
    '😀',
  ];
  for (const sign of signs) {
    it(`reads 50,000 signs of ${JSON.stringify(sign)}`, () => readAll(sign.repeat(50_000 / sign.length)));
  }

  for (let seed = 1; seed <= 100; seed++) {
    it(`reads what comes, from ${seed}`, () => {
      const below = generator(seed);
      let text = '';
      for (let i = 0; i < 300; i++)
        text += below(4)
          ? (signs[below(signs.length)] as string)
          : ['a', ' ', '5%. ', '\n\n', ']', ')', '}', ';'][below(8)];
      readAll(text);
    });
  }

  it('reads nothing in an empty text', () => {
    assert.deepEqual(parseMarkdown('').blocks, []);
    assert.deepEqual(parseMarkdown(' \n\t\n').blocks, []);
  });
});
