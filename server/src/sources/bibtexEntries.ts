import type { SourceFault } from '../core/corpus/source';
import { readKey, readString, readFields, scannerAt, UnreadableEntry, type Scanner } from './bibtexScan';
import { faultAt } from './reading';

export interface BibtexEntry {
  readonly type: string;
  /** '' where it has none. */
  readonly key: string;
  /** Field values by name in lower case: joined and with abbreviations written out, but still in LaTeX. */
  readonly fields: ReadonlyMap<string, string>;
  /** Of the `@`, from 1. */
  readonly line: number;
}

const opening = /@\s*([a-z]+)\s*([{(])/giy;
const openingLine = /^[ \t]*@[a-z]+[ \t]*[{(]/gim;
const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * The entries of a `.bib` file, in order. Written here, and not taken from a package, because a writer's half-typed entry
 * must cost itself alone and be read in linear time. What stands between entries is a comment, as in BibTeX; a line that
 * opens an entry ends the one before, closed or not.
 */
export function bibtexEntries(
  text: string,
  path: string,
): { entries: readonly BibtexEntry[]; faults: readonly SourceFault[] } {
  const strings = new Map(monthNames.map((month, index) => [month, String(index + 1)]));
  const entries: BibtexEntry[] = [];
  const faults: SourceFault[] = [];
  const lineOf = lineCounter(text);
  for (const { start, end } of partsOf(text)) {
    for (let at = text.indexOf('@', start); at >= 0 && at < end;) {
      const scanner = openAt(text, at, end);
      if (scanner === null) {
        at = text.indexOf('@', at + 1);
        continue;
      }
      try {
        const entry = readEntry(scanner, strings);
        if (entry !== null) entries.push({ ...entry, line: lineOf(at) });
        at = text.indexOf('@', scanner.at);
      } catch (error) {
        if (!(error instanceof UnreadableEntry)) throw error;
        const fault = faultAt(path, lineOf(error.at ?? at), brokenReason(scanner, error));
        faults.push(scanner.key === '' ? fault : { ...fault, key: scanner.key });
        break;
      }
    }
  }
  return { entries, faults };
}

/** Stretches that begin at a line which opens an entry. */
function partsOf(text: string): readonly { start: number; end: number }[] {
  const starts = [...text.matchAll(openingLine)].map((match) => match.index);
  const first = starts[0] ?? text.length;
  return [
    ...(first > 0 ? [{ start: 0, end: first }] : []),
    ...starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length })),
  ];
}

function openAt(text: string, at: number, end: number): Scanner | null {
  opening.lastIndex = at;
  const match = opening.exec(text);
  if (match === null || opening.lastIndex > end) return null;
  return scannerAt(text, opening.lastIndex, end, match[1]?.toLowerCase() ?? '', match[2] === '{' ? '}' : ')');
}

/** Null for what is no entry; an abbreviation is added to `strings`. */
function readEntry(scanner: Scanner, strings: Map<string, string>): Omit<BibtexEntry, 'line'> | null {
  if (scanner.type === 'comment' || scanner.type === 'preamble') return null;
  if (scanner.type === 'string') {
    const [name, value] = readString(scanner, strings);
    strings.set(name, value);
    return null;
  }
  scanner.key = readKey(scanner);
  return { type: scanner.type, key: scanner.key, fields: readFields(scanner, strings) };
}

function brokenReason({ key, type }: Scanner, { found }: UnreadableEntry): string {
  const name = key === '' ? `An @${type} entry` : `The entry “${key}”`;
  const why = found === null ? 'it is not closed' : `unexpected “${found}”`;
  const cost = type === 'string' ? 'so this abbreviation is unknown' : 'so its key is unknown';
  return `${name} could not be read (${why}), ${cost}.`;
}

/** Lines from 1 by offset, for offsets that do not fall by much: each call counts on from the one before. */
function lineCounter(text: string): (offset: number) => number {
  let counted = 0;
  let line = 1;
  return (offset) => {
    if (offset < counted) [counted, line] = [0, 1];
    for (let at = text.indexOf('\n', counted); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
      line += 1;
      counted = at + 1;
    }
    return line;
  };
}
