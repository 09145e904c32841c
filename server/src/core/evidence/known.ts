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

type KnownBlocks = WeakMap<readonly Claim[], readonly Known[]>;

/** The assessed blocks that are known beside a corpus. A block stays known as long as its claims do, wherever it stands. */
export const knownBlocks = remember<CorpusIndex, KnownBlocks>(() => new WeakMap());

/** The block with these claims, where they were assessed with the same coverage. */
export function findAssessed(
  known: KnownBlocks,
  claims: readonly Claim[],
  coverage: string,
): AssessedBlock | undefined {
  const all = known.get(claims);
  // Most blocks are known in one way.
  if (all?.length === 1 && all[0]?.coverage === coverage) return all[0].assessed;
  return all?.find((one) => one.coverage === coverage)?.assessed;
}

export function keepAssessed(
  known: KnownBlocks,
  claims: readonly Claim[],
  coverage: string,
  assessed: AssessedBlock,
): void {
  known.set(claims, [{ coverage, assessed }, ...(known.get(claims) ?? []).slice(0, remembered - 1)]);
}

/** What covers the sentences of a block, in words; '' where nothing does. */
export const coverageOf = (coverages: readonly Coverage[]): string => coverages.map(coverageText).join('\n');

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
