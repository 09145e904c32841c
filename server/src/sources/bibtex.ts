import type { Source, SourceFault } from '../core/corpus/source';
import { filesInField } from './attachedFiles';
import { bibtexEntries, type BibtexEntry } from './bibtexEntries';
import { withInherited } from './bibtexInheritance';
import { issuedText, namesText } from './cslItem';
import { latexAddress, latexText } from './latexText';
import { emptyReading, faultAt, type SourceReading } from './reading';

/** CSL's names of the types that BibTeX and BibLaTeX call otherwise. */
const types: Readonly<Record<string, string>> = {
  article: 'article-journal',
  techreport: 'report',
  manual: 'report',
  online: 'webpage',
  www: 'webpage',
  electronic: 'webpage',
  misc: 'document',
  inbook: 'chapter',
  incollection: 'chapter',
  inproceedings: 'paper-conference',
  conference: 'paper-conference',
  phdthesis: 'thesis',
  mastersthesis: 'thesis',
};

const publishers = [
  'journaltitle',
  'journal',
  'publisher',
  'institution',
  'organization',
  'school',
  'booktitle',
];

/** The entries of a `.bib` file as sources that can be cited, and a fault for each entry that cannot be used. */
export function readBibtex(path: string, text: string): SourceReading {
  const { entries, faults } = bibtexEntries(text, path);
  const folder = filesFolder(text);
  const firstLines = new Map<string, number>();
  const references: Source[] = [];
  const more: SourceFault[] = [];
  for (const entry of withInherited(entries)) {
    const reason = reasonAgainst(entry, firstLines.get(entry.key));
    if (reason !== null) more.push(faultOf(path, entry, reason));
    else references.push(sourceOf(entry, path, folder));
    if (!firstLines.has(entry.key)) firstLines.set(entry.key, entry.line);
  }
  return { ...emptyReading, references, faults: [...faults, ...more].sort((a, b) => a.line - b.line) };
}

const faultOf = (path: string, { line, key }: BibtexEntry, reason: string): SourceFault => ({
  ...faultAt(path, line, reason),
  ...(key === '' ? {} : { key }),
});

function reasonAgainst({ type, key }: BibtexEntry, firstLine: number | undefined): string | null {
  if (key === '') return `This @${type} entry has no key, so it cannot be cited.`;
  return firstLine === undefined
    ? null
    : `The key “${key}” stands in line ${firstLine} already; only that entry is used.`;
}

/** Where JabRef keeps the files of a library, as it notes it there; '' where it does not. One's own folder on one's own machine comes second. */
function filesFolder(text: string): string {
  const noted = [...text.matchAll(jabrefFolder)].sort((a, b) => (a[1] ?? '').length - (b[1] ?? '').length);
  return (noted[0]?.[2] ?? '').trim().replace(/\\+/g, '/').replace(/\/$/, '');
}

const jabrefFolder = /@comment\s*\{\s*jabref-meta:\s*fileDirectory(-[^:]{1,80})?:([^;}\n]{1,400});/gi;

function sourceOf({ type, key, fields, line }: BibtexEntry, origin: string, folder: string): Source {
  const text = (name: string): string => latexText(fields.get(name) ?? '');
  const address = (name: string): string => latexAddress(fields.get(name) ?? '');
  const subtitle = text('subtitle');
  const files = filesInField(fields.get('file') ?? '').map((file) =>
    folder === '' || /^(?:\/|[a-z]:)/i.test(file) ? file : `${folder}/${file}`,
  );
  const published = fields.get('howpublished') ?? '';
  return {
    key,
    type: types[type] ?? type,
    title: subtitle === '' ? text('title') : `${text('title')}: ${subtitle}`,
    author: namesText(namesIn(fields.get('author') ?? fields.get('editor') ?? '')),
    publisher: publishers.map(text).find((found) => found !== '') ?? '',
    issued: issuedIn(fields),
    url: address('url') || (/https?:/.test(published) ? latexAddress(published) : ''),
    doi: address('doi'),
    origin,
    readable: false,
    note: text('note'),
    ...(files.length > 0 ? { attached: { line, files } } : {}),
  };
}

function issuedIn(fields: ReadonlyMap<string, string>): string {
  const date = issuedText(latexText(fields.get('date') ?? ''));
  if (date !== '') return date;
  const year = issuedText(latexText(fields.get('year') ?? ''));
  const month = monthNumber(latexText(fields.get('month') ?? ''));
  return year.length === 4 && month > 0 ? `${year}-${String(month).padStart(2, '0')}` : year;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function monthNumber(text: string): number {
  const number = Number(/^\d{1,2}\b/.exec(text)?.[0] ?? 0);
  return number >= 1 && number <= 12 ? number : months.indexOf(text.slice(0, 3).toLowerCase()) + 1;
}

/** BibTeX names as CSL names; a name in braces is a body's. */
function namesIn(written: string): readonly unknown[] {
  return splitAtTop(written, /^\s+and\s+/i).map((name) => {
    if (name.trim() === 'others') return 'others';
    if (/^\s*\{.*\}\s*$/s.test(name)) return latexText(name);
    const parted = splitAtTop(name, /^,/).map(latexText);
    if (parted.every((part) => /^(?:family|given|prefix|suffix|useprefix)(?:-i)?\s*=/.test(part)))
      return namedParts(parted);
    const [family = '', given, last] = parted;
    if (given !== undefined) return { family, given: last ?? given };
    const parts = splitAtTop(name.trim(), /^\s+/).map(latexText);
    return parts.length === 1 ? family : { family: familyOf(parts), given: givenOf(parts) };
  });
}

/** BibLaTeX's `family=Berg, given=Jan, prefix=van der`. */
function namedParts(parts: readonly string[]): unknown {
  const values = new Map(
    parts.map((part): [string, string] => {
      const at = part.indexOf('=');
      return [
        part.slice(0, at).trim(),
        part
          .slice(at + 1)
          .trim()
          .replace(/^"|"$/g, ''),
      ];
    }),
  );
  const { prefix = '', family = '', given = '' } = Object.fromEntries(values);
  return { family: [prefix, family].filter((part) => part !== '').join(' '), given };
}

/** `Ludwig van Beethoven`: the family name begins at the first word in lower case, else it is the last word. */
function familyStart(parts: readonly string[]): number {
  const particle = parts.findIndex((part, index) => index > 0 && /^\p{Ll}/u.test(part));
  return particle > 0 && particle < parts.length - 1 ? particle : parts.length - 1;
}
const familyOf = (parts: readonly string[]): string => parts.slice(familyStart(parts)).join(' ');
const givenOf = (parts: readonly string[]): string => parts.slice(0, familyStart(parts)).join(' ');

/** Splits at matches of `separator` that stand outside braces. */
function splitAtTop(text: string, separator: RegExp): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (mark === '\\') at += 1;
    else if (mark === '{') depth += 1;
    else if (mark === '}') depth -= 1;
    const found = depth === 0 && /[\s,]/.test(mark) ? separator.exec(text.slice(at, at + 40)) : null;
    if (found === null) continue;
    parts.push(text.slice(start, at));
    start = at + found[0].length;
    at = start - 1;
  }
  return [...parts, text.slice(start)].filter((part) => part.trim() !== '');
}
