import assert from 'node:assert/strict';
import { mostNumbers, unreadOf } from '../../../server/src/core/claims/limits';
import { readClaims } from '../../../server/src/core/claims/read';
import { mostText, parseMarkdown } from '../../../server/src/core/markdown/parse';
import { lint } from '../../../server/src/core/linter/linter';
import { defaultLintOptions } from '../../../server/src/core/linter/options';
import { createCorpus } from '../../../server/src/core/corpus/create';
import { textOf } from '../../../server/src/core/text/span';

const list = (count: number): string =>
  `The shares were ${Array.from({ length: count }, (_, at) => `${20 + at / 10}%`).join(', ')} of officers in all.`;
const before = 'Crime rose by 15 per cent.';
const figuresIn = (text: string, draft = true): string[] =>
  readClaims(parseMarkdown(text), { draft }).map(({ figure }) => figure.text);
const remarks = (text: string): string[] =>
  lint(parseMarkdown(text), createCorpus([], []), defaultLintOptions)
    .findings.filter(({ rule }) => rule === null)
    .map(({ message }) => message);

describe('what is too much to be read', () => {
  it('is a sentence with more numbers than a sentence has, and that sentence alone', () => {
    const text = `${before} ${list(mostNumbers.sentence + 1)} ${before}\n`;
    assert.deepEqual(figuresIn(text), ['15 per cent', '15 per cent']);
    const [unread, ...others] = unreadOf(parseMarkdown(text));
    assert.match(unread ? textOf(text, unread.span) : '', /^The shares .* in all\. $/);
    assert.deepEqual(others, []);
    assert.deepEqual(remarks(text), [
      'This text has more than 100 numbers in a sentence, so its figures were not checked.',
    ]);
  });

  it('is no long sentence with as many as are read, and no paragraph with more', () => {
    const text = `${list(mostNumbers.sentence)} ${list(mostNumbers.sentence)}\n`;
    assert.equal(figuresIn(text).length, 2 * mostNumbers.sentence);
    assert.deepEqual(remarks(text), []);
  });

  it('is never left out of a source, where it would be told as missing', () => {
    assert.equal(figuresIn(`${list(100)}\n`, false).length, 100);
  });

  it('is a table as a whole, or a row', () => {
    const table = (rows: number, columns: number): string =>
      ['h', '-', ...Array<string>(rows).fill('7')].map((cell) => `|${`${cell}|`.repeat(columns)}`).join('\n');
    assert.equal(figuresIn(`${table(100, 99)}\n`).length, 100 * 98);
    assert.deepEqual(figuresIn(`${table(200, 60)}\n\n${before}\n`), ['15 per cent']);
    assert.deepEqual(remarks(`${table(200, 60)}\n`), [
      'This table has more than 10,000 numbers, so its figures were not checked.',
    ]);
    assert.deepEqual(figuresIn(`${table(2, 300)}\n`), []);
    assert.deepEqual(remarks(`${table(2, 300)}\n`), [
      'These rows have more than 200 numbers each, so their figures were not checked.',
    ]);
  });

  it('is the end of a draft that is too long, from a new line', () => {
    const text = `${before}\n\n${'\n'.repeat(mostText)}Crime fell by 16 per cent.\n`;
    assert.deepEqual(figuresIn(text), ['15 per cent']);
    assert.deepEqual(remarks(text), [
      'This draft has more than 16,000,000 characters, so what follows was not checked.',
    ]);
  });
});
