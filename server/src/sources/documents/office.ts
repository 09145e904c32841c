import { ArchiveFault, openArchive, type Archive } from '../archive';
import { nameWithoutExtension } from '../markdownSource';
import { emptyReading, faultAt, type SourceReading } from '../reading';
import { propertiesOf } from '../xml';
import { blocksText, type Block } from './blocks';

const limits = { bytes: 80_000_000 };

/** What a program of its kind keeps of the text and its record. */
export interface OfficeDocument {
  readonly blocks: readonly Block[];
  readonly cut: boolean;
}

/** Reads a document kept as an archive of XML. `record`: the member with its title, author and date. */
export function readOffice(
  path: string,
  bytes: Uint8Array,
  record: string,
  open: (archive: Archive) => OfficeDocument,
): SourceReading {
  if (bytes.length > limits.bytes) return lost(path, `it is larger than ${limits.bytes / 1e6} MB`);
  try {
    const archive = openArchive(bytes);
    return documentReading(path, open(archive), recordOf(archive, record));
  } catch (error) {
    return lost(path, error instanceof ArchiveFault ? error.message : 'it is damaged');
  }
}

/** A record that is in the way costs itself alone. */
function recordOf(archive: Archive, member: string): DocumentRecord {
  try {
    const fields = propertiesOf(archive.read(member));
    const field = (name: string): string => fields.get(name) ?? '';
    const date =
      /^\d{4}-\d\d-\d\d/.exec(field('created') || field('creation-date') || field('date'))?.[0] ?? '';
    return { title: field('title'), author: field('initial-creator') || field('creator'), issued: date };
  } catch {
    return { title: '', author: '', issued: '' };
  }
}

export interface DocumentRecord {
  readonly title: string;
  readonly author: string;
  /** ISO date, '' where it is not known. */
  readonly issued: string;
  readonly url?: string;
  readonly doi?: string;
  readonly publisher?: string;
  /** The tag of its language, where the document says it. */
  readonly language?: string;
}

/** A document of any kind as a source: its record, else its first heading, else its name. */
export function documentReading(
  path: string,
  { blocks, cut }: OfficeDocument,
  { title, author, issued, url = '', doi = '', publisher = '', language = '' }: DocumentRecord,
): SourceReading {
  const text = blocksText(blocks);
  if (text === '') {
    const reason = 'This document holds no text, so no figure can be compared with it.';
    return { ...emptyReading, faults: [faultAt(path, 0, reason)] };
  }
  const heading = blocks.find((block) => block.kind === 'heading');
  const key = nameWithoutExtension(path);
  const source = {
    key,
    type: '',
    title: title || (heading?.kind === 'heading' ? heading.text : '') || key,
    author,
    publisher,
    issued: mentions(blocks, issued) ? issued : '',
    url,
    doi,
    origin: path,
    readable: true,
    note: '',
  };
  const faults = cut ? [faultAt(path, 0, 'This document is very long; its end was not read.')] : [];
  return { texts: [{ source, text, places: [], language }], references: [], faults };
}

/** A date that the text does not speak of is that of a copy. */
const mentions = (blocks: readonly Block[], date: string): boolean =>
  date !== '' && blocks.some((block) => block.kind !== 'table' && block.text.includes(date.slice(0, 4)));

function lost(path: string, why: string): SourceReading {
  const reason = `This document could not be read, so no figure can be compared with it: ${why}.`;
  return { ...emptyReading, faults: [faultAt(path, 0, reason)] };
}
