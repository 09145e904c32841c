import type { Citation, CitationItem } from '../citations/citation';
import { withoutPlace } from '../citations/placed';
import type { Corpus, CorpusEntry } from '../corpus/corpus';
import type { MarkdownDocument } from '../markdown/document';
import { createKeptChoice } from '../text/keptReading';
import { remember } from '../text/remember';
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
 * Citations of a document that point to nothing: keys that no source has, footnote marks without a definition. A URL or a footnote's words
 * may be a full reference in themselves, so they are not told.
 */
export function unknownCitations(
  { lineage }: MarkdownDocument,
  citations: readonly Citation[],
  corpus: Corpus,
): UnknownCitation[] {
  const told = new Set<number>();
  const isUnknown = isUnknownIn(corpus);
  return choiceIn(corpus)(lineage)(citations.map(withoutPlace)).flatMap((at): UnknownCitation[] => {
    const citation = citations[at] as Citation;
    if (citation.undefinedLabel !== null) return [{ citation, item: null, nearestKeys: [] }];
    return citation.items
      .filter(isUnknown)
      .filter((item) => !told.has(item.span.start) && told.add(item.span.start))
      .map((item) => ({ citation, item, nearestKeys: corpus.nearestKeys(item.key, nearest) }));
  });
}

const isUnknownIn =
  (corpus: Corpus) =>
  (item: CitationItem): boolean =>
    item.key !== '' && !resolveItem(item, corpus) && !hasAddress(item);

/** Which citations of a draft hold something unknown, from one state to the next. */
const choiceIn = remember((corpus: Corpus) =>
  remember<object, (citations: readonly Citation[]) => readonly number[]>(() =>
    createKeptChoice(
      ({ undefinedLabel, items }) => undefinedLabel !== null || items.some(isUnknownIn(corpus)),
    ),
  ),
);

/** Manubot's and others' keys that are addresses in themselves (`doi:10.…`, `url:https://…`, `pmid:…`), and tags defined as one. */
const hasAddress = ({ key, url }: CitationItem): boolean =>
  url !== '' || /^(?:doi|url|https?|pmid|pmcid|pmc|isbn|arxiv|wikidata|clinicaltrials|raw|tag):/i.test(key);
