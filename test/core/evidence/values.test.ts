import assert from 'node:assert/strict';
import { readClaims } from '../../../server/src/core/claims/read';
import type { Claim } from '../../../server/src/core/claims/claim';
import { candidates } from '../../../server/src/core/evidence/candidate';
import { baseValue, compareValues } from '../../../server/src/core/evidence/compare';
import { inTime, timeOf } from '../../../server/src/core/evidence/contradictions';
import { indexOf } from '../../../server/src/core/evidence/corpusIndex';
import { alike, printOf, sameDigits, transposed } from '../../../server/src/core/evidence/digits';
import { parseMarkdown } from '../../../server/src/core/markdown/parse';
import { writeDocument } from '../../bench/documents';
import { bundledCorpus, textCorpus } from '../../support/corpora';

const odd = `The fare was 31 cents in 2024. It was about £0.31 in 2023, nearly €31 in 2022, and more than $31 in 2021.

Two thirds of the wardens were women, 66.4 per cent in all. There were 213 of them, 231 in 2019, and at least 2,130 in the 1990s.

By 2030 there will be between 210 and 230 wardens, 5.3 for each 1,000 residents. The number rose by 13 from 200 to 213.
`;
const corpus = textCorpus({ odd, first: writeDocument(1, 6000), second: writeDocument(2, 6000) });
const index = indexOf(corpus);
const numbers = [...index.claims.keys()];
const drafts = [odd, writeDocument(3, 3000)].flatMap((text) =>
  readClaims(parseMarkdown(text), { draft: true }).filter(({ figure }) => figure.quantity),
);
const claimOf = (number: number): Claim => {
  const claim = index.claims[number];
  assert.ok(claim);
  return claim;
};

describe('values of the corpus kept by number', () => {
  it('are those of the claims', () => {
    for (const number of numbers) {
      const value = baseValue(claimOf(number).figure);
      assert.deepEqual(index.values.baseValue(number), value);
      assert.deepEqual([index.values.low(number), index.values.high(number)], [value.low, value.high]);
    }
  });

  it('compare with a draft as the claims themselves do, though one stands for many', () => {
    const found = new Set<string>();
    for (const draft of drafts)
      for (const each of candidates(draft, numbers, index)) {
        assert.equal(
          each.comparison,
          compareValues(draft, each.claim),
          `${draft.figure.text} ${each.claim.figure.text}`,
        );
        assert.equal(each.sameDigits, sameDigits(draft.figure, each.claim.figure));
        assert.equal(each.transposed, transposed(draft.figure, each.claim.figure));
        found.add(each.comparison);
      }
    assert.equal(found.size, 5, [...found].join());
    assert.ok(new Set(numbers.map(index.values.like)).size < numbers.length / 3);
  });

  it('tell claims of another time apart, though one stands for many', () => {
    const { time } = index.values;
    for (const number of numbers) assert.equal(timeOf(claimOf(time(number))), timeOf(claimOf(number)));
    let apart = 0;
    for (const draft of drafts)
      for (const each of candidates(draft, numbers, index)) {
        assert.deepEqual(each.inTime, inTime(draft, each.claim));
        apart += each.inTime.separating.length;
      }
    assert.ok(apart > 100);
    assert.ok(new Set(numbers.map(time)).size < numbers.length);
  });

  it('bound an alignment by the words and the time of two claims', () => {
    const reached = { exactly: 0, below: 0 };
    for (const draft of drafts)
      for (const each of candidates(draft, numbers, index)) {
        const { score } = each.alignment;
        assert.ok(score <= each.mostAligned, `${draft.figure.text} ${each.claim.figure.text}`);
        reached[score === each.mostAligned ? 'exactly' : 'below']++;
      }
    assert.ok(reached.exactly > 100 && reached.below > 100, JSON.stringify(reached));
  });

  it('tell which claims stand in one block of a source', () => {
    const placeOf = (number: number): string => `${index.sourceOf(number).key} ${claimOf(number).block}`;
    const { block } = index.values;
    for (const number of numbers) {
      const first = numbers.find((other) => placeOf(other) === placeOf(number));
      assert.equal(block(number), first);
    }
    assert.ok(new Set(numbers.map(block)).size < numbers.length);
    const ofRecords = indexOf(bundledCorpus());
    assert.ok([...ofRecords.claims.keys()].every((number) => ofRecords.values.block(number) === -1));
  });

  it('leave a claim alone whose value and words are all that is asked for', () => {
    const draft = drafts.find(({ figure }) => figure.unit.dimension === 'count');
    assert.ok(draft);
    candidates(draft, numbers, index);
    let touched = 0;
    const claims = new Proxy(index.claims, {
      get(all, key) {
        touched += 1;
        return Reflect.get(all, key) as unknown;
      },
    });
    const held = candidates(draft, numbers, { ...index, claims });
    const left = held.filter(
      (each) => !each.sameDigits && !each.transposed && each.comparison !== 'incomparable',
    );
    assert.ok(left.length > 0);
    touched = 0;
    for (const each of left) assert.ok(each.agreement.words >= 0 && each.turned === null);
    assert.equal(touched, 0);
    assert.ok(left[0]?.claim && touched > 0);
  });
});

describe('prints of digits', () => {
  it('are alike where the digits are the same, in whatever order, and hardly ever otherwise', () => {
    const figures = [...drafts, ...numbers.map(claimOf)].map(({ figure }) => figure);
    let [chance, pairs] = [0, 0];
    for (const a of figures)
      for (const b of figures) {
        const same = sameDigits(a, b) || transposed(a, b);
        const may = alike(printOf(a), printOf(b));
        assert.ok(may || !same, `${a.text} ${b.text}`);
        pairs += 1;
        // Of fewer than three digits only those in the same order count, and a print may tell of no others either.
        if (may && !same && a.text.replace(/\D/g, '') !== b.text.replace(/\D/g, '')) chance += 1;
      }
    assert.ok(chance < pairs / 1000, `${chance} of ${pairs}`);
  });
});
