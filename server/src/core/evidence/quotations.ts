import { citationScopes } from '../citations/scope';
import type { Citation, CitationScope } from '../citations/citation';
import { sentencesOf } from '../citations/sentences';
import type { Corpus, CorpusEntry } from '../corpus/corpus';
import type { Source } from '../corpus/source';
import { speaks } from '../corpus/spoken';
import { blockChoice } from '../markdown/blockChoice';
import type { Block, Content, MarkdownDocument, PlacedBlock } from '../markdown/document';
import { blockAt } from '../markdown/places';
import { quotableWords } from '../text/quotable';
import { isTranslated } from '../text/language';
import { once, remember } from '../text/remember';
import type { Span } from '../text/span';
import { holdQuotation, type Quoted } from './quoted';
import { resolveItem } from './resolve';

/** Words in quotation marks, or in a block quote, whose citation leads to texts that do not have them so. */
export interface Misquotation {
  /** The words without their marks, in document offsets. */
  readonly span: Span;
  readonly source: Source;
  readonly outcome: Exclude<Quoted, { readonly kind: 'found' }>;
}

/**
 * The fewest words of a quotation: shorter ones are terms and titles. One that is nowhere in the text must be longer: it may be
 * somebody else's.
 */
const least = { differs: 5, absent: 9 };

/** Every quotation of a draft that the texts cited for it do not have. Sources without a text are passed over. */
export function misquotations(
  document: MarkdownDocument,
  citations: readonly Citation[],
  corpus: Corpus,
  scope: CitationScope,
): readonly Misquotation[] {
  const scopes = once(() => citationScopes(document, citations, scope));
  const found: Misquotation[] = [];
  for (const index of quoting(document)) {
    const block = blockAt(document, index) as PlacedBlock;
    for (const inner of quotationsIn(block)) {
      const span = { start: block.start + inner.start, end: block.start + inner.end };
      const covering = scopes().covering(index, sentenceAt(block, inner.end)).citations;
      const entries = covering
        .filter((each) => each.direct)
        .flatMap(({ citation }) => citation.items.map((item) => resolveItem(item, corpus)));
      const told = misquoted(block.content, inner, entries);
      // A block quote may be a note of the author's own.
      if (told && !(inner.whole && told.outcome.kind === 'absent')) found.push({ span, ...told });
    }
  }
  return found;
}

/** Of a draft's blocks, those with quotations. */
const quoting = blockChoice((block) => quotationsIn(block).length > 0);

/** Null where one of the sources has the words, or has no text to look them up in. */
function misquoted(
  { prose, language }: Content,
  { start, end }: Span,
  entries: readonly (CorpusEntry | undefined)[],
): Omit<Misquotation, 'span'> | null {
  const quotation = prose.slice(start, end);
  let nearest: Omit<Misquotation, 'span'> | null = null;
  for (const entry of entries) {
    // A quotation from another language is a translation.
    if (entry?.words === undefined || !speaks(entry.source, language)) return null;
    const outcome = outcomeIn(entry, quotation);
    if (outcome.kind === 'found') return null;
    if (!nearest || (nearest.outcome.kind === 'absent' && outcome.kind === 'differs'))
      nearest = { source: entry.source, outcome };
  }
  if (!nearest) return null;
  const words = quotableWords(quotation).length;
  return words >= least[nearest.outcome.kind] ? nearest : null;
}

const known = new WeakMap<CorpusEntry, Map<string, Quoted>>();

/** A draft is checked with each key stroke, and most of its quotations are the same each time. */
function outcomeIn(entry: CorpusEntry, quotation: string): Quoted {
  const ofEntry = known.get(entry) ?? new Map<string, Quoted>();
  known.set(entry, ofEntry);
  const found = ofEntry.get(quotation) ?? holdQuotation(quotation, entry.words ?? '');
  ofEntry.set(quotation, found);
  return found;
}

/** What the other languages have besides. */
const markedElsewhere =
  /„([^„“”]{12,2000})[“”]|»([^«»]{12,2000})«|«([^«»]{12,2000})»|“([^“”]{12,2000})”|"([^"]{12,2000})"|‚([^‚‘’]{12,2000})[‘’](?!\p{L})/gu;

const marked =
  /“([^“”]{12,2000})”|"([^"]{12,2000})"|(?<=^|[\s([])‘((?:[^‘’]|’(?=\p{L})){12,2000})’(?!\p{L})/gu;

/** `whole`: a block quote. */
type Marked = Span & { readonly whole: boolean };

const marksIn = remember(({ prose, language }: Content): readonly Marked[] =>
  [...prose.matchAll(isTranslated(language) ? markedElsewhere : marked)].map((match) => {
    const written = match.slice(1).find((group) => group !== undefined) ?? '';
    // French sets its marks off by a space.
    const inner = written.trim();
    const start = match.index + 1 + (written.length - written.trimStart().length);
    return { start, end: start + inner.length, whole: false };
  }),
);

/** Between quotation marks, in offsets of the block; a block quote is one as a whole. */
function quotationsIn({ content, quote, kind }: Block): readonly Marked[] {
  if (kind !== 'paragraph') return [];
  const found = marksIn(content);
  // With marks of its own, it tells who said what between them.
  if (quote === null || found.length > 0 || /^\s*(?:[—–―]|--)/.test(content.prose)) return found;
  const start = content.prose.search(/\S/);
  return start < 0 ? [] : [{ start, end: content.prose.trimEnd().length, whole: true }];
}

function sentenceAt(block: PlacedBlock, offset: number): Span {
  const all = sentencesOf(block.content);
  const span = all.find(({ end }) => offset < end) ?? all.at(-1) ?? { start: 0, end: offset };
  return { start: block.start + span.start, end: block.start + span.end };
}
