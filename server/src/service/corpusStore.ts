import { createCorpus } from '../core/corpus/create';
import type { Corpus } from '../core/corpus/corpus';
import type { SourceFault } from '../core/corpus/source';
import { bundledEntries, isSourcePath, type CompiledCorpus } from '../sources/index';
import { createAttachments } from './attachments';
import type { BuildListener, Outcome } from './build';
import { createBuilds, type Builds } from './builds';
import { createFileReadings, type FileReadings } from './fileReadings';
import type { Bibliography, CorpusPlan } from './plan';
import type { FileReader, World } from './ports';
import type { ReadingRecords } from './readingRecords';
import { faultyReading, type FileReading } from './readSourceFile';
import { createListings, type Listing, type Listings } from './listings';
import { linkOut } from './walls';
import { within } from './within';

/** Makes the corpora of drafts. */
export interface CorpusStore extends Pick<Builds, 'changed' | 'clear' | 'settled'> {
  /** The same plan over unchanged files gives the very same corpus. */
  corpusFor(plan: CorpusPlan): Promise<GatheredCorpus>;
  placeIn: FileReadings['placeIn'];
  readingOf: FileReadings['readingOf'];
  /** Whether a bibliography of this plan names the file as the text of an entry. */
  names(plan: CorpusPlan, path: string): boolean;
}

/** A corpus, and how many of its files are not in it: those that are being read, and those that will not be. */
export interface GatheredCorpus {
  readonly corpus: Corpus;
  readonly waiting: number;
  readonly cancelled: number;
}

/** A corpus with what it was made of. */
interface KnownCorpus {
  readonly parts: readonly unknown[];
  readonly corpus: Corpus;
}

/** Drafts in folders of their own have corpora of their own; those beyond this number are made anew when needed. */
const corporaKept = 8;

/** `records`: of earlier starts. `listener`: told of builds that checks do not wait for. */
export function createCorpusStore(
  world: World,
  records: ReadingRecords | null,
  listener: BuildListener,
): CorpusStore {
  const readings = createFileReadings(world, records);
  const builds = createBuilds(readings, world.patience, listener);
  const attachments = createAttachments(world.files);
  const listings = createListings(world.files, world.patience, () => listener.late?.());
  const known: KnownCorpus[] = [];
  let bundledReading: Promise<FileReading> | undefined;

  return {
    async corpusFor(plan) {
      const tally = { waiting: 0, cancelled: 0 };
      const readFiles = async (paths: readonly string[]): Promise<readonly FileReading[]> => {
        const outcomes = paths.length === 0 ? [] : await builds.outcomesOf(paths);
        for (const outcome of outcomes) {
          if (outcome === 'waiting' || outcome === 'cancelled') tally[outcome] += 1;
        }
        return outcomes.map((outcome, at) => ofFile(paths[at] ?? '', outcome));
      };
      const { written, unlisted } = await gather(plan, world, listings, readFiles);
      if (unlisted) tally.waiting += 1;
      const joined = await attachments.joined(plan, written, readFiles);
      const bundled = plan.bundled ? [await (bundledReading ??= readBundled(world))] : [];
      const all = [...joined, ...bundled];
      const { waiting, cancelled } = tally;
      const entries = all.flatMap((reading) => reading.entries);
      const faults = [
        ...plan.faults,
        ...all.flatMap((reading) => reading.faults),
        ...stillReading(plan, waiting),
      ];
      const parts = [...entries, ...faults.map((fault) => JSON.stringify(fault))];
      const before = remembered(known, parts);
      if (before) return { corpus: before, waiting, cancelled };
      const corpus = createCorpus(entries, faults);
      // One that will soon be replaced is not worth keeping, nor telling about.
      if (waiting === 0) {
        for (const { path, line, reason } of corpus.faults) world.logger.warn(`${path}:${line}: ${reason}`);
        known.unshift({ parts, corpus });
        known.length = Math.min(known.length, corporaKept);
      }
      return { corpus, waiting, cancelled };
    },
    placeIn: (path, offset) => readings.placeIn(path, offset),
    readingOf: (path) => readings.readingOf(path),
    names: (plan, path) => attachments.names(plan, path),
    changed(paths) {
      listings.changed();
      builds.changed(paths);
    },
    clear() {
      listings.changed();
      return builds.clear();
    },
    settled: () => builds.settled(),
  };
}

/** The corpus made of just these parts, put first. */
function remembered(known: KnownCorpus[], parts: readonly unknown[]): Corpus | null {
  const at = known.findIndex(
    (one) => one.parts.length === parts.length && one.parts.every((part, index) => part === parts[index]),
  );
  const [found] = at < 0 ? [] : known.splice(at, 1);
  if (!found) return null;
  known.unshift(found);
  return found.corpus;
}

type ReadFiles = (paths: readonly string[]) => Promise<readonly FileReading[]>;

/** What the draft itself and the files of a plan hold, references first. */
async function gather(
  plan: CorpusPlan,
  { files, patience }: World,
  listings: Listings,
  readFiles: ReadFiles,
): Promise<{ readonly written: readonly FileReading[]; readonly unlisted: boolean }> {
  const bibliographies = [...new Map(plan.bibliographies.map((one) => [one.path, one])).values()];
  const references = new Set(bibliographies.map(({ path }) => path));
  const missing = await missingFrom(bibliographies, files, patience);
  const listing = await listings.listingOf(plan.sources, plan.walls.folders);
  const found = (listing?.paths ?? []).filter(isSourcePath);
  const paths = [
    ...bibliographies.filter((one) => !missing.has(one)).map(({ path }) => path),
    ...found.filter((path) => !references.has(path)),
  ];
  const read = await readFiles(paths);
  const byPath = new Map(paths.map((path, at) => [path, read[at] ?? nothing]));
  const written = [
    ...(plan.own ? [plan.own] : []),
    ...bibliographies.map((one) => missing.get(one) ?? ofBibliography(one, byPath.get(one.path) ?? nothing)),
    ...found.filter((path) => !references.has(path)).map((path) => byPath.get(path) ?? nothing),
    ...(listing ? amissWith(plan, found, listing) : [noAnswer(plan)]),
  ];
  return { written, unlisted: listing === null };
}

/** Links that were not followed, and selections that chose nothing. */
function amissWith(plan: CorpusPlan, found: readonly string[], { links }: Listing): readonly FileReading[] {
  const left = [...links].filter(([path]) => isSourcePath(path));
  return left.length === 0
    ? nothingFound(plan, found)
    : left.map(([path, leadsTo]) =>
        faultyReading(path, `${linkOut(leadsTo)}; the setting “sources” may name where it leads`),
      );
}

const noAnswer = ({ sources }: CorpusPlan): FileReading => {
  const reason =
    'The folder of the sources has not answered yet, as a network drive may not; figures are compared with its sources as soon as it has.';
  return faulty({ path: sources.find(({ negated }) => !negated)?.base ?? '', line: 0, reason });
};

/**
 * The bibliographies that are named somewhere and are not there, each with its fault. One whose drive does not answer is taken to be
 * there, and read in the background.
 */
async function missingFrom(
  bibliographies: readonly Bibliography[],
  files: FileReader,
  patience: number | undefined,
): Promise<ReadonlyMap<Bibliography, FileReading>> {
  const missing = new Map<Bibliography, FileReading>();
  for (const one of bibliographies) {
    if (!one.namedAt) continue;
    const stat = files.stat(one.path);
    if (!(await within(patience, stat)) || (await stat)) continue;
    const reason = `The bibliography “${one.path}” was not found, so its keys are unknown.`;
    missing.set(one, faulty({ ...one.namedAt, reason, draftLine: one.draftLine }));
  }
  return missing;
}

/** A JSON file that only happens to lie beside the draft need not be a bibliography. */
const ofBibliography = ({ path, namedAt, draftLine }: Bibliography, reading: FileReading): FileReading =>
  !namedAt && path.endsWith('.json') && reading.entries.length === 0
    ? nothing
    : wholeFault(reading, draftLine);

/** A bibliography that gives no entry at all leaves every key of the draft unknown: that is told where it is named. */
const wholeFault = (reading: FileReading, draftLine: number): FileReading =>
  reading.entries.length > 0 || reading.faults.length === 0
    ? reading
    : { ...reading, faults: reading.faults.map((fault) => (fault.key ? fault : { ...fault, draftLine })) };

function ofFile(path: string, outcome: Outcome): FileReading {
  if (outcome === 'waiting') return nothing;
  return outcome === 'cancelled'
    ? faultyReading(path, 'reading the sources was cancelled; “Rebuild Source Index” reads them')
    : outcome;
}

function stillReading({ sources }: CorpusPlan, waiting: number): readonly SourceFault[] {
  if (waiting === 0) return [];
  const what = waiting === 1 ? '1 source is' : `${waiting} sources are`;
  const reason = `${what} still being read, so no figure has been compared with what is in there yet.`;
  return [{ path: sources[0]?.path ?? '', line: 0, reason }];
}

/** Sources that someone has set, and that are not there. */
function nothingFound(plan: CorpusPlan, found: readonly string[]): readonly FileReading[] {
  const set = plan.sourcesSet;
  if (!set) return [];
  return plan.sources
    .filter((one) => !one.negated && !found.some((path) => one.matches(path)))
    .map(({ pattern, path }) =>
      faulty({
        path: set.file ?? path,
        line: 0,
        reason: `No source was found at “${pattern}”, so no figure was compared with it.`,
      }),
    );
}

async function readBundled(world: World): Promise<FileReading> {
  try {
    return { ...nothing, entries: bundledEntries((await world.bundled()) as CompiledCorpus) };
  } catch (error) {
    return faultyReading('bundled corpus', error);
  }
}

const nothing: FileReading = { entries: [], faults: [], lines: [] };

const faulty = (fault: SourceFault): FileReading => ({ ...nothing, faults: [fault] });
