import assert from 'node:assert/strict';
import type { Claim, Term } from '../../../server/src/core/claims/claim';
import { offersOf } from '../../../server/src/core/evidence/offers';

/** One claim for each so many of the stems, which all have one offer of so many, and a common stem each. */
function claimsOf(stems: number, levels: number): readonly Claim[] {
  const claims: Claim[] = [];
  for (let first = 0; first < stems; first += 100) {
    const terms: Term[] = Array.from({ length: Math.min(100, stems - first) }, (_, at) => ({
      stem: `s${first + at}`,
      weight: 1,
      offer: (1 + ((first + at) % levels)) / levels,
    }));
    const nothing: Term = { stem: 'nothing', weight: 1, offer: 0 };
    claims.push({
      terms: [nothing, ...terms, { stem: 'common', weight: 1, offer: 1 }],
      otherNames: [],
    } as unknown as Claim);
  }
  return claims;
}

describe('what claims offer', () => {
  for (const [stems, levels, bytes] of [
    [254, 100, 2],
    [65_534, 257, 2],
    [70_000, 70_000, 4],
  ] as const)
    it(`is the same in a list of ${bytes} bytes for ${stems} stems with ${levels} offers`, () => {
      const claims = claimsOf(stems, levels);
      const { stems: numbers, starts, terms: all, stemOf, weights, offers, sizes } = offersOf(claims);
      assert.equal(all.BYTES_PER_ELEMENT, bytes);
      assert.equal(numbers.size, stems + 2);
      claims.forEach(({ terms }, claim) => {
        const own = [...all.subarray(starts[claim], starts[claim + 1])];
        assert.deepEqual(
          own.map((term) => [stemOf[term], weights[term], offers[term], sizes[term]]),
          terms.map(({ stem, weight, offer }) => [numbers.get(stem), weight, offer, Math.fround(offer)]),
        );
      });
    });

  it('numbers the most frequent stems first', () => {
    const { stems } = offersOf(claimsOf(500, 3));
    assert.deepEqual([stems.get('nothing'), stems.get('common')].sort(), [0, 1]);
  });
});
