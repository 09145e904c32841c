import assert from 'node:assert/strict';
import { languageOf } from '../../../server/src/core/text/language';
import { checkableTexts, read, readAll } from './read';

/** Cases in one language: what is read of a sentence, as `brief` writes it; the same as of an English one; and what holds no figure. */
export function casesIn(tag: string): {
  readonly reads: (prose: string, expected: string) => void;
  readonly equals: (prose: string, inEnglish: string) => void;
  readonly isClean: (prose: string) => void;
} {
  const language = languageOf(tag);
  const shape = (prose: string, context: object): unknown =>
    readAll(prose, context)
      .filter((figure) => figure.quantity)
      .map(({ kind, value, step, unit, bound, direction, nounDirection, change, checkable }) => ({
        kind,
        value,
        step,
        unit: unit.dimension === 'count' ? { ...unit, name: '' } : unit,
        bound,
        direction,
        nounDirection,
        change,
        checkable,
      }));
  return {
    reads: (prose, expected) => {
      it(`reads ${expected} of: ${prose}`, () => assert.equal(read(prose, { language }), expected));
    },
    equals: (prose, inEnglish) => {
      it(`says the same: ${prose} = ${inEnglish}`, () => {
        assert.notDeepEqual(shape(inEnglish, {}), []);
        assert.deepEqual(shape(prose, { language }), shape(inEnglish, {}));
      });
    },
    isClean: (prose) => {
      it(`finds nothing to check in: ${prose}`, () =>
        assert.deepEqual(checkableTexts(prose, { language }), []));
    },
  };
}
