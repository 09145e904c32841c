import type { Citation, CitationItem } from '../core/citations/citation';
import { resolveItem } from '../core/evidence/resolve';
import type { Assessment } from '../core/evidence/assessment';
import type { Corpus, CorpusEntry } from '../core/corpus/corpus';
import type { Source } from '../core/corpus/source';
import { spanOf, touches, type Span } from '../core/text/span';
import type { Check } from './checks';
import { statusOf } from './status';

/** A citation's key, address or words at one place of a draft. Spans are offsets of the draft. */
export interface CitationHere {
  readonly span: Span;
  /** The key as written, '' for an address or words. */
  readonly key: string;
  /** Undefined: nothing answers to it. */
  readonly entry: CorpusEntry | undefined;
}

/** The citation item whose own words hold the offset; null where there is none. */
export function citationHere({ analysis }: Pick<Check, 'analysis'>, offset: number): CitationHere | null {
  const place = spanOf(offset, offset);
  for (const citation of analysis.citations) {
    // Only what a footnote cites stands elsewhere.
    if (citation.style !== 'footnote' && !touches(citation.span, place)) continue;
    for (const item of citation.items) if (touches(item.span, place)) return here(item, analysis.corpus);
  }
  return null;
}

/** Every citation of a draft that names a source or would. */
export const citationsHere = ({ analysis }: Check): readonly CitationHere[] =>
  distinctItems(analysis.citations).map((item) => here(item, analysis.corpus));

/** A footnote that is cited twice holds its items once. */
function distinctItems(citations: readonly Citation[]): readonly CitationItem[] {
  const byPlace = new Map(citations.flatMap(({ items }) => items.map((item) => [item.span.start, item])));
  return [...byPlace.values()].sort((a, b) => a.span.start - b.span.start);
}

const here = (item: CitationItem, corpus: Corpus): CitationHere => ({
  span: item.span,
  key: item.key,
  entry: resolveItem(item, corpus),
});

/** The reference, and what it supports in the draft, in a few lines of Markdown. */
export function describeCitation({ key, entry }: CitationHere, { analysis }: Check): string {
  if (!entry)
    return `**Nothing in the sources or bibliographies answers to ${plain(key || 'this citation')}.**`;
  const { source } = entry;
  return [
    `**${plain(source.title || source.key)}**`,
    reference(source),
    `${supportIn(source, analysis.assessments())} ${textState(source, entry.claims.length)}`,
    source.url === '' ? '' : `<${source.url.replace(/[<>\s]/g, '')}>`,
  ]
    .filter((line) => line !== '')
    .join('\n\n');
}

const reference = ({ author, issued, publisher }: Source): string =>
  [author, issued, publisher === author ? '' : publisher]
    .filter((part) => part !== '')
    .map(plain)
    .join(' · ');

/** What the figures cited to it came to. */
function supportIn({ key }: Source, assessments: readonly Assessment[]): string {
  const cited = assessments.filter(({ citations }) => citations.some(({ source }) => source?.key === key));
  if (cited.length === 0) return 'No figure of this draft is cited to it.';
  const matching = cited.filter((assessment) => statusOf(assessment) === 'supported').length;
  return `Figures cited to it here: ${cited.length}, of which it states ${matching}.`;
}

const textState = ({ readable, origin }: Source, claims: number): string => {
  if (!readable) return 'No text of it is at hand, so figures and quotations cannot be compared with it.';
  return origin === 'bundled'
    ? `The bundled corpus holds ${claims} statements of it in its own words, so quotations cannot be compared with it.`
    : `Its text gives ${claims} figures.`;
};

/** A line of the file that defines a key, from 0, with the columns of the key; null where the file does not. */
export function keyInFile(
  text: string,
  key: string,
): { readonly line: number; readonly start: number } | null {
  const name = key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const forms = [
    String.raw`^(\s*@\w+\s*[{(]\s*)${name}\s*,`,
    String.raw`^(\s*"id"\s*:\s*")${name}"`,
    String.raw`^(.*[{,]\s*"id"\s*:\s*")${name}"`,
    String.raw`^(\s*-?\s*(?:id|citation-key)\s*:\s*["']?)${name}["']?\s*$`,
    String.raw`^(ID {1,2}- ?)${name}\s*$`,
  ].map((form) => new RegExp(form));
  const lines = text.split(/\r\n|\n|\r/);
  for (const [line, content] of lines.entries()) {
    for (const form of forms) {
      const lead = form.exec(content)?.[1];
      if (lead !== undefined) return { line, start: lead.length };
    }
  }
  return null;
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#&]/g, '\\$&');
