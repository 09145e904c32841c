import type { Citation, CitationItem } from '../citations/citation';
import type { Corpus } from '../corpus/corpus';
import type { SourceFault } from '../corpus/source';
import type { MarkdownDocument } from '../markdown/document';
import { lineStarts } from '../text/lines';
import { spanOf, type Span } from '../text/span';
import { resolveItem } from './resolve';

/** Something that could not be read and that the draft counts on. */
export interface UncheckedSource {
  /** The first of several about one file. */
  readonly fault: SourceFault;
  /** How many more there are about the same file. */
  readonly more: number;
  /** What in the draft counts on it: the citation, or the line that names it. */
  readonly span: Span;
}

/**
 * The faults that touch what the draft cites or names, each at its first place there. A fault of anything else is no
 * business of this draft.
 */
export function uncheckedSources(
  document: MarkdownDocument,
  citations: readonly Citation[],
  corpus: Corpus,
): readonly UncheckedSource[] {
  if (corpus.faults.length === 0) return [];
  const cited = citedIn(citations, corpus);
  const found = new Map<string, { fault: SourceFault; more: number; span: Span }>();
  for (const fault of corpus.faults) {
    const span = placeOfFault(fault, document, cited);
    if (span === null) continue;
    const id = `${fault.path} ${span.start}`;
    const before = found.get(id);
    if (before) before.more += 1;
    else found.set(id, { fault, more: 0, span });
  }
  return [...found.values()];
}

/** The first citations of a draft, by what a fault may tell of them. */
interface Cited {
  readonly byKey: ReadonlyMap<string, Span>;
  /** By the files of the sources that they lead to. */
  readonly byFile: ReadonlyMap<string, Span>;
  /** Those that lead to nothing, by key. */
  readonly unknown: ReadonlyMap<string, Span>;
}

function citedIn(citations: readonly Citation[], corpus: Corpus): Cited {
  const byKey = new Map<string, Span>();
  const byFile = new Map<string, Span>();
  const unknown = new Map<string, Span>();
  const add = (map: Map<string, Span>, key: string, { span }: CitationItem): void => {
    if (key !== '' && !map.has(key)) map.set(key, span);
  };
  for (const item of citations.flatMap(({ items }) => items)) {
    const source = resolveItem(item, corpus)?.source;
    add(byKey, item.key, item);
    if (source === undefined) {
      add(unknown, item.key.toLowerCase(), item);
      continue;
    }
    add(byKey, source.key, item);
    // A bibliography holds many entries: what is amiss with it need not touch this one.
    for (const file of [source.readable ? source.origin : '', ...(source.attached?.files ?? [])])
      add(byFile, file, item);
  }
  return { byKey, byFile, unknown };
}

function placeOfFault(
  { key, path, draftLine }: SourceFault,
  document: MarkdownDocument,
  { byKey, byFile, unknown }: Cited,
): Span | null {
  if (key !== undefined) return byKey.get(key) ?? null;
  // Without a line of its own, a bibliography matters to a draft that cites by key.
  if (draftLine !== undefined && (draftLine > 0 || byKey.size > 0)) return lineSpan(document, draftLine);
  return byFile.get(path) ?? unknown.get(stemOf(path).toLowerCase()) ?? null;
}

/** The words of a line, counted from 1; of the first line that has any where it is 0. */
function lineSpan({ text }: MarkdownDocument, line: number): Span {
  const starts = lineStarts(text);
  const start = line > 0 ? (starts[line - 1] ?? 0) : Math.max(0, text.search(/\S/));
  const length = /^[^\r\n]*/.exec(text.slice(start))?.[0].trimEnd().length ?? 0;
  const indent = /^[ \t]*/.exec(text.slice(start, start + length))?.[0].length ?? 0;
  return spanOf(start + indent, start + length);
}

/** A source that states no key is cited by the name of its file. */
const stemOf = (path: string): string => (path.split(/[\\/]/).at(-1) ?? '').replace(/(.)\.[^.]*$/, '$1');
