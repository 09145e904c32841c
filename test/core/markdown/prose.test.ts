import assert from 'node:assert/strict';
import { parseMarkdown } from '../../../server/src/core/markdown/parse';

const content = (text: string) => {
  const [block] = parseMarkdown(text).blocks;
  assert.ok(block, text);
  return block.content;
};

/** The prose, with runs of blanks written as one. */
const prose = (text: string): string => {
  const { prose: masked, text: own } = content(text);
  assert.equal(masked.length, own.length);
  return masked.replace(/ +/g, ' ').trim();
};

const marks = (text: string): string[][] => {
  const { marks: found, text: own } = content(text);
  return found.map(({ kind, span, target }) => [
    kind,
    own.slice(span.start, span.end),
    ...(target ? [target] : []),
  ]);
};

describe('parseMarkdown, prose', () => {
  const cases: [string, string][] = [
    ['**48,300** of _all_ *x*.', '48,300 of all x .'],
    ['~~old~~ 2 * 3 and a_b_c', 'old 2 * 3 and a_b_c'],
    ['Cost &pound;3 and 5&nbsp;per cent &unknown;', 'Cost £3 and 5 per cent &unknown;'],
    ['A \\* b \\@c 5\\\nd', 'A * b @c 5 \nd'],
    ['See [the *report* of 5](https://a.org/2024 "T 9") now', 'See the report of 5 now'],
    ['See [the report][r] now\n\n[r]: https://a.org', 'See the report now'],
    ['See [the report][r] now', 'See [the report][r] now'],
    ['An ![image of 5](a-5.png){width=50%} here', 'An here'],
    ['Use `code 5` and ``a `5` b`` here', 'Use and here'],
    ['Sum $x = 5$ and $$y = 6$$ here', 'Sum and here'],
    ['US$52 and costs $60 m, $5-$10', 'US$52 and costs $60 m, $5-$10'],
    ['Text <b class="5">bold</b> <!-- 5 --> end', 'Text bold end'],
    ['4 < 5 and 6 > 2', '4 < 5 and 6 > 2'],
    ['At https://a.org/5(6), or www.b.org/7.', 'At , or .'],
    ['Mail a.b-5@c.org or <d5@e.org>', 'Mail or'],
    ['DOI doi:10.1234/ab.5 and 10.5555/12345678.', 'DOI and .'],
    ['Rose 5% [see @a, p. 4; -@b].', 'Rose 5% .'],
    ['@key [p. 3] says 5; -@k says', 'says 5; says'],
    ['Rose 5%.[^1] And ^[a note of 5] on', 'Rose 5%. And on'],
    ['As \\cite[p. 3]{a,b} and \\citep{c} say', 'As and say'],
    ['A [span]{.smallcaps} of 5 and {{< include a5.md >}}', 'A span of 5 and'],
    ['By {{ author[5] }}@{{ site }} {% if 5 %} on', 'By @ on'],
    ['See Figure {@fig:work5}a and {@tbl:b}.', 'See Figure a and .'],
    ['Set {2, 3} and [5, 6] stay', 'Set {2, 3} and [5, 6] stay'],
    ['# 1. A bigger service {#sec-5}', '1. A bigger service'],
    ['> Quote\n> of 5', 'Quote\n of 5'],
    ['a * b ** c __ d', 'a * b ** c __ d'],
    ['***5** people* and **6 *x* y**', '5 people and 6 x y'],
  ];
  for (const [text, expected] of cases)
    it(text.replace(/\n/g, '⏎'), () => assert.equal(prose(text), expected));

  it('puts the decoded character last, so that a currency sign touches its figure', () => {
    assert.equal(content('a &pound;3').prose, 'a       £3');
    assert.equal(content('a &#163;3').prose, 'a      £3');
  });

  it('keeps a `>` that a quote begins with out, and other ones in', () => {
    assert.equal(content('> a\n> 5 > 4').prose, 'a\n  5 > 4');
  });

  it('keeps line breaks', () => {
    assert.equal(content('a <!-- b\nc --> d  \ne').prose, 'a       \n      d  \ne');
  });
});

describe('parseMarkdown, marks', () => {
  it('reads citations', () => {
    assert.deepEqual(marks('A [see @a; -@b, p. 3] b @c [p. 4], @d [@e], -@f.'), [
      ['citation', '[see @a; -@b, p. 3]'],
      ['narrative', '@c [p. 4]'],
      ['narrative', '@d [@e]'],
      ['narrative', '-@f'],
    ]);
    assert.deepEqual(marks('\\cite{a,b}'), [['latexCitation', '\\cite{a,b}']]);
  });

  it('reads no citation in e-mail addresses, escapes, code, or brackets with a keyless part', () => {
    assert.deepEqual(marks('\\@a, `@b`, [\\@c], x@y'), [['code', '`@b`']]);
    assert.deepEqual(marks('a@b.org'), [['autolink', 'a@b.org', 'mailto:a@b.org']]);
    assert.deepEqual(marks('[@a; see b]'), [['narrative', '@a']]);
  });

  it('reads links, and a citation before a target as a link', () => {
    assert.deepEqual(marks('[a](<b c>) [@d](e) [f]: g'), [
      ['link', '[a](<b c>)', 'b c'],
      ['link', '[@d](e)', 'e'],
      ['narrative', '@d'],
    ]);
    assert.deepEqual(marks('[a][], [A], [x][a]\n\n[a]: u'), [
      ['link', '[a][]', 'u'],
      ['link', '[A]', 'u'],
      ['link', '[x][a]', 'u'],
    ]);
  });

  it('reads a tag as a citation though it is defined as a link', () => {
    assert.deepEqual(marks('So [@tag].\n\n[@tag]: doi:10.1000/x'), [['citation', '[@tag]']]);
  });

  it('reads notes and what they cite', () => {
    assert.deepEqual(marks('A[^n1] b^[see @k, [x](u)]'), [
      ['footnoteReference', '[^n1]', 'n1'],
      ['inlineNote', '^[see @k, [x](u)]'],
      ['narrative', '@k'],
      ['link', '[x](u)', 'u'],
    ]);
  });

  it('gives what stands inside', () => {
    const text = 'A [see @a, p. 3], @b [p. 4], ^[note], [text](u), ![alt](i)';
    const { marks: found } = content(text);
    assert.deepEqual(
      found.map(({ inner }) => text.slice(inner.start, inner.end)),
      ['see @a, p. 3', '@b', 'note', 'text', 'alt'],
    );
  });
});
