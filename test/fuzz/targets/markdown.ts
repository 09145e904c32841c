import assert from 'node:assert/strict';
import type { MarkdownDocument, PlacedBlock } from '../../../server/src/core/markdown/document';
import { parseMarkdown } from '../../../server/src/core/markdown/parse';
import { placedBlocks, plainDocument } from '../../support/plainDocument';
import { edited } from '../edits';
import { citations, markdown, prose } from '../generators';
import { diceOf, holdOrdered, holdsSpan } from '../properties';
import type { Target } from '../target';

const pieces = [...markdown, ...citations, ...prose];

export const markdownTarget: Target = {
  name: 'markdown',
  pieces,
  longest: 14,
  share: 100,
  check(input) {
    const below = diceOf(input);
    let text = input;
    let document = parseMarkdown(text);
    holdsDocument(document);
    for (let step = 0; step < 2; step++) {
      text = edited(text, below, pieces);
      document = parseMarkdown(text, document);
      assert.deepEqual(plainDocument(document), plainDocument(parseMarkdown(text)), JSON.stringify(text));
      holdsDocument(document);
    }
  },
};

/** Blocks stand in order without overlap, and what they say of their text is true. */
function holdsDocument(document: MarkdownDocument): void {
  const { text, frontMatter, comments, linkDefinitions } = document;
  let end = 0;
  for (const block of placedBlocks(document)) {
    assert.ok(block.start >= end, `a block begins at ${block.start}, the one before ends at ${end}`);
    end = block.start + block.content.text.length;
    holdsBlock(text, block);
  }
  assert.ok(end <= text.length);
  if (frontMatter) holdsSpan(text, frontMatter.span, 'the front matter');
  holdOrdered(
    text,
    comments.map(({ span }) => span),
    'a comment',
  );
  for (const { span } of linkDefinitions.values()) holdsSpan(text, span, 'a link definition');
}

function holdsBlock(text: string, { start, content }: PlacedBlock): void {
  assert.equal(content.prose.length, content.text.length);
  assert.equal(content.text, text.slice(start, start + content.text.length));
  for (let at = 0; at < content.prose.length; at++) {
    const shown = content.prose[at];
    // What an entity writes is shown in its place.
    if (shown !== ' ' && !content.text.includes('&')) assert.equal(shown, content.text[at], `prose at ${at}`);
  }
  for (const { span, inner, kind } of content.marks) {
    holdsSpan(content.text, span, kind);
    holdsSpan(content.text, inner, `inside a ${kind}`);
  }
  for (const { span, cells } of content.rows) {
    holdsSpan(content.text, span, 'a row');
    holdOrdered(content.text, cells, 'a cell');
  }
}
