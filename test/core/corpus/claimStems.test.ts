import assert from 'node:assert/strict';
import type { Claim, Term } from '../../../server/src/core/claims/claim';
import { claimStemsOf, createPostings, numberStems, steps } from '../../../server/src/core/corpus/claimStems';
import type { SourcedClaim } from '../../../server/src/core/corpus/corpus';

const term = (stem: string, offer: number): Term => ({ stem, weight: 0, offer });

const sourced = (title: string, all: readonly (readonly Term[])[]): readonly SourcedClaim[] => {
  const source = { title, author: '', publisher: '', key: '' } as SourcedClaim['source'];
  return all.map((terms) => ({ claim: { terms } as Claim, source }));
};

/** Several stems a claim, some twice and some that its source has too, in every weight. */
const many = (claims: number, stems: number): readonly SourcedClaim[] =>
  Array.from({ length: claims }, (_, claim) =>
    sourced(
      `Stem${claim % 3} budget`,
      [0, 1].map((part) =>
        Array.from({ length: 6 }, (_, at) =>
          term(`stem${(claim * 7 + at * at * 3 + part) % stems}`, ((claim + at) % 11) / 10),
        ),
      ),
    ),
  ).flat();

describe('the stems of claims', () => {
  it('stand by claim, each once, with the most that it is worth', () => {
    const claims = [
      ...sourced('Police budget', [[term('polic', 0.1), term('offic', 1)], [term('offic', 0.44)], []]),
      ...sourced('Roads', [[term('offic', 0), term('offic', 0.7), term('road', 0.9)]]),
    ];
    const numbers = numberStems(claims);
    assert.deepEqual([...numbers.keys()], ['polic', 'budget', 'offic', 'road']);
    const { starts, stems, weights } = claimStemsOf(claims, numbers);
    assert.deepEqual([...starts], [0, 3, 6, 8, 10]);
    assert.deepEqual([...stems], [0, 1, 2, 0, 1, 2, 0, 1, 3, 2]);
    assert.deepEqual([...weights], [3, 3, 10, 3, 3, 4, 3, 3, 9, 7]);
  });

  it('lead to the claims that hold them, by weight and then by number', () => {
    const claims = many(60, 12);
    const numbers = numberStems(claims);
    const rows = claimStemsOf(claims, numbers);
    const postingOf = createPostings(rows, numbers.size);
    for (const stem of numbers.values()) {
      const held = claims.flatMap((_, claim) => {
        const [from, to] = [rows.starts[claim] ?? 0, rows.starts[claim + 1] ?? 0];
        const at = rows.stems.subarray(from, to).indexOf(stem);
        return at < 0 ? [] : [{ claim, weight: rows.weights[from + at] ?? 0 }];
      });
      held.sort((a, b) => b.weight - a.weight || a.claim - b.claim);
      const { hits, ends } = postingOf(stem);
      assert.deepEqual(
        [...hits],
        held.map(({ claim }) => claim),
      );
      assert.deepEqual(
        [...ends],
        Array.from({ length: steps }, (_, at) => held.filter(({ weight }) => weight >= steps - at).length),
      );
    }
  });

  it('take two bytes each, unless they are too many', () => {
    const claims = sourced('', [Array.from({ length: 2 ** 16 }, (_, at) => term(`s${at}`, 1))]);
    const more = [...claims, ...sourced('', [[term('last', 1)]])];
    const stemsOf = (all: readonly SourcedClaim[]) => claimStemsOf(all, numberStems(all)).stems;
    assert.equal(stemsOf(claims).BYTES_PER_ELEMENT, 2);
    assert.equal(stemsOf(claims).at(-1), 2 ** 16 - 1);
    assert.equal(stemsOf(more).BYTES_PER_ELEMENT, 4);
    assert.equal(stemsOf(more).at(-1), 2 ** 16);
  });
});
