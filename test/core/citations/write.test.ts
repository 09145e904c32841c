import assert from 'node:assert/strict';
import type { CitationStyle } from '../../../server/src/core/citations/citation';
import { readCitations } from '../../../server/src/core/citations/read';
import { citationScopes } from '../../../server/src/core/citations/scope';
import { sentencesOf } from '../../../server/src/core/citations/sentences';
import { detectStyle, writeCitation } from '../../../server/src/core/citations/write';
import type { Source } from '../../../server/src/core/corpus/source';
import { parseMarkdown } from '../../../server/src/core/markdown/parse';
import { blockAt, blockBefore } from '../../../server/src/core/markdown/places';
import { applyEdits } from '../../../server/src/core/text/span';
import { generator } from '../../support/generator';

const source: Source = {
  key: 'k2024',
  type: 'report',
  title: 'Police numbers [final]',
  author: 'Home Office',
  publisher: 'HMSO',
  issued: '2024-07-18',
  url: 'https://example.org/police',
  doi: '',
  origin: 'bundled',
  readable: true,
  note: '',
};

/** The text after the figure at `words` is cited. */
function cite(
  text: string,
  words: string,
  style: CitationStyle = 'pandoc',
  locator = '',
  cited = source,
): string {
  const document = parseMarkdown(text);
  const offset = text.indexOf(words) + words.length;
  return applyEdits(text, writeCitation({ document, offset, source: cited, locator, style }));
}

describe('writeCitation, Pandoc', () => {
  const cases: [string, string][] = [
    ['Rose 5%.', 'Rose 5% [@k2024].'],
    ['Rose 5%', 'Rose 5% [@k2024]'],
    ['Rose 5% in 2024! Fell.', 'Rose 5% in 2024 [@k2024]! Fell.'],
    ['A. Rose **5%**. B.', 'A. Rose **5%** [@k2024]. B.'],
    ['Rose **5%**', 'Rose **5%** [@k2024]'],
    ['Rose 5% [@a].', 'Rose 5% [@a; @k2024].'],
    ['Rose 5%. [see @a, p. 1] Fell.', 'Rose 5%. [see @a, p. 1; @k2024] Fell.'],
    ['Rose 6% [@a] and 5%.', 'Rose 6% [@a] and 5% [@k2024].'],
    ['As @a says, 5% rose.', 'As @a says, 5% rose [@k2024].'],
    ['- Rose 5%;\n- Fell', '- Rose 5% [@k2024];\n- Fell'],
    ['Of the 5%:\n\n- a', 'Of the 5% [@k2024]:\n\n- a'],
    ['Rose 5%, see [the report](u).', 'Rose 5%, see [the report](u) [@k2024].'],
    ['Rose 5%, see [the report](u)', 'Rose 5%, see [the report](u) [@k2024]'],
    ['Rose 5% by `x`.', 'Rose 5% by `x` [@k2024].'],
    ['Rose 5%.[^1]\n\n[^1]: A.', 'Rose 5% [@k2024].[^1]\n\n[^1]: A.'],
    ['Rose 5%. <!-- c -->', 'Rose 5% [@k2024]. <!-- c -->'],
    ['# Up 5% {#sec-a}', '# Up 5% [@k2024] {#sec-a}'],
    ['> Rose 5%\n> there.', '> Rose 5%\n> there [@k2024].'],
    ['Rose 5%.\r\n', 'Rose 5% [@k2024].\r\n'],
  ];
  for (const [text, expected] of cases)
    it(text.replace(/\n/g, '⏎'), () => assert.equal(cite(text, '5%'), expected));

  it('writes the locator, and braces round an odd key', () => {
    assert.equal(cite('Rose 5%.', '5%', 'pandoc', 'p. 3'), 'Rose 5% [@k2024, p. 3].');
    const odd = { ...source, key: 'https://a.org/?b=1' };
    assert.equal(cite('Rose 5%.', '5%', 'pandoc', '', odd), 'Rose 5% [@{https://a.org/?b=1}].');
  });

  it('changes nothing where the sentence cites the source already', () => {
    for (const text of [
      'Rose 5% [@k2024].',
      'Rose 5%. [see @a; @k2024, p. 3]',
      'As @k2024 says, 5% rose.',
      'Rose 5%.[^1]\n\n[^1]: [@k2024]',
    ]) {
      assert.equal(cite(text, '5%'), text);
    }
  });
});

describe('writeCitation, outside of all blocks', () => {
  for (const [text, expected] of [
    ['<!-- 😀 -->', '<!-- 😀 [@k2024] -->'],
    ['<!-- ab -->', '<!-- a [@k2024]b -->'],
  ] as const)
    it(`parts no character: ${text}`, () => {
      const offset = '<!-- .'.length;
      const edits = writeCitation({
        document: parseMarkdown(text),
        offset,
        source,
        locator: '',
        style: 'pandoc',
      });
      assert.equal(applyEdits(text, edits), expected);
    });
});

describe('writeCitation, footnotes', () => {
  const reference = 'Home Office, *Police numbers \\[final\\]* (2024). <https://example.org/police>';

  it('puts the mark behind the full stop and the definition at the end', () => {
    assert.equal(cite('Rose 5%. Fell.\n', '5%', 'footnote'), `Rose 5%.[^1] Fell.\n\n[^1]: ${reference}\n`);
    assert.equal(cite('Rose 5%.', '5%', 'footnote'), `Rose 5%.[^1]\n\n[^1]: ${reference}\n`);
    assert.equal(cite('“Rose 5%.”', '5%', 'footnote'), `“Rose 5%.”[^1]\n\n[^1]: ${reference}\n`);
  });

  it('goes on from the highest number, behind the last definition and in its style', () => {
    const text = 'A.[^1] Rose 5%.[^3] B.\n\n[^1]: See [@a].\n[^3]: See [@b].\n\n# End\n';
    assert.equal(
      cite(text, '5%', 'footnote', 'p. 3'),
      'A.[^1] Rose 5%.[^3][^4] B.\n\n[^1]: See [@a].\n[^3]: See [@b].\n[^4]: [@k2024, p. 3].\n\n# End\n',
    );
    const apart = 'A.[^1] Rose 5%.\n\n[^1]: Words.\n\n[^x]: More.\n';
    assert.equal(
      cite(apart, '5%', 'footnote'),
      `A.[^1] Rose 5%.[^2]\n\n[^1]: Words.\n\n[^x]: More.\n\n[^2]: ${reference}\n`,
    );
  });

  it('names a source without an address by its title', () => {
    const plain = { ...source, url: '', author: '', title: 'Police numbers' };
    assert.equal(
      cite('Rose 5%.', '5%', 'footnote', 'p. 3', plain),
      'Rose 5%.[^1]\n\n[^1]: HMSO, *Police numbers* (2024), p. 3.\n',
    );
  });

  it('opens no footnote inside a footnote', () => {
    assert.equal(
      cite('A.[^1]\n\n[^1]: Rose 5%.', '5%', 'footnote'),
      'A.[^1]\n\n[^1]: Rose 5% ([Police numbers \\[final\\]](https://example.org/police)).',
    );
  });
});

describe('writeCitation, links', () => {
  it('puts the link before the full stop', () => {
    assert.equal(
      cite('Rose 5%. Fell.', '5%', 'link', 'p. 3'),
      'Rose 5% ([Police numbers \\[final\\]](https://example.org/police), p. 3). Fell.',
    );
  });

  it('takes the DOI for an address, and the key where there is neither', () => {
    const bare = { ...source, title: 'T', url: '', doi: '10.1000/a(b)' };
    assert.equal(cite('Rose 5%.', '5%', 'link', '', bare), 'Rose 5% ([T](<https://doi.org/10.1000/a(b)>)).');
    assert.equal(cite('Rose 5%.', '5%', 'link', '', { ...bare, doi: '' }), 'Rose 5% [@k2024].');
  });
});

describe('writeCitation, tables', () => {
  const table = '| a |\n|---|\n| 5 |';

  it('adds a source line behind the table and its caption', () => {
    assert.equal(cite(`${table}\n\nText.`, '5'), `${table}\n\nSource: [@k2024]\n\nText.`);
    assert.equal(cite(`${table}\n\n: Cap\n`, '5'), `${table}\n\n: Cap\n\nSource: [@k2024]\n`);
    assert.equal(cite(`Table: Cap\n\n${table}`, '5'), `Table: Cap\n\n${table}\n\nSource: [@k2024]`);
    assert.equal(cite('> | a |\n> |---|\n> | 5 |', '5'), '> | a |\n> |---|\n> | 5 |\n>\n> Source: [@k2024]');
    assert.ok(cite(table, '5', 'footnote').startsWith(`${table}\n\nSource: [^1]\n\n[^1]: Home`));
  });

  it('adds to the source line that is there', () => {
    assert.equal(cite(`${table}\nSource: [@a]`, '5'), `${table}\nSource: [@a; @k2024]`);
    assert.equal(
      cite(`${table}\n\n*Source:* Home Office.`, '5'),
      `${table}\n\n*Source:* Home Office [@k2024].`,
    );
    assert.equal(cite(`${table}\n\nSource: [@k2024]`, '5'), `${table}\n\nSource: [@k2024]`);
  });
});

describe('writeCitation, at a cursor', () => {
  const at = (text: string, offset: number, style: CitationStyle = 'pandoc'): string =>
    applyEdits(text, writeCitation({ document: parseMarkdown(text), offset, source, locator: '', style }));

  it('takes the blanks behind a paragraph for its own', () => {
    assert.equal(at('Rose 5%.  ', 10), 'Rose 5% [@k2024].  ');
  });

  it('writes where there is no sentence', () => {
    assert.equal(at('A.\n\n', 4), 'A.\n\n[@k2024]');
    assert.equal(at('', 0), '[@k2024]');
    assert.equal(at('A.\n\n', 4, 'link'), 'A.\n\n[Police numbers \\[final\\]](https://example.org/police)');
    assert.ok(at('A.\n\n', 4, 'footnote').startsWith('A.\n\n[^1]\n\n[^1]: Home'));
  });

  it('writes nothing into front matter', () => {
    assert.equal(at('---\ntitle: A\n---\n\nB.', 8), '---\ntitle: A\n---\n\nB.');
  });
});

describe('detectStyle', () => {
  const style = (text: string): CitationStyle => detectStyle(readCitations(parseMarkdown(text)));

  it('takes the style of most citations', () => {
    assert.equal(style('A [@a]. B [@b]. [c](https://c.org)'), 'pandoc');
    assert.equal(style('A[^1] B[^2]\n\n[^1]: [@a]\n[^2]: https://b.org'), 'footnote');
    assert.equal(style('A [a](https://a.org). B [b](https://b.org) [@c]'), 'link');
  });

  it('takes Pandoc’s where there are none', () => {
    assert.equal(style('A 5% and @fig-a.'), 'pandoc');
  });
});

const openings = [
  '',
  '# Head\n\nText [@z].\n\n',
  'Before.[^9] ',
  '- ',
  '> ',
  '1. Item [@y].\n2. ',
  '- [x] ',
  '> - ',
];
const figures = [
  'rose 5%',
  'rose **5%**',
  'rose *by 5%*',
  'was &pound;5%',
  'see [the 5%](https://b.org/c)',
  'of “5%”',
  'was 5% (of all)',
  'of 5% by `x`',
];
const middles = [
  '',
  ' [@a]',
  ' in the year',
  ', as @b [p. 2] says',
  '[^8]',
  ', while $x$ fell',
  ' [see @c; @d]',
];
const ends = [
  '',
  '.',
  '!',
  '.[^7]',
  '. [@e]',
  '.”',
  '. Next one [@f].',
  ':',
  ';',
  '. <!-- evidence-lint-disable-line -->',
  '... On.',
  '**.',
];
const tails = [
  '',
  '\n',
  '\n\nMore text.\n',
  '\n\n[^7]: [@g]\n\n[^8]: Words.\n\n[^9]: https://h.org\n',
  '\n\n# Last\n\n[^9]: W.\n[^7]: [@g].\n',
];

describe('writeCitation, then readCitations', () => {
  for (let seed = 1; seed <= 200; seed++) {
    it(`covers the sentence, from ${seed}`, () => {
      const below = generator(seed);
      const pick = (list: readonly string[]): string => list[below(list.length)] as string;
      const style = (['pandoc', 'footnote', 'link'] as const)[below(3)] as CitationStyle;
      const text = `${pick(openings)}It ${pick(figures)}${pick(middles)}${pick(ends)}${pick(tails)}`;
      const edited = cite(text, '5%', style, below(2) ? 'p. 3' : '');
      const document = parseMarkdown(edited);
      const at = edited.indexOf('5%');
      const index = blockBefore(document, at);
      const block = blockAt(document, index);
      assert.ok(block, edited);
      const span = sentencesOf(block.content).find(({ end }) => at < block.start + end);
      assert.ok(span, edited);
      const { citations } = citationScopes(document, readCitations(document), 'sentence').covering(index, {
        start: block.start + span.start,
        end: block.start + span.end,
      });
      const found = citations.flatMap(({ citation }) => citation.items);
      assert.ok(
        found.some(({ key, url }) => key === source.key || url === source.url),
        JSON.stringify([style, text, edited]),
      );
    });
  }
});
