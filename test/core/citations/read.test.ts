import assert from 'node:assert/strict';
import type { CitationItem } from '../../../server/src/core/citations/citation';
import { crossReferences } from '../../../server/src/core/citations/crossReferences';
import { readCitations } from '../../../server/src/core/citations/read';
import { parseMarkdown } from '../../../server/src/core/markdown/parse';

const read = (text: string) => readCitations(parseMarkdown(text));

/** `prefix|-key|locator|suffix`, with `*` behind a narrative key. */
const shown = ({ prefix, key, locator, suffix, suppressAuthor, narrative }: CitationItem): string =>
  `${prefix}|${suppressAuthor ? '-' : ''}${key}${narrative ? '*' : ''}|${locator}|${suffix}`;

const items = (text: string): string[] => read(text).flatMap((citation) => citation.items.map(shown));

describe('readCitations, by key', () => {
  const cases: [string, string[]][] = [
    ['So [@a].', ['|a||']],
    ['So [see @a, p. 4; also @b chap. 3].', ['see|a|p. 4|', 'also|b|chap. 3|']],
    ['So [-@a].', ['|-a||']],
    ['As @a says', ['|a*||']],
    ['As @a [p. 30] says', ['|a*|p. 30|']],
    ['As @a [p. 30, with a suffix] says', ['|a*|p. 30|with a suffix']],
    ['As @a [-@b p. 30; see also @пункт3] says', ['|a*||', '|-b|p. 30|', 'see also|пункт3||']],
    ['As @a [p. 3; see @b] says', ['|a*|p. 3|', 'see|b||']],
    ['As -@a says', ['|-a||']],
    ['So [@a pp. 33, 35-37, and nowhere else].', ['|a|pp. 33, 35-37|and nowhere else']],
    ['So [@a and nowhere else].', ['|a||and nowhere else']],
    ['So [@a, 33] and [@b 12–14].', ['|a|33|', '|b|12–14|']],
    ['So [@a, pp. iv, vi-xi, (xv)-(xvii) with suffix].', ['|a|pp. iv, vi-xi, (xv)-(xvii)|with suffix']],
    ['So [@a{ii, A, D-Z}, with a suffix].', ['|a|ii, A, D-Z|with a suffix']],
    ['So [@a, {pp. iv, 5} here].', ['|a|pp. iv, 5|here']],
    ['So [@a{}, 99 years later].', ['|a||99 years later']],
    ['So [@a, § 12; @b, para. 4.2; @c, Table 3].', ['|a|§ 12|', '|b|para. 4.2|', '|c|Table 3|']],
    ['So [*see* @a p. **32**].', ['see|a|p. 32|']],
    ['So [@{https://example.org/a?b=1}, p. 2].', ['|https://example.org/a?b=1|p. 2|']],
    ['So [@Foo_bar.baz:2024-a/b].', ['|Foo_bar.baz:2024-a/b||']],
    ['As @a. And @b, @c: @d?', ['|a*||', '|b*||', '|c*||', '|d*||']],
    ['So [see [the] @a].', ['see [the]|a||']],
    ['So [@a;\n@b, p.\n3].', ['|a||', '|b|p. 3|']],
    ['> So [@a,\n> p. 3].', ['|a|p. 3|']],
    ['\\cite{a, b} \\citep[see][p. 3]{c}', ['|a||', '|b||', 'see|c|p. 3|']],
    ['| a |\n|---|\n| 5 [@a] |', ['|a||']],
    ['![Caption [@a]](b.png)', ['|a||']],
  ];
  for (const [text, expected] of cases)
    it(text.replace(/\n/g, '⏎'), () => assert.deepEqual(items(text), expected));

  const silent = [
    'Write to a.b@example.org or <c@example.org>.',
    'Escaped \\@a and [\\@b].',
    'Code `[@a]` and\n\n```\n[@b]\n```',
    '<!-- [@a] --> $[@a]$',
    'See @fig-one, [@tbl-two], @sec-x, [@eq-y; @lst-z], @fig:a and [@tbl:b].',
    'A lone @ and @, [text], [a; b], [5] and [-].',
    '---\nauthor: "@a"\n---\n\nText.',
    'See [mail](mailto:a@example.org) and [part](#part) and [file](a.md).',
  ];
  for (const text of silent)
    it(`none in ${text.replace(/\n/g, '⏎')}`, () => assert.deepEqual(items(text), []));

  it('gives the place of the mark and of each key', () => {
    const text = '# H\n\nA @a [see @b] [@{c:d}, p. 3] \\cite{e, f}.';
    const found = read(text);
    assert.deepEqual(
      found.map(({ span }) => text.slice(span.start, span.end)),
      ['@a [see @b]', '[@{c:d}, p. 3]', '\\cite{e, f}'],
    );
    assert.deepEqual(
      found.flatMap((citation) => citation.items.map(({ span }) => text.slice(span.start, span.end))),
      ['a', 'b', 'c:d', 'e', 'f'],
    );
    assert.deepEqual(
      found.map(({ block }) => block),
      [1, 1, 1],
    );
  });
});

describe('readCitations, Manubot', () => {
  const urls = (text: string): string[] =>
    read(text).flatMap((citation) => citation.items.map(({ url }) => url));

  it('knows keys that are addresses', () => {
    assert.deepEqual(
      urls(
        '[@doi:10.1000/a(1)b; @url:https://example.org/?p=1] @pmid:123 [@arxiv:1.2; @isbn:978; @https://a.org/b]',
      ),
      [
        'https://doi.org/10.1000/a(1)b',
        'https://example.org/?p=1',
        'https://pubmed.ncbi.nlm.nih.gov/123',
        'https://arxiv.org/abs/1.2',
        'urn:isbn:978',
        'https://a.org/b',
      ],
    );
  });

  it('looks tags up', () => {
    const text = 'So [@a; @tag:b; @c].\n\n[@a]: doi:10.1000/x\n[@tag:b]: url:https://b.org\n';
    assert.deepEqual(urls(text), ['https://doi.org/10.1000/x', 'https://b.org', '']);
    assert.deepEqual(items(text), ['|a||', '|tag:b||', '|c||']);
  });
});

describe('readCitations, footnotes', () => {
  const note = (text: string) => read(text).filter(({ style }) => style === 'footnote');

  it('takes the keys of the definition, with their place there', () => {
    const text = 'Rose 5%.[^1]\n\n[^1]: See @a [p. 12] and\n    more [@b].\n\n    Then [@c].';
    const [first] = note(text);
    assert.deepEqual(first?.items.map(shown), ['|a*|p. 12|', '|b||', '|c||']);
    assert.deepEqual(
      first?.items.map(({ span }) => text.slice(span.start, span.end)),
      ['a', 'b', 'c'],
    );
    assert.equal(text.slice(first?.span.start, first?.span.end), '[^1]');
  });

  it('takes addresses where there are no keys', () => {
    const urls = (text: string): string[] =>
      note(text).flatMap((citation) => citation.items.map(({ url }) => url));
    assert.deepEqual(urls('A[^1]\n\n[^1]: <https://a.org/b>, p. 4'), ['https://a.org/b']);
    assert.deepEqual(urls('A[^1]\n\n[^1]: [Title](https://a.org) and doi:10.1000/x.'), [
      'https://a.org',
      'https://doi.org/10.1000/x',
    ]);
    assert.deepEqual(urls('A^[See https://a.org/b.]'), ['https://a.org/b']);
  });

  it('takes the words where there is neither', () => {
    const [found] = note('A[^1]\n\n[^1]: Home Office, *Police numbers* (2024), p. 12.');
    assert.equal(found?.items[0]?.text, 'Home Office, Police numbers (2024), p. 12.');
    assert.equal(found?.items[0]?.locator, 'p. 12');
    assert.equal(note('A^[Police numbers]')[0]?.items[0]?.text, 'Police numbers');
  });

  it('finds a page named beside the key', () => {
    assert.equal(note('A[^1]\n\n[^1]: Office, *Title* [@a], p. 17.')[0]?.items[0]?.locator, 'p. 17');
  });

  it('tells a mark without a definition', () => {
    assert.deepEqual(
      note('A[^1] and [^b]\n\n[^1]: [@a]').map(({ undefinedLabel }) => undefinedLabel),
      [null, 'b'],
    );
  });

  it('reads what stands in an inline note once', () => {
    assert.deepEqual(
      read('A ^[see @a] b').map(({ style, items: found }) => [style, found.map(shown)]),
      [['footnote', ['|a*||']]],
    );
  });
});

describe('readCitations, links', () => {
  const links = (text: string): string[] =>
    read(text).flatMap(({ style, items: found }) => found.map(({ url }) => `${style} ${url}`));

  it('takes links, reference links and bare addresses', () => {
    assert.deepEqual(
      links('[a](https://a.org "T") [b][r] <http://c.org> www.d.org 10.1000/e\n\n[r]: https://r.org'),
      [
        'link https://a.org',
        'link https://r.org',
        'link http://c.org',
        'link https://www.d.org',
        'link https://doi.org/10.1000/e',
      ],
    );
  });

  it('takes no others', () => {
    assert.deepEqual(links('[a](b.md) [c](#d) [e](mailto:f@g.org) [h] ![i](https://j.org/k.png)'), []);
  });
});

describe('crossReferences', () => {
  it('lists them with their place', () => {
    const text = 'See @fig-one and [@tbl-two; @a].\n\nAlso [@fig:three] and @b.';
    const found = crossReferences(parseMarkdown(text));
    assert.deepEqual(
      found.map(({ key, block, span }) => [key, block, text.slice(span.start, span.end)]),
      [
        ['fig-one', 0, '@fig-one'],
        ['tbl-two', 0, '@tbl-two'],
        ['fig:three', 1, '@fig:three'],
      ],
    );
  });

  it('lists no citations or addresses', () => {
    assert.deepEqual(crossReferences(parseMarkdown('@figures2024, [@table-a], a@fig-b.org, `@fig-c`')), []);
  });
});
