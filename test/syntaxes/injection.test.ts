import assert from 'node:assert/strict';
import { coloured } from './tokenise';

const names: Readonly<Record<string, string>> = {
  'entity.name.reference.citation-key': 'key',
  'entity.name.reference.cross-reference': 'cross-reference',
  'entity.name.reference.footnote': 'footnote',
  'constant.numeric.locator': 'locator',
  'keyword.operator.suppress-author': 'no author',
  'keyword.control.directive': 'directive',
  'support.constant.rule': 'rule',
};

/** The coloured words of some lines, without punctuation. */
async function words(text: string): Promise<string[]> {
  return (await coloured(text)).flatMap((token) => {
    const cut = token.lastIndexOf(': ');
    const name = names[token.slice(cut + 2)];
    return name ? [`${name} ${token.slice(0, cut)}`] : [];
  });
}

describe('the injected grammar', () => {
  const cases: [string, string[]][] = [
    ['Rose 5% [@a].', ['key a']],
    [
      'Rose [see @a, p. 4; also -@b chap. 3, 5].',
      ['key a', 'locator p. 4', 'no author -', 'key b', 'locator chap. 3, 5'],
    ],
    ['So [@a, 33-35] and [@пункт3, pp. iv-x].', ['key a', 'locator 33-35', 'key пункт3', 'locator pp. iv-x']],
    ['As @a says, and -@b.', ['key a', 'no author -', 'key b']],
    ['As @a [p. 30; see @b] says', ['key a', 'locator p. 30', 'key b']],
    ['[@{https://a.org/?b=1}] @doi:10.1000/x.', ['key {https://a.org/?b=1}', 'key doi:10.1000/x']],
    ['See @fig-a and [@tbl-b].', ['cross-reference fig-a', 'cross-reference tbl-b']],
    ['As \\citep[p. 3]{a, b} says', ['locator [p. 3]', 'key a, b']],
    ['Rose.[^1] Fell.[^note-b]', ['footnote 1', 'footnote note-b']],
    ['[^1]: See [@a].', ['footnote 1', 'key a']],
    ['Rose.^[See @a]', ['key a']],
    ['- Rose [@a]', ['key a']],
    [
      '<!-- evidence-lint-disable uncited-figure conflicting-figure -- own-made words -->',
      ['directive evidence-lint-disable', 'rule uncited-figure', 'rule conflicting-figure'],
    ],
    ['Rose 5%. <!-- evidence-lint-disable-line -->', ['directive evidence-lint-disable-line']],
    ['  <!--evidence-lint-own-data our survey-->', ['directive evidence-lint-own-data']],
    [
      'A <!-- evidence-lint-enable\nuncited-figure -->',
      ['directive evidence-lint-enable', 'rule uncited-figure'],
    ],
  ];
  for (const [text, expected] of cases) {
    it(`colours ${text.replace(/\n/g, '⏎')}`, async () => assert.deepEqual(await words(text), expected));
  }

  const plain = [
    'Write to first.last@example.org or <a@example.org>.',
    'Write to [first@example.org] now.',
    'Escaped \\@a, [\\@b] and \\[^1].',
    'Code `@a` and `[@b]` and ``[^1]``.',
    '```\n[@a] and @b [^1]\n```',
    '---\nauthor: "@a [^1]"\n---',
    '<!-- [@a] and @b [^1] -->',
    '<!-- evidence-linter uncited-figure -->',
    '<!-- not evidence-lint-disable uncited-figure -->',
    '[text @a](https://example.org/@b) and ![alt](c@d.png)',
    'See https://example.org/@name and a@b.',
    'A lone @ and [5], [text], [^ 1] and 2^3.',
    'Half of [p. 4] and 5 % of chap. 3.',
  ];
  for (const text of plain) {
    it(`leaves ${text.replace(/\n/g, '⏎')}`, async () => assert.deepEqual(await coloured(text), []));
  }

  it('goes on behind a directive and a citation', async () => {
    assert.deepEqual(await words('<!-- evidence-lint-enable -->\nRose [@a] by @b.'), [
      'directive evidence-lint-enable',
      'key a',
      'key b',
    ]);
  });
});
