import type { Citation, CitationItem } from '../citations/citation';
import { withoutPlace } from '../citations/placed';
import type { Corpus, CorpusEntry } from '../corpus/corpus';
import type { UnknownCitation } from './assessment';

/** How many near keys a message names at most. */
const nearest = 3;

/** The source that a citation's item points to: by key, else URL or DOI, else the title in a footnote's words. */
export function resolveItem(item: CitationItem, corpus: Corpus): CorpusEntry | undefined {
  if (item.key) return corpus.byKey(item.key) ?? (item.url ? corpus.byUrl(item.url) : undefined);
  return (
    (item.url ? corpus.byUrl(item.url) : undefined) ?? (item.text ? corpus.byTitleIn(item.text) : undefined)
  );
}

/**
 * Citations that point to nothing: keys that no source has, footnote marks without a definition. A URL or a footnote's words
 * may be a full reference in themselves, so they are not told.
 */
export function unknownCitations(citations: readonly Citation[], corpus: Corpus): UnknownCitation[] {
  const told = new Set<number>();
  return citations.flatMap((citation): UnknownCitation[] => {
    if (citation.undefinedLabel !== null) return [{ citation, item: null, nearestKeys: [] }];
    // Places are worked out of those alone that are told.
    const isUnknown = (item: CitationItem): boolean =>
      item.key !== '' && !resolveItem(item, corpus) && !hasAddress(item);
    if (!withoutPlace(citation).items.some(isUnknown)) return [];
    return citation.items
      .filter(isUnknown)
      .filter((item) => !told.has(item.span.start) && told.add(item.span.start))
      .map((item) => ({ citation, item, nearestKeys: corpus.nearestKeys(item.key, nearest) }));
  });
}

/** Manubot's and others' keys that are addresses in themselves (`doi:10.…`, `url:https://…`, `pmid:…`), and tags defined as one. */
const hasAddress = ({ key, url }: CitationItem): boolean =>
  url !== '' || /^(?:doi|url|https?|pmid|pmcid|pmc|isbn|arxiv|wikidata|clinicaltrials|raw|tag):/i.test(key);
