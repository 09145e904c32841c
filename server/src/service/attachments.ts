import type { CorpusEntry } from '../core/corpus/corpus';
import type { SourceFault } from '../core/corpus/source';
import { isSourcePath } from '../sources/index';
import { namesakes } from './namesakes';
import { folderOf, pathFrom, resolve } from './paths';
import type { CorpusPlan } from './plan';
import type { FileReader } from './ports';
import type { FileReading } from './readSourceFile';

/** Leads the entries of bibliographies to the files that hold their texts. */
export interface Attachments {
  /**
   * The readings with each reference pointing to its files, and those of the files that were not among them. The same
   * reference with the same files gives the same entry.
   */
  joined(
    plan: CorpusPlan,
    readings: readonly FileReading[],
    readFiles: (paths: readonly string[]) => Promise<readonly FileReading[]>,
  ): Promise<readonly FileReading[]>;
  /** Whether a reference of this plan names the file, be it there or not. */
  names(plan: CorpusPlan, path: string): boolean;
}

/** A reference and the files that it names. */
interface Named {
  readonly entry: CorpusEntry;
  readonly files: readonly NamedFile[];
}

interface NamedFile {
  readonly path: string;
  readonly state: 'found' | 'missing' | 'outside';
}

export function createAttachments(files: FileReader): Attachments {
  const namedBy = new WeakMap<CorpusPlan, ReadonlySet<string>>();
  const known = new WeakMap<CorpusEntry, CorpusEntry>();

  return {
    async joined(plan, readings, readFiles) {
      const references = readings.flatMap(({ entries }) => entries.filter(({ source }) => !source.readable));
      const named = await Promise.all(
        references.filter(({ source }) => source.attached).map((entry) => locate(entry, plan, files)),
      );
      const all = named.flatMap((one) => one.files.map(({ path }) => path));
      namedBy.set(plan, new Set(all));
      const found = new Map(named.map((one) => [one.entry, pathsOf(one, 'found')]));
      const read = await readFiles([...new Set([...found.values()].flat())]);
      const more = read.filter((reading) => !readings.includes(reading));
      const unclaimed = textsBeside(readings, new Set(all));
      const alike = namesakes(unclaimed, references);
      const pointing = (entry: CorpusEntry): CorpusEntry =>
        pointed(entry, [...(found.get(entry) ?? []), ...(alike.get(entry) ?? [])], known);
      const joined = readings.map((reading) => withEntries(reading, reading.entries.map(pointing)));
      return [...joined, ...untold(more, readings), { ...nothing, faults: faultsOf(named) }];
    },
    names: (plan, path) => namedBy.get(plan)?.has(path) === true,
  };
}

const nothing: FileReading = { entries: [], faults: [], lines: [] };

async function locate(entry: CorpusEntry, plan: CorpusPlan, files: FileReader): Promise<Named> {
  const { attached, origin } = entry.source;
  const paths = (attached?.files ?? []).map((file) => resolve(folderOf(origin), withSmallDrive(file)));
  const located = paths.filter(isSourcePath).map(async (path): Promise<NamedFile> => {
    if (!(await plan.mayRead(path))) return { path, state: 'outside' };
    return { path, state: (await files.stat(path)) ? 'found' : 'missing' };
  });
  return { entry, files: await Promise.all(located) };
}

/** As editors write it. */
const withSmallDrive = (path: string): string => path.replace(/^[A-Z]:/, (drive) => drive.toLowerCase());

const pathsOf = ({ files }: Named, state: NamedFile['state']): readonly string[] =>
  files.filter((file) => file.state === state).map(({ path }) => path);

/** Texts that no reference has named. */
const textsBeside = (readings: readonly FileReading[], named: ReadonlySet<string>): readonly CorpusEntry[] =>
  readings.flatMap(({ entries }) =>
    entries.filter(({ source }) => source.readable && !named.has(source.origin)),
  );

/** The entry with the files that were found for it, as absolute paths. */
function pointed(
  entry: CorpusEntry,
  files: readonly string[],
  known: WeakMap<CorpusEntry, CorpusEntry>,
): CorpusEntry {
  const { attached } = entry.source;
  if (attached === undefined && files.length === 0) return entry;
  const before = known.get(entry);
  if (before?.source.attached?.files.join('\n') === files.join('\n')) return before;
  const now = { ...entry, source: { ...entry.source, attached: { line: attached?.line ?? 0, files } } };
  known.set(entry, now);
  return now;
}

function withEntries(reading: FileReading, entries: readonly CorpusEntry[]): FileReading {
  return entries.every((entry, index) => entry === reading.entries[index])
    ? reading
    : { ...reading, entries };
}

/** Without faults that other readings tell already: a file may lie among the sources too. */
function untold(more: readonly FileReading[], readings: readonly FileReading[]): readonly FileReading[] {
  const told = new Set(readings.flatMap(({ faults }) => faults.map((fault) => JSON.stringify(fault))));
  return more.map((reading) => ({
    ...reading,
    faults: reading.faults.filter((fault) => !told.has(JSON.stringify(fault))),
  }));
}

/** What is missing is told for each file; what lies outside comes in hundreds, so once for a bibliography. */
function faultsOf(named: readonly Named[]): readonly SourceFault[] {
  const missing = named.flatMap((one) => pathsOf(one, 'missing').map((path) => missingFile(one, path)));
  const outside = new Map<string, Named[]>();
  for (const one of named.filter((each) => pathsOf(each, 'outside').length > 0)) {
    const { origin } = one.entry.source;
    outside.set(origin, [...(outside.get(origin) ?? []), one]);
  }
  return [...missing, ...[...outside.values()].flatMap(filesOutside)];
}

/** The draft is told only where no other file of the entry was found: then figures cited to it stand on nothing. */
function missingFile(one: Named, path: string): SourceFault {
  const { origin, attached, key } = one.entry.source;
  const written = pathFrom(folderOf(origin), path);
  const reason = `The file “${written}” that “${key}” names was not found, so no figure was compared with it.`;
  const alone = pathsOf(one, 'found').length === 0;
  return { path: origin, line: attached?.line ?? 0, reason, ...(alone ? { key } : {}) };
}

function filesOutside(entries: readonly Named[]): readonly SourceFault[] {
  const [first] = entries;
  if (!first) return [];
  const { origin, attached, key } = first.entry.source;
  const others = entries.length - 1;
  const whose =
    others === 0 ? `“${key}”` : `“${key}” and ${others} other ${others === 1 ? 'entry' : 'entries'}`;
  const reason = `The files of ${whose} lie outside the workspace and its source folders (${pathsOf(first, 'outside')[0] ?? ''}), so they were not read; name their folder in the setting “sources” to have them read.`;
  return [
    {
      path: origin,
      line: attached?.line ?? 0,
      reason,
      ...(others === 0 && pathsOf(first, 'found').length === 0 ? { key } : {}),
    },
  ];
}
