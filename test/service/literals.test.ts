import assert from 'node:assert/strict';
import { literals } from '../../server/src/service/literals';
import { pack } from '../../server/src/service/packing';
import { readSourceFile } from '../../server/src/service/readSourceFile';
import { unpack } from '../../server/src/service/unpacking';
import { workforceSource } from '../support/samples';

describe('the literals of objects in readings', () => {
  for (const [keys, literal] of literals) {
    it(`give each key its part: ${keys.slice(0, 40)}`, () => {
      const made = literal((place) => `part ${place}`);
      assert.equal(Object.keys(made).join(), keys);
      assert.deepEqual(
        Object.values(made),
        keys.split(',').map((_, place) => `part ${place}`),
      );
      assert.deepEqual(unpack(pack([made])), [made]);
    });
  }

  it('are those of what a source is read as', async () => {
    const { entries } = await readSourceFile('/s/a.md', new TextEncoder().encode(workforceSource));
    const claims = entries.flatMap((entry) => entry.claims);
    assert.ok(claims.length > 0);
    for (const claim of claims)
      for (const each of [claim, claim.figure, claim.span, claim.figure.value, ...claim.terms])
        assert.ok(literals.has(Object.keys(each).join()), Object.keys(each).join());
  });
});
