import type { bibtexParser } from 'latex-utensils';
import { parse } from 'latex-utensils/out/src/bibtex/bibtex_parser_simple.js';
import type { SourceFault } from '../core/corpus/source';
import { isRecord } from './cslItem';
import { faultAt } from './reading';

export interface BibtexEntry {
  readonly type: string;
  readonly key: string;
  /** Field values by name in lower case: joined and with abbreviations written out, but still in LaTeX. */
  readonly fields: ReadonlyMap<string, string>;
  /** Of the `@`, from 1. */
  readonly line: number;
}

/** One parsed item with the line at which its part of the file begins, from 0. */
interface Parsed {
  readonly item: bibtexParser.BibtexAst['content'][number];
  readonly above: number;
}

/**
 * The entries of a `.bib` file. The grammar gives up at the first slip, so a file that it refuses is read again part by
 * part, a part beginning at each line that opens an entry: then a broken entry costs itself alone.
 */
export function bibtexEntries(
  text: string,
  path: string,
): { entries: readonly BibtexEntry[]; faults: readonly SourceFault[] } {
  const whole = parsePart({ text, above: 0 }, path);
  const parts = whole.fault === null ? [whole] : partsOf(text).map((part) => parsePart(part, path));
  const parsed = parts.flatMap((part) => part.parsed);
  const strings = abbreviationsIn(parsed);
  return {
    entries: parsed.flatMap((one) => entryOf(one, strings)),
    faults: parts.flatMap((part) => part.fault ?? []),
  };
}

interface Part {
  readonly text: string;
  readonly above: number;
}

function partsOf(text: string): readonly Part[] {
  const starts = [...text.matchAll(/^[ \t]*@[a-z]+[ \t]*[{(]/gim)].map((match) => match.index);
  return starts.map((start, index) => ({
    text: text.slice(start, starts[index + 1] ?? text.length),
    above: text.slice(0, start).split('\n').length - 1,
  }));
}

function parsePart(
  { text, above }: Part,
  path: string,
): { parsed: readonly Parsed[]; fault: SourceFault | null } {
  try {
    return { parsed: parse(text).content.map((item) => ({ item, above })), fault: null };
  } catch (error) {
    const found = isRecord(error) ? error['found'] : undefined;
    const line = above + (lineOf(error) ?? 1);
    const key = /^\s*@\w+\s*[{(]\s*([^\s,{}()"]+)/.exec(text)?.[1];
    const name = key === undefined ? 'An entry' : `The entry “${key}”`;
    const why = typeof found === 'string' ? `unexpected “${found}”` : 'it is not closed';
    return {
      parsed: [],
      fault: faultAt(path, line, `${name} could not be read (${why}), so its key is unknown.`),
    };
  }
}

function lineOf(error: unknown): number | undefined {
  const location = isRecord(error) ? error['location'] : undefined;
  const start = isRecord(location) ? location['start'] : undefined;
  const line = isRecord(start) ? start['line'] : undefined;
  return typeof line === 'number' ? line : undefined;
}

/** `@string` definitions, and the months that every style knows. */
function abbreviationsIn(parsed: readonly Parsed[]): ReadonlyMap<string, string> {
  const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
  const strings = new Map(months.map((month, index) => [month, String(index + 1)]));
  for (const { item } of parsed) {
    if (item.entryType === 'string' && 'abbreviation' in item) {
      strings.set(item.abbreviation.toLowerCase(), textOfValue(item.value, strings));
    }
  }
  return strings;
}

function entryOf({ item, above }: Parsed, strings: ReadonlyMap<string, string>): readonly BibtexEntry[] {
  if (!('content' in item) || !Array.isArray(item.content)) return [];
  const { entryType, internalKey } = item as bibtexParser.Entry;
  const fields = new Map<string, string>();
  for (const { name, value } of item.content) fields.set(name.toLowerCase(), textOfValue(value, strings));
  const line = above + item.location.start.line;
  return [{ type: entryType.toLowerCase(), key: internalKey ?? '', fields, line }];
}

function textOfValue(value: bibtexParser.FieldValue, strings: ReadonlyMap<string, string>): string {
  if (value.kind === 'concat') return value.content.map((part) => textOfValue(part, strings)).join('');
  if (value.kind === 'abbreviation') return strings.get(value.content.toLowerCase()) ?? value.content;
  return value.content;
}
