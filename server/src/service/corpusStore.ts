import { createCorpus } from '../core/corpus/create';
import type { Corpus } from '../core/corpus/corpus';
import type { SourceFault } from '../core/corpus/source';
import { bundledEntries, isSourcePath, type CompiledCorpus } from '../sources/index';
import { createAttachments } from './attachments';
import { createFileReadings, type FileReadings } from './fileReadings';
import type { Bibliography, CorpusPlan } from './plan';
import type { FileReader, World } from './ports';
import { faultyReading, type FileReading } from './readSourceFile';
import { filesOf } from './selection';

/** Makes the corpora of drafts. */
export interface CorpusStore {
  /** The same plan over unchanged files gives the very same corpus. */
  corpusFor(plan: CorpusPlan): Promise<Corpus>;
  placeIn: FileReadings['placeIn'];
  readingOf: FileReadings['readingOf'];
  /** Whether a bibliography of this plan names the file as the text of an entry. */
  names(plan: CorpusPlan, path: string): boolean;
}

/** A corpus with what it was made of. */
interface KnownCorpus {
  readonly parts: readonly unknown[];
  readonly corpus: Corpus;
}

/** Drafts in folders of their own have corpora of their own; those beyond this number are made anew when needed. */
const corporaKept = 8;

export function createCorpusStore(world: World): CorpusStore {
  const { files, logger } = world;
  const readings = createFileReadings(files);
  const attachments = createAttachments(files, readings);
  const known: KnownCorpus[] = [];
  let bundledReading: Promise<FileReading> | undefined;

  return {
    async corpusFor(plan) {
      const written = [
        ...(plan.own ? [plan.own] : []),
        ...(await readBibliographies(plan.bibliographies, readings, files)),
        ...(await readSources(plan, readings, files)),
      ];
      const all = [
        ...(await attachments.joined(plan, written)),
        ...(plan.bundled ? [await (bundledReading ??= readBundled(world))] : []),
      ];
      const faults = [...plan.faults, ...all.flatMap((reading) => reading.faults)];
      const parts = [
        ...all.flatMap((reading) => reading.entries),
        ...faults.map((fault) => JSON.stringify(fault)),
      ];
      const before = remembered(known, parts);
      if (before) return before;
      const corpus = createCorpus(
        all.flatMap((reading) => reading.entries),
        faults,
      );
      for (const { path, line, reason } of corpus.faults) logger.warn(`${path}:${line}: ${reason}`);
      known.unshift({ parts, corpus });
      known.length = Math.min(known.length, corporaKept);
      return corpus;
    },
    placeIn: (path, offset) => readings.placeIn(path, offset),
    readingOf: (path) => readings.readingOf(path),
    names: (plan, path) => attachments.names(plan, path),
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

async function readBibliographies(
  bibliographies: readonly Bibliography[],
  readings: FileReadings,
  files: FileReader,
): Promise<readonly FileReading[]> {
  const distinct = new Map(bibliographies.map((one) => [one.path, one]));
  return Promise.all([...distinct.values()].map((one) => readBibliography(one, readings, files)));
}

async function readBibliography(
  { path, namedAt, draftLine }: Bibliography,
  readings: FileReadings,
  files: FileReader,
): Promise<FileReading> {
  if (namedAt && !(await files.stat(path))) {
    return faulty({
      ...namedAt,
      reason: `The bibliography “${path}” was not found, so its keys are unknown.`,
      draftLine,
    });
  }
  const reading = await readings.readingOf(path);
  // A JSON file that only happens to lie beside the draft need not be a bibliography.
  if (!namedAt && path.endsWith('.json') && reading.entries.length === 0) return nothing;
  return wholeFault(reading, draftLine);
}

/** A bibliography that gives no entry at all leaves every key of the draft unknown: that is told where it is named. */
const wholeFault = (reading: FileReading, draftLine: number): FileReading =>
  reading.entries.length > 0 || reading.faults.length === 0
    ? reading
    : { ...reading, faults: reading.faults.map((fault) => (fault.key ? fault : { ...fault, draftLine })) };

async function readSources(
  plan: CorpusPlan,
  readings: FileReadings,
  files: FileReader,
): Promise<readonly FileReading[]> {
  const references = new Set(plan.bibliographies.map(({ path }) => path));
  const found = (await filesOf(plan.sources, files)).filter(isSourcePath);
  const missing = plan.sourcesSet
    ? plan.sources.filter((one) => !one.negated && !found.some((path) => one.matches(path)))
    : [];
  const faults = missing.map(({ pattern, path }) =>
    faulty({
      path: plan.sourcesSet?.file ?? path,
      line: 0,
      reason: `No source was found at “${pattern}”, so no figure was compared with it.`,
    }),
  );
  return [...(await readings.readingsOf(found.filter((path) => !references.has(path)))), ...faults];
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
