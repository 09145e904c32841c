import assert from 'node:assert/strict';
import type { Claim } from '../../../server/src/core/claims/claim';
import { draftClaims } from '../../../server/src/core/claims/draftClaims';
import { readClaims } from '../../../server/src/core/claims/read';
import type { MarkdownDocument } from '../../../server/src/core/markdown/document';
import { parseMarkdown } from '../../../server/src/core/markdown/parse';
import { inOneGo } from '../../../server/src/core/text/inOneGo';

const paragraph = (at: number): string => `Area ${at} had ${1000 + at} officers in 2023.`;
const paragraphs = Array.from({ length: 50 }, (_, at) => paragraph(at));
const text = `# Areas\n\n${paragraphs.join('\n\n')}\n`;

const read = (document: MarkdownDocument): readonly (readonly Claim[])[] => inOneGo(draftClaims(document));

/** How many blocks with figures have other claims than in the state before, by what an edit makes of the text. */
function readAnew(before: string, after: string): number {
  const document = parseMarkdown(before);
  const known = new Set(read(document));
  const now = read(parseMarkdown(after, document)).filter(({ length }) => length > 0);
  return now.filter((claims) => !known.has(claims)).length;
}

describe('the claims of a draft that is edited', () => {
  it('are read anew in the paragraph of an edit and in the one behind it, which hears it', () => {
    assert.equal(readAnew(text, text.replace('Area 20', 'Area 20, a large one,')), 2);
  });

  it('are the same where an edit only moves them', () => {
    assert.equal(readAnew(text, `Before all.\n\n${text}`), 0);
    assert.equal(readAnew(text, `${text}\n\nBehind all.\n`), 0);
  });

  it('are read anew below a heading that changes, and there alone', () => {
    const two = `${text}\n## North\n\n${paragraphs.slice(0, 5).join('\n\n')}\n`;
    assert.equal(readAnew(two, two.replace('North', 'North in 2022')), 5);
  });

  it('are read anew everywhere where an acronym is introduced', () => {
    const introduced = text.replace('Area 3 had', 'The Police Service Area (PSA) had');
    assert.ok(readAnew(text, introduced) >= paragraphs.length);
  });

  it('stand at their places where they are asked for with them', () => {
    const document = parseMarkdown(`Before all.\n\n${text}`, parseMarkdown(text));
    for (const { span, figure } of readClaims(document, { draft: true }))
      assert.equal(document.text.slice(span.start, span.end), figure.text);
  });
});
