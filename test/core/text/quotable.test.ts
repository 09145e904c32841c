import assert from 'node:assert/strict';
import { quotableText, quotableWords } from '../../../server/src/core/text/quotable';

const lines: readonly [string, string, string][] = [
  ['case and punctuation', 'The “Force” (PCSOs), it said.', ' the force pcsos it said '],
  ['apostrophes of both kinds', "the force's, don’t, ''", ' the forces dont '],
  ['digits with their points', '4.5 per cent, 1,200. 3,', ' 4.5 per cent 1,200 3 '],
  ['digits and letters apart', '5k 2nd', ' 5 k 2 nd '],
  ['signs of money and shares', '£5, $6 or €7: 8%', ' £ 5 $ 6 or € 7 8 % '],
  [
    'hyphens between letters',
    'year-on-year, follow-\n  up, Anglo-Saxon',
    ' yearonyear followup anglo saxon ',
  ],
  ['soft hyphens', 'in\u00adcrease of 1\u00ad2', ' increase of 12 '],
  ['letters of other scripts', 'Größe, cafe\u0301s, Ωmega, 𝐀b', ' größe cafe\u0301s ωmega 𝐀b '],
  ['digits of other scripts', '٣,٤ and 1٣', ' ٣,٤ and 1٣ '],
  ['what is no word', ' – 😀 … _', '  '],
];

describe('the words of a text as quotations are compared by them', () => {
  for (const [name, text, line] of lines) {
    it(`keep ${name}`, () => {
      assert.equal(quotableText(text), line);
      assert.equal(
        ` ${quotableWords(text)
          .map((word) => word.text)
          .join(' ')} `,
        line,
      );
    });
  }

  it('have the places of all their pieces', () => {
    const text = 'A follow-\n up’s cost';
    const written = quotableWords(text).map(({ span }) => text.slice(span.start, span.end));
    assert.deepEqual(written, ['A', 'follow-\n up’s', 'cost']);
  });
});
