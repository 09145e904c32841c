import { messageOf } from '../core/text/message';
import type { Edit } from '../core/text/span';
import { spanOf } from '../core/text/span';
import type { MarkdownDocument } from '../core/markdown/document';
import {
  canWriteReferences,
  keyProblem,
  proposedKey,
  readSource,
  writeReference,
  type NewReference,
  type SourceReading,
} from '../sources/index';
import type { Context } from './contexts';
import type { CorpusStore } from './corpusStore';
import type { Draft } from './draft';
import { endingOf, folderOf, nameOf, pathFrom } from './paths';
import type { FileReader } from './ports';
import { notTrusted } from './restricted';

/** A file as a new source of a draft: what was found in it, to be looked over before it is written. */
export interface SourceProposal {
  readonly reference: Omit<NewReference, 'file'>;
  /** What is to be known beforehand, as sentences; '' for nothing. */
  readonly remark: string;
  /** The bibliography that the entry would go into. */
  readonly bibliography: { readonly path: string; readonly exists: boolean };
  /** Why no entry can be written; '' where one can. */
  readonly problem: string;
}

/** The edits that add a source. */
export interface AddedSource {
  /** Of the bibliography's text; null where there is a problem. */
  readonly entry: Edit | null;
  /** Of the draft: names a bibliography that is new. */
  readonly draft: readonly Edit[];
  readonly problem: string;
}

export interface AddingPlace {
  readonly draft: Draft;
  readonly document: MarkdownDocument;
  readonly context: Context;
}

/** Reads the file at `path` for its record. `address`: where the file is a saved copy of a page; '' otherwise. */
export async function proposeSource(
  place: AddingPlace,
  path: string,
  address: string,
  files: FileReader,
  corpora: Pick<CorpusStore, 'readingOf'>,
): Promise<SourceProposal> {
  const { plan, corpus } = place.context;
  const reading = place.draft.restricted ? noReading : await readOrFault(path, files);
  const [text] = reading.texts;
  const stem = nameOf(path).replace(/(.)\.[^.]*$/, '$1');
  const source = text?.source;
  const record = {
    title: source?.title || stem,
    author: source?.author ?? '',
    issued: source?.issued ?? '',
    url: address || (source?.url ?? ''),
    doi: source?.doi ?? '',
    type: source?.type || typeOf(path, address),
  };
  const taken = (key: string): boolean => {
    const held = corpus.byKey(key);
    return held !== undefined && held.source.origin !== path;
  };
  const stated = source && source.key !== stem && !taken(source.key) ? source.key : null;
  const remarks = [
    ...reading.faults.slice(0, 1).map(({ reason }) => reason),
    ...((await plan.mayRead(path))
      ? []
      : [
          'It lies outside the workspace and its source folders, so figures are not compared with it until its folder is named in the setting “sources”.',
        ]),
  ];
  const target = await bibliographyOf(place, files, corpora);
  return {
    reference: { key: stated ?? proposedKey(record, taken), ...record },
    remark: remarks.join(' '),
    bibliography: target,
    problem: problemOf(place, target.path),
  };
}

const noReading: SourceReading = { texts: [], references: [], faults: [] };

function problemOf(place: AddingPlace, bibliography: string): string {
  if (place.draft.restricted) return notTrusted;
  return namesOthers(place, bibliography)
    ? 'The bibliographies of this draft are of kinds that cannot be written here; name a .bib, CSL-JSON or CSL-YAML file in its front matter first.'
    : '';
}

/**
 * Writes the entry into `text`, the present text of the bibliography at `bibliography`; '' for one that is to be made. `path`: of
 * the source's text; '' for none.
 */
export function addSource(
  { draft, document, context }: AddingPlace,
  {
    path,
    bibliography,
    text,
  }: { readonly path: string; readonly bibliography: string; readonly text: string },
  reference: Omit<NewReference, 'file'>,
): AddedSource {
  const refused = (problem: string): AddedSource => ({ entry: null, draft: [], problem });
  const amiss = keyProblem(reference.key);
  if (amiss !== null) return refused(amiss);
  const file = path === '' ? '' : pathFrom(folderOf(bibliography), path);
  const entry = writeReference(text, endingOf(bibliography), { ...reference, file });
  if (entry === null)
    return refused(
      `The entry could not be added to ${nameOf(bibliography)}: the key is there already, or the file cannot be read.`,
    );
  const known = context.plan.bibliographies.some((one) => one.path === bibliography);
  const named = pathFrom(folderOf(draft.path), bibliography);
  return { entry, draft: known ? [] : [nameInFrontMatter(document, named)], problem: '' };
}

async function readOrFault(path: string, files: FileReader): Promise<SourceReading> {
  try {
    return await readSource(path, await files.read(path));
  } catch (error) {
    const reason = `It could not be read (${messageOf(error)}), so its record is for you to fill in.`;
    return { texts: [], references: [], faults: [{ path, line: 0, reason }] };
  }
}

function typeOf(path: string, address: string): string {
  const ending = endingOf(path);
  if (address !== '' || ending.startsWith('htm')) return 'webpage';
  return ['pdf', 'docx', 'odt', 'doc'].includes(ending) ? 'report' : 'document';
}

/** The first bibliography of the draft that can be written, one that is there before one that is only named; else a new one beside it. */
async function bibliographyOf(
  { draft, context: { plan } }: AddingPlace,
  files: FileReader,
  corpora: Pick<CorpusStore, 'readingOf'>,
): Promise<SourceProposal['bibliography']> {
  const missing: string[] = [];
  for (const { path, namedAt } of plan.bibliographies) {
    if (!canWriteReferences(endingOf(path))) continue;
    if (!(await files.stat(path))) missing.push(path);
    // A JSON file that only happens to lie beside the draft need not be a bibliography.
    else if (
      namedAt ||
      endingOf(path).startsWith('bib') ||
      (await corpora.readingOf(path)).entries.length > 0
    )
      return { path, exists: true };
  }
  const beside = folderOf(draft.path);
  return { path: missing[0] ?? `${beside === '/' ? '' : beside}/references.bib`, exists: false };
}

/** The draft names bibliographies, and none of them is this one: naming another would change what it says. */
const namesOthers = ({ document, context: { plan } }: AddingPlace, path: string): boolean =>
  !plan.bibliographies.some((one) => one.path === path) &&
  (plan.bibliographies.some(({ namedAt }) => namedAt !== null) ||
    /^bibliography[ \t]*:/m.test(document.frontMatter?.text ?? ''));

/** Adds `bibliography:` to the front matter, which is made where there is none. */
function nameInFrontMatter({ text, frontMatter }: MarkdownDocument, path: string): Edit {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const line = `bibliography: ${/^[\w./-]+$/.test(path) ? path : JSON.stringify(path)}`;
  if (!frontMatter) {
    const at = text.startsWith('\uFEFF') ? 1 : 0;
    return { span: spanOf(at, at), text: `---${end}${line}${end}---${end}${end}` };
  }
  // At its beginning: what stands at its end may be a text over several lines.
  const { start } = frontMatter.span;
  return { span: spanOf(start, start), text: `${line}${end}` };
}
