import assert from 'node:assert/strict';
import { readClaims } from '../../../server/src/core/claims/read';
import { termOf } from '../../../server/src/core/claims/sharedTerms';
import { parseMarkdown } from '../../../server/src/core/markdown/parse';

describe('the terms of claims', () => {
  it('are the same object for the same word with the same numbers', () => {
    assert.equal(termOf('officer', 0.5, 0.25), termOf('officer', 0.5, 0.25));
    for (const other of [
      termOf('office', 0.5, 0.25),
      termOf('officer', 0.25, 0.25),
      termOf('officer', 0.5, 0.5),
    ])
      assert.notEqual(termOf('officer', 0.5, 0.25), other);
  });

  it('are shared between texts that say the same in other numbers', () => {
    const terms = (count: number): ReadonlySet<unknown> =>
      new Set(
        readClaims(parseMarkdown(`In 2023, the county had ${count} sworn officers.`), {
          draft: false,
        }).flatMap((claim) => claim.terms),
      );
    const [one, other] = [terms(412), terms(9_310)];
    assert.ok(one.size > 2);
    assert.deepEqual(
      [...one].filter((term) => !other.has(term)),
      [],
    );
  });

  it('stay as they are when there are too many to be shared', () => {
    const early = termOf('early', 0.5, 0.5);
    for (let at = 0; at < 150_000; at++) termOf(`word ${at}`, 1, 1);
    assert.deepEqual(early, { stem: 'early', weight: 0.5, offer: 0.5 });
    assert.deepEqual(termOf('early', 0.5, 0.5), early);
  });
});
