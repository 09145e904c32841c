import type { Source } from '../core/corpus/source';
import { filesInField, pdfFirst } from './attachedFiles';

/** An item of CSL-JSON or of a bibliography in YAML, as far as it is read; every field may be missing or malformed. */
export type CslItem = Readonly<Record<string, unknown>>;

/** The item as a source that the corpus holds no text of; null where it has no `id`. `line`: where it stands in its file. */
export function sourceOfCsl(item: CslItem, origin: string, line = 0): Source | null {
  const key = textOf(item['id'] ?? item['citation-key']);
  if (key === '') return null;
  const files = filesOfItem(item);
  const container = textOf(item['container-title']);
  return {
    key,
    type: textOf(item['type']),
    title: textOf(item['title']),
    author: namesText(item['author']) || namesText(item['editor']),
    publisher: container || textOf(item['publisher']),
    issued: issuedText(item['issued']),
    url: textOf(item['URL'] ?? item['url']),
    doi: textOf(item['DOI'] ?? item['doi']),
    origin,
    readable: false,
    note: textOf(item['note']),
    ...(files.length > 0 ? { attached: { line, files } } : {}),
  };
}

/** CSL has no place for files; Better BibTeX's users export them as `file`, and its own JSON lists `attachments`. */
function filesOfItem(item: CslItem): readonly string[] {
  const listed = [item['file'], item['attachments']].flatMap((one): readonly unknown[] =>
    Array.isArray(one) ? one : [one],
  );
  const written = listed.map((one) => textOf(isRecord(one) ? (one['path'] ?? one['localPath']) : one));
  return pdfFirst([...new Set(written.flatMap(filesInField))]);
}

/** A text or number as trimmed text; '' for anything else. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';

/** CSL names, or text, as one readable line: `Marran, I. and Oste, M.`; more than three are cut to the first. */
export function namesText(value: unknown): string {
  const list = Array.isArray(value) ? value : [value];
  const names = list.map(nameText).filter((name) => name !== '');
  if (names.length > 3) return `${names[0] ?? ''} and others`;
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

function nameText(value: unknown): string {
  if (!isRecord(value)) return textOf(value);
  const literal = textOf(value['literal'] ?? value['name']);
  if (literal !== '') return literal;
  const particle = textOf(value['non-dropping-particle'] ?? value['dropping-particle']);
  const family = [particle, textOf(value['family'])].filter((part) => part !== '').join(' ');
  const initials = textOf(value['given'])
    .split(/[\s.]+/)
    .filter((part) => part !== '')
    .map((part) => `${part.charAt(0).toUpperCase()}.`)
    .join(' ');
  return [family, initials].filter((part) => part !== '').join(', ');
}

/** `2024-07-18`, `2024-07` or `2024` from CSL's date parts, a Pandoc date, or a text that begins with one; '' otherwise. */
export function issuedText(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (!isRecord(first)) return dateInText(textOf(first));
  const parts: unknown = first['date-parts'];
  const date: unknown = Array.isArray(parts) ? parts[0] : [first['year'], first['month'], first['day']];
  const joined = Array.isArray(date) ? joinedDate(date) : '';
  return joined || dateInText(textOf(first['raw'] ?? first['literal']));
}

function joinedDate(parts: readonly unknown[]): string {
  const numbers: number[] = [];
  for (const part of parts) {
    const number = Number(textOf(part));
    if (!Number.isInteger(number) || number <= 0) break;
    numbers.push(number);
  }
  return numbers.map((number, index) => String(number).padStart(index === 0 ? 4 : 2, '0')).join('-');
}

function dateInText(text: string): string {
  const iso = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(text)?.[0];
  return iso ?? /\b(?:1[5-9]|20)\d{2}\b/.exec(text)?.[0] ?? '';
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
