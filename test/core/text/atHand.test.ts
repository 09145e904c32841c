import assert from 'node:assert/strict';
import { createAtHand } from '../../../server/src/core/text/atHand';
import { rememberShortly } from '../../../server/src/core/text/remember';

describe('what is at hand', () => {
  it('is what was asked for last; the rest forgets', () => {
    const forgotten: string[] = [];
    const item = (name: string): { forget(): void } => ({ forget: () => forgotten.push(name) });
    const [a, b, c, d] = [item('a'), item('b'), item('c'), item('d')];
    const hold = createAtHand(2);
    for (const each of [a, b, a, c, a, d]) hold(each);
    assert.deepEqual(forgotten, ['b', 'c']);
  });
});

describe('a reading that is remembered shortly', () => {
  it('is made once until so many others were made', () => {
    const read: string[] = [];
    const of = rememberShortly(({ name }: { readonly name: string }) => read.push(name), 2);
    const [a, b, c] = [{ name: 'a' }, { name: 'b' }, { name: 'c' }];
    for (const each of [a, a, b, b, a]) of(each);
    assert.deepEqual(read, ['a', 'b']);
    for (const each of [c, a, c]) of(each);
    assert.deepEqual(read, ['a', 'b', 'c', 'a']);
  });
});
