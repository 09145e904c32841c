import assert from 'node:assert/strict';
import { readClaims } from '../../../server/src/core/claims/read';
import type { Claim } from '../../../server/src/core/claims/claim';
import type { Agreement } from '../../../server/src/core/evidence/agreement';
import { indexOf } from '../../../server/src/core/evidence/corpusIndex';
import { parseMarkdown } from '../../../server/src/core/markdown/parse';
import { writeDocument } from '../../bench/documents';
import { textCorpus } from '../../support/corpora';

const corpus = textCorpus({ first: writeDocument(1, 8000), second: writeDocument(2, 8000) });
const named = corpus.entries.map(({ source, claims }) => ({
  source,
  // Some of them with other names, as bundled records have them.
  claims: claims.map((claim, at) =>
    at % 3 === 0
      ? {
          ...claim,
          otherNames: [
            ['warden', 'north'],
            ['nurs', 'teacher'],
          ],
        }
      : claim,
  ),
}));
const index = indexOf({ ...corpus, entries: named });

/** The same, word by word. */
function plainly(draft: Claim, source: Claim): Agreement {
  const telling = (claim: Claim) => claim.terms.filter(({ weight }) => weight > 0);
  const worth = ({ stem, weight }: Claim['terms'][number]): number => weight * index.rarity(stem);
  const offers = new Map(source.terms.map(({ stem, offer }) => [stem, offer]));
  let [met, all, metOwn, allOwn] = [0, 0, 0, 0];
  for (const term of telling(draft)) {
    const near = index.neighbours(term.stem).map((each) => each.similarity * (offers.get(each.stem) ?? 0));
    const offer = offers.get(term.stem) ?? Math.max(0, ...near);
    const own = term.weight > 0.3 ? worth(term) : 0;
    met += offer * worth(term);
    all += worth(term);
    metOwn += offer * own;
    allOwn += own;
  }
  const wide = new Map<string, number>();
  for (const { stem, offer } of draft.terms)
    for (const near of index.neighbours(stem))
      wide.set(near.stem, Math.max(wide.get(near.stem) ?? 0, near.similarity * offer));
  for (const { stem, offer } of draft.terms) wide.set(stem, offer);
  const covered = (words: readonly (readonly [stem: string, worth: number])[]): number => {
    const sum = words.reduce((total, [, each]) => total + each, 0);
    const found = words.reduce((total, [stem, each]) => total + each * (wide.get(stem) ?? 0), 0);
    return sum === 0 ? 0 : found / sum;
  };
  const names = source.otherNames.map(
    (stems) => 0.85 * covered(stems.map((stem) => [stem, index.rarity(stem)] as const)),
  );
  const coverage = Math.max(
    covered(telling(source).map((term) => [term.stem, worth(term)] as const)),
    ...names,
  );
  const fromOwn = all === 0 ? 0 : met / all;
  return { words: 0.6 * fromOwn + 0.4 * coverage, draftMet: allOwn === 0 ? fromOwn : metOwn / allOwn };
}

describe('the agreement of words', () => {
  const text = `${writeDocument(7, 4000)}\n\nThe unheard-of zyzzyva had 310 wardens. The schools took on 4,812 nursing staff.\n`;
  const drafts = readClaims(parseMarkdown(text), { draft: true });

  it('is the same to the last digit as word by word, whichever claim was asked for before', () => {
    const seen = new Set<number>();
    // By turns, so that what one claim laid out is taken away for the next.
    index.claims.forEach((claim, number) => {
      for (const draft of drafts.filter((_, at) => (at + number) % 5 === 0)) {
        const found = index.agreement(draft, number);
        assert.deepEqual(found, plainly(draft, claim));
        seen.add(found.words);
      }
    });
    assert.ok(seen.size > 100, `${seen.size} different ones`);
  });
});
