import type { Claim } from '../claims/claim';
import { remember } from '../text/remember';
import type { Source, SourceFault } from './source';

/** One source with the claims that its text makes (none where only its bibliography entry is known). */
export interface CorpusEntry {
  readonly source: Source;
  readonly claims: readonly Claim[];
  /** The words of its texts, for quotations (`quotableText`); left out where no text is at hand. */
  readonly words?: string;
}

/** A claim of the corpus with its source. */
export interface SourcedClaim {
  readonly claim: Claim;
  readonly source: Source;
}

/** The claims of an entry with their source: the same for all who ask. */
export const sourcedClaims = remember(({ source, claims }: CorpusEntry): readonly SourcedClaim[] =>
  claims.map((claim) => ({ claim, source })),
);

/** The sources known to a draft, indexed. Immutable: a change of sources makes a new one. */
export interface Corpus {
  readonly entries: readonly CorpusEntry[];
  readonly faults: readonly SourceFault[];
  /** By citation key, exactly as written. */
  byKey(key: string): CorpusEntry | undefined;
  /** By URL or DOI, however written (`http`/`https`, `www.`, trailing slash, case of the host do not matter). */
  byUrl(url: string): CorpusEntry | undefined;
  /** The source whose title stands in the text, if exactly one does. */
  byTitleIn(text: string): CorpusEntry | undefined;
  /** Keys nearest to a misspelt one, nearest first, at most `limit`. */
  nearestKeys(key: string, limit: number): readonly string[];
}
