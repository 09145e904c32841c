import assert from 'node:assert/strict';
import { readSentences, type SentenceReading } from '../../../server/src/core/claims/sentence';
import { parseMarkdown } from '../../../server/src/core/markdown/parse';

const paragraph = (at: number): string => `Area ${at} had ${1000 + at} officers in 2023, and 7 wardens.`;
const { blocks } = parseMarkdown(Array.from({ length: 300 }, (_, at) => paragraph(at)).join('\n\n'));
const context = { role: 'prose', leadIn: '', draft: true } as const;
const sentence = (at: number, whole: boolean): SentenceReading => {
  const [first] = blocks[at] ? readSentences(blocks[at].content, context, whole) : [];
  assert.ok(first);
  return first;
};
/** Reads the figures of all, and tells whether the first one's were kept meanwhile. */
function keepsFigures(whole: boolean): boolean {
  const { figures } = sentence(0, whole);
  for (const at of blocks.keys()) assert.equal(sentence(at, whole).figures.length, 4);
  assert.deepEqual(sentence(0, whole).figures, figures);
  return sentence(0, whole).figures[0] === figures[0];
}

describe('the sentences of a block', () => {
  it('are the same however often they are asked for', () => {
    assert.equal(sentence(5, false), sentence(5, false));
  });

  it('of a draft forget their figures when many others are read, and read the same again', () => {
    assert.equal(keepsFigures(false), false);
  });

  it('of a source, which go with it, are read once', () => {
    assert.equal(keepsFigures(true), true);
  });

  it('keep the figures of what is asked for again and again', () => {
    const { figures } = sentence(0, false);
    for (const at of blocks.keys()) {
      assert.ok(sentence(at, false).words.length > 0);
      assert.equal(sentence(0, false).figures[0], figures[0]);
    }
  });
});
