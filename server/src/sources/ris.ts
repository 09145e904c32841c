import type { Source, SourceFault } from '../core/corpus/source';
import { filesInField, pdfFirst } from './attachedFiles';
import { namesText } from './cslItem';
import { emptyReading, faultAt, type SourceReading } from './reading';

/** CSL's names of the types that reference managers write most. */
const types: Readonly<Record<string, string>> = {
  JOUR: 'article-journal',
  MGZN: 'article-magazine',
  NEWS: 'article-newspaper',
  EJOUR: 'article-journal',
  BOOK: 'book',
  EBOOK: 'book',
  CHAP: 'chapter',
  CONF: 'paper-conference',
  CPAPER: 'paper-conference',
  RPRT: 'report',
  GOVDOC: 'report',
  THES: 'thesis',
  DATA: 'dataset',
  STAT: 'legislation',
  BILL: 'bill',
  ELEC: 'webpage',
  BLOG: 'post-weblog',
  GEN: 'document',
};

interface RisRecord {
  readonly line: number;
  readonly fields: Map<string, string[]>;
  /** Tag that a line without one of its own goes on. */
  last: string;
}

const tagLine = /^([A-Z][A-Z0-9]) {0,2}- ?(.*)$/;

/** The records of a RIS file as sources that can be cited; a record that cannot be used costs itself alone. */
export function readRis(path: string, text: string): SourceReading {
  const faults: SourceFault[] = [];
  const firstLines = new Map<string, number>();
  const references: Source[] = [];
  for (const record of recordsOf(text, path, faults)) {
    const source = sourceOf(record, path);
    const first = firstLines.get(source.key);
    if (source.key === '')
      faults.push(
        faultAt(path, record.line, 'This reference has no ID, author or title, so it cannot be cited.'),
      );
    else if (first === undefined) {
      references.push(source);
      firstLines.set(source.key, record.line);
    } else {
      const reason = `The key “${source.key}” stands in line ${first} already; only that reference is used.`;
      faults.push(faultAt(path, record.line, reason));
    }
  }
  if (references.length === 0 && faults.length === 0)
    faults.push(faultAt(path, 0, 'This file holds no references.'));
  return { ...emptyReading, references, faults: faults.sort((a, b) => a.line - b.line) };
}

/** A record begins with `TY` and ends with `ER`, or where the next one begins. */
function recordsOf(text: string, path: string, faults: SourceFault[]): RisRecord[] {
  const records: RisRecord[] = [];
  let open: RisRecord | null = null;
  const unclosed = (record: RisRecord): void => {
    faults.push(
      faultAt(
        path,
        record.line,
        'This reference is not closed with “ER  -”; it was read up to the next one.',
      ),
    );
  };
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    const [, tag = '', value = ''] = tagLine.exec(line.trimEnd()) ?? [];
    if (tag === 'TY') {
      if (open) unclosed(open);
      open = { line: index + 1, fields: new Map(), last: '' };
      records.push(open);
    }
    if (tag === 'ER') open = null;
    else if (open) addLine(open, tag, tag === '' ? line.trim() : value.trim());
    else if (tag !== '')
      faults.push(faultAt(path, index + 1, `The line “${tag}” stands in no reference, so it was not read.`));
  }
  if (open) unclosed(open);
  return records;
}

/** A line without a tag goes on with the value of the line above. */
function addLine(record: RisRecord, tag: string, value: string): void {
  if (value === '') return;
  const values = record.fields.get(tag || record.last) ?? [];
  if (tag === '') {
    if (record.last !== '' && values.length > 0) values.push(`${values.pop() ?? ''} ${value}`);
    return;
  }
  record.last = tag;
  record.fields.set(tag, [...values, value]);
}

function sourceOf({ fields, line }: RisRecord, origin: string): Source {
  const first = (...tags: readonly string[]): string =>
    tags.map((tag) => fields.get(tag)?.[0] ?? '').find((value) => value !== '') ?? '';
  const type = first('TY').toUpperCase();
  const title = first('TI', 'T1', 'CT', 'BT');
  const names =
    ['AU', 'A1', 'A2', 'ED'].map((tag) => fields.get(tag) ?? []).find((list) => list.length > 0) ?? [];
  const files = pdfFirst(['L1', 'L4'].flatMap((tag) => fields.get(tag) ?? []).flatMap(filesInField));
  const issued = dateOf(first('DA')) || dateOf(first('PY', 'Y1'));
  return {
    key: first('ID', 'LB', 'AN') || keyFrom(names[0] ?? title, issued),
    type: types[type] ?? type.toLowerCase(),
    title,
    author: namesText(names.map(nameOf)),
    publisher: first('JF', 'JO', 'T2', 'JA', 'PB'),
    issued,
    url: first('UR', 'L2'),
    doi: first('DO').replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, ''),
    origin,
    readable: false,
    note: first('N1'),
    ...(files.length > 0 ? { attached: { line, files } } : {}),
  };
}

/** `Family, Given, Suffix`; a name without a comma is a body's. */
function nameOf(name: string): Readonly<Record<string, string>> {
  const [family = '', given = ''] = name.split(',').map((part) => part.trim());
  return given === '' ? { literal: family } : { family, given };
}

/** `2024/07/18/` and `2024-07-18` as ISO, as far as it goes. */
function dateOf(text: string): string {
  const match = /^(\d{4})(?:[/-](\d{1,2})(?:[/-](\d{1,2}))?)?/.exec(text);
  if (!match) return /\b(?:1[5-9]|20)\d\d\b/.exec(text)?.[0] ?? '';
  return match
    .slice(1)
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}

/** The key that reference managers make where the record has none: family name and year. */
function keyFrom(name: string, issued: string): string {
  const word = /[\p{L}\d'’-]+/u.exec(name.split(',')[0] ?? '')?.[0] ?? '';
  return word === '' ? '' : `${word.toLowerCase().replace(/[^\p{L}\d]/gu, '')}${issued.slice(0, 4)}`;
}
