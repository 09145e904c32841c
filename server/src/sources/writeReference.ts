import { isMap, isSeq, stringify } from 'yaml';
import { parseYaml } from './yamlText';
import type { Edit } from '../core/text/span';
import { spanOf } from '../core/text/span';
import { readBibtex } from './bibtex';
import { readCsl } from './cslJson';
import { authorsIn, type Author, type NewReference } from './newReference';

/** The formats in which a reference can be written, by the ending of the bibliography in lower case. */
const writers: ReadonlyMap<string, (text: string, reference: NewReference) => Edit | null> = new Map([
  ['bib', inBibtex],
  ['bibtex', inBibtex],
  ['json', inJson],
  ['yaml', inYaml],
  ['yml', inYaml],
]);

export const canWriteReferences = (ending: string): boolean => writers.has(ending);

/**
 * The edit that adds a reference to the text of a bibliography, and leaves the rest as it is; null where the text is not
 * what its ending says, or the reference could not be read back.
 */
export function writeReference(text: string, ending: string, reference: NewReference): Edit | null {
  const edit = writers.get(ending)?.(text, reference) ?? null;
  if (edit === null) return null;
  const after = text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end);
  const read = ending.startsWith('bib') ? readBibtex : readCsl;
  const [before, now] = [read('', text), read('', after)];
  const added = now.references.some(({ key }) => key === reference.key);
  return added && now.references.length === before.references.length + 1 ? edit : null;
}

const insertion = (at: number, text: string): Edit => ({ span: spanOf(at, at), text });

/** BibTeX's names of CSL's types; what is not among them is written as @misc. */
const types: Readonly<Record<string, string>> = {
  report: 'report',
  webpage: 'online',
  'article-journal': 'article',
  book: 'book',
  chapter: 'incollection',
  thesis: 'thesis',
  'paper-conference': 'inproceedings',
};

function inBibtex(text: string, { key, type, title, author, issued, url, doi, file }: NewReference): Edit {
  const names = authorsIn(author).map((name) =>
    'literal' in name ? literalName(name.literal) : `${latex(name.family)}, ${latex(name.given)}`,
  );
  const fields: readonly [string, string][] = [
    // The title keeps its capitals in every citation style.
    ['title', title === '' ? '' : `{${latex(title)}}`],
    ['author', names.join(' and ')],
    ['date', issued],
    ['url', address(url)],
    ['doi', address(doi)],
    ['file', fileField(file)],
  ];
  const lines = fields
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `  ${name} = {${value}},\n`);
  const before = text.trim() === '' ? '' : text.endsWith('\n') ? '\n' : '\n\n';
  return insertion(text.length, `${before}@${types[type] ?? 'misc'}{${key},\n${lines.join('')}}\n`);
}

/** As Zotero escapes a path; one with braces cannot be told in BibTeX. */
const fileField = (path: string): string => (/[{}]/.test(path) ? '' : path.replace(/[\\:;$]/g, '\\$&'));

const literalName = (name: string): string => (name === 'others' ? name : `{${latex(name)}}`);

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
};

/** Plain text so that LaTeX says the same: marks escaped, pairs that it would join kept apart. */
const latex = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\~&%$#_{}]/g, (mark) => commands[mark] ?? `\\${mark}`)
    .replace(/([-`'])(?=\1)/g, '$1{}');

/** An address stands as it is; braces and spaces would end or change it. */
const address = (text: string): string =>
  text.trim().replace(/[{}\s\\]/g, (mark) => encodeURIComponent(mark));

/** A CSL item of a reference. */
function itemOf({ key, type, title, author, issued, url, doi, file }: NewReference): Record<string, unknown> {
  const names = authorsIn(author).map((name: Author) => ({ ...name }));
  const fields: Record<string, unknown> = {
    id: key,
    type: type === '' ? 'document' : type,
    title,
    author: names.length > 0 ? names : '',
    issued: issued === '' ? '' : { 'date-parts': [issued.split('-').map(Number)] },
    URL: url,
    DOI: doi,
    file: fileField(file),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
}

function inJson(text: string, reference: NewReference): Edit | null {
  const written = JSON.stringify(itemOf(reference), null, 2).replace(/^/gm, '  ');
  if (text.trim() === '') return { span: spanOf(0, text.length), text: `[\n${written}\n]\n` };
  const list = listIn(text);
  if (list === null || !list.flow) return null;
  const close = text.lastIndexOf(']', list.end - 1);
  const last = text.slice(0, close).trimEnd().length;
  return { span: spanOf(last, close), text: `${list.empty ? '' : ','}\n${written}\n` };
}

function inYaml(text: string, reference: NewReference): Edit | null {
  const written = stringify([itemOf(reference)], { lineWidth: 0 });
  if (text.trim() === '') return { span: spanOf(0, text.length), text: `references:\n${written}` };
  const list = listIn(text);
  if (list === null || list.flow || list.empty) return null;
  const indent = ' '.repeat(list.start - (text.lastIndexOf('\n', list.start - 1) + 1));
  const before = text.slice(0, list.end).trimEnd().length;
  return insertion(before, `\n${written.trimEnd().replace(/^/gm, indent)}`);
}

interface List {
  readonly start: number;
  /** Behind the list. */
  readonly end: number;
  /** In square brackets. */
  readonly flow: boolean;
  readonly empty: boolean;
}

/** Where the list of references stands: the whole file, or below `references:`. */
function listIn(text: string): List | null {
  const document = parseYaml(text, { logLevel: 'error' });
  if (document.errors.length > 0) return null;
  const { contents } = document;
  const list: unknown = isMap(contents) ? contents.get('references', true) : contents;
  if (!isSeq(list) || !list.range) return null;
  const [start, end] = list.range;
  return { start, end, flow: list.flow === true, empty: list.items.length === 0 };
}
