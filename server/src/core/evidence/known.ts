import { coveringItems, type Coverage } from '../citations/scope';
import type { Claim } from '../claims/claim';
import { remember } from '../text/remember';
import type { AssessedBlock, Assessment } from './assessment';
import type { CorpusIndex } from './corpusIndex';

interface Known {
  /** In words, what covered each sentence. */
  readonly coverage: string;
  readonly assessed: AssessedBlock;
}

/** Blocks of the same text share their claims, and may be cited differently: so many ways are remembered. */
const remembered = 6;

const knownFor = remember<CorpusIndex, WeakMap<readonly Claim[], readonly Known[]>>(() => new WeakMap());

/**
 * The assessed figures of a block: the same object as before where neither its claims, nor what covers its sentences, nor the corpus
 * has changed, wherever the block stands now.
 */
export function knownAssessments(
  claims: readonly Claim[],
  coverages: readonly Coverage[],
  index: CorpusIndex,
  assess: () => AssessedBlock,
): AssessedBlock {
  const ofIndex = knownFor(index);
  const all = ofIndex.get(claims) ?? [];
  const coverage = coverages.map(coverageText).join('\n');
  const found = all.find((known) => known.coverage === coverage);
  if (found) return found.assessed;
  const assessed = assess();
  ofIndex.set(claims, [{ coverage, assessed }, ...all.slice(0, remembered - 1)]);
  return assessed;
}

/** What is cited, by its words. */
const coverageText = ({ citations, ownData }: Coverage): string =>
  citations.length === 0
    ? String(ownData)
    : JSON.stringify([
        ownData,
        citations.map(({ citation: { items, undefinedLabel }, direct }) => [
          direct,
          undefinedLabel,
          items.map(({ key, url, text }) => [key, url, text]),
        ]),
      ]);

/** The citations of an assessment at their present places. */
export function citationsNow(before: Assessment['citations'], scope: Coverage): Assessment['citations'] {
  const { items } = coveringItems(scope);
  return before.map((resolved, at) => ({ ...resolved, ...items[at] }));
}
