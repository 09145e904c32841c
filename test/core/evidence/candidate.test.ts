import assert from 'node:assert/strict';
import { english } from '../../../server/src/core/text/language';
import { readClaims } from '../../../server/src/core/claims/read';
import type { Claim } from '../../../server/src/core/claims/claim';
import { candidates, opposes, type Candidate } from '../../../server/src/core/evidence/candidate';
import { indexOf, type CorpusIndex } from '../../../server/src/core/evidence/corpusIndex';
import { pairsFor } from '../../../server/src/core/evidence/operands';
import { parseMarkdown } from '../../../server/src/core/markdown/parse';
import { textCorpus } from '../../support/corpora';

const corpus = textCorpus({
  north: 'The north had 310 wardens in 2024.\n\nIt had 120 wardens in 2010.\n',
  south: 'The south had 48 wardens in 2024, and 62,000 visits.\n\nIt had £95 a warden.\n',
});
const index = indexOf(corpus);

/** Tells how often words were compared. */
function counting(): { readonly index: CorpusIndex; asked: () => number } {
  let asked = 0;
  const agreement: CorpusIndex['agreement'] = (...both) => {
    asked += 1;
    return index.agreement(...both);
  };
  return { index: { ...index, agreement }, asked: () => asked };
}

function first(text: string): Claim {
  const [claim] = readClaims(parseMarkdown(text), { draft: true });
  assert.ok(claim);
  return claim;
}

function held(draft: Claim, by: CorpusIndex): readonly Candidate[] {
  return candidates(draft, corpus.entries.flatMap(by.numbersOf), by);
}

describe('a claim held beside another', () => {
  const draft = first('The north had 350 wardens in 2024.');

  it('is not compared word by word where the values can never stand against each other', () => {
    const { index: counted, asked } = counting();
    const far = held(draft, counted).filter(({ claim }) => ['62,000', '£95'].includes(claim.figure.text));
    assert.equal(far.length, 2);
    assert.ok(far.every((each) => !opposes(draft, each) && each.turned === null));
    assert.equal(asked(), 0);
  });

  it('is compared where they can', () => {
    const { index: counted, asked } = counting();
    const near = held(draft, counted).find(({ claim }) => claim.figure.text === '310');
    assert.ok(near && opposes(draft, near));
    assert.ok(asked() > 0);
  });
});

describe('operands of a source', () => {
  const draft = first('The wardens of the north and the south were 358 in 2024.');
  const given = (two: boolean): string[] => {
    const taken: string[] = [];
    const pairs = pairsFor(
      {
        claim: draft,
        cited: [],
        readable: [],
        direct: true,
        unreadable: false,
        otherLanguage: false,
        language: english,
        candidates: held(draft, index),
        beside: { index, sources: null },
      },
      [],
      [],
      new Set(),
    );
    const found = pairs((a, b) => {
      taken.push(`${a.figure.text} ${b.figure.text}`);
      return false;
    }, two);
    assert.equal(found, false);
    return taken;
  };
  const pairs = given(true);

  it('are single ones alone where nothing follows from two', () => {
    assert.deepEqual(
      given(false),
      held(draft, index).map(({ claim: { figure } }) => `${figure.text} ${figure.text}`),
    );
  });

  it('are neighbours in one text', () => {
    assert.ok(pairs.includes('48 62,000'), pairs.join('; '));
  });

  it('are not taken from two texts because their blocks have the same number', () => {
    assert.ok(!pairs.includes('310 48') && !pairs.includes('120 £95'), pairs.join('; '));
  });
});
