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
    claims.push({ terms: [nothing, ...terms, { stem: 'common', weight: 1, offer: 1 }] } as unknown as Claim);
  }
  return claims;
}

describe('what claims offer', () => {
  for (const [stems, levels, bytes] of [
    [255, 100, [1, 1]],
    [1000, 256, [2, 1]],
    [65_535, 257, [2, 2]],
    [65_536, 60_000, [4, 2]],
    [70_000, 70_000, [4, 4]],
  ] as const) {
    it(`is the same in lists of as few bytes as ${stems} stems with ${levels} offers need`, () => {
      const claims = claimsOf(stems, levels);
      const { stems: numbers, starts, offered, sizes, levels: sizesOf } = offersOf(claims);
      assert.deepEqual([offered.BYTES_PER_ELEMENT, sizes.BYTES_PER_ELEMENT], bytes);
      assert.equal(numbers.get('common'), 0);
      assert.equal(numbers.size, stems + 1);
      claims.forEach(({ terms }, claim) => {
        const [from, to] = [starts[claim], starts[claim + 1]];
        const held = terms.filter(({ offer }) => offer > 0);
        assert.deepEqual(
          [...offered.subarray(from, to)],
          held.map(({ stem }) => numbers.get(stem)),
        );
        assert.deepEqual(
          [...sizes.subarray(from, to)].map((size) => sizesOf[size]),
          held.map(({ offer }) => Math.fround(offer)),
        );
      });
    });
  }
});
