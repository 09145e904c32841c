import assert from 'node:assert/strict';
import type { CitableSource, Citation } from '../../../server/src/core/citations/citation';
import { readCitations } from '../../../server/src/core/citations/read';
import { citationScopes } from '../../../server/src/core/citations/scope';
import { writeCitation } from '../../../server/src/core/citations/write';
import { sentencesOf } from '../../../server/src/core/citations/sentences';
import type { MarkdownDocument } from '../../../server/src/core/markdown/document';
import { parseMarkdown } from '../../../server/src/core/markdown/parse';
import { shift } from '../../../server/src/core/text/span';
import { citations, markdown, prose } from '../generators';
import { applied, diceOf, holdOrdered, holdsSpan } from '../properties';
import { placedBlocks } from '../../support/plainDocument';
import type { Target } from '../target';

const source: CitableSource = {
  key: 'ops2024workforce',
  title: 'Police [work]force 😀',
  author: 'Office for Police Statistics',
  publisher: '',
  issued: '2024-07',
  url: 'https://ops.example/a_(b)',
  doi: '',
};

export const citationsTarget: Target = {
  name: 'citations',
  pieces: [...citations, ...citations, ...markdown, ...prose],
  longest: 14,
  share: 60,
  check(input) {
    const document = parseMarkdown(input);
    const read = readCitations(document);
    assert.deepEqual(readCitations(parseMarkdown(input)), read);
    holdOrdered(
      input,
      read.map(({ span }) => span),
      'a citation',
    );
    for (const { items } of read)
      for (const { span } of items) holdsSpan(input, span, 'an item of a citation');
    cover(document, read);
    write(document, read);
  },
};

/** What covers a sentence are citations of the draft. */
function cover(document: MarkdownDocument, read: readonly Citation[]): void {
  const scopes = (['auto', 'sentence', 'paragraph'] as const).map((scope) =>
    citationScopes(document, read, scope),
  );
  placedBlocks(document).forEach(({ content, start }, index) => {
    for (const span of sentencesOf(content)) {
      holdsSpan(document.text, shift(span, start), 'a sentence');
      for (const one of scopes)
        for (const { citation } of one.covering(index, shift(span, start)).citations)
          assert.ok(read.includes(citation));
    }
  });
}

/** A citation can be written at any offset, in any style, and what was written is read again. */
function write(document: MarkdownDocument, read: readonly Citation[]): void {
  const offset = diceOf(document.text)(document.text.length + 1);
  for (const style of ['pandoc', 'footnote', 'link'] as const) {
    const edits = writeCitation({ document, citations: read, offset, source, locator: 'p. 3', style });
    parseMarkdown(applied(document.text, edits, `writing a citation (${style})`));
  }
}
