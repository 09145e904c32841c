/**
 * One start of a program that checks drafts against a folder of sources: `node … FOLDER CACHE READER`. Prints what it took
 * as one line of JSON. A process of its own, so that its peak of memory is that of this start alone.
 */
import { keepMemoryYoung } from '../../server/src/node/engine';
import { nodeFiles } from '../../server/src/node/files';
import { createReadingStore } from '../../server/src/node/readingStore';
import { createSourceWorker } from '../../server/src/node/sourceWorker';
import { createEvidenceService } from '../../server/src/service/evidenceService';
import { writeDocument } from './documents';
import { share } from './times';

/** What one start took: times in milliseconds, peaks in megabytes. */
export interface Start {
  readonly sources: number;
  readonly claims: number;
  readonly index: number;
  readonly indexPeak: number;
  readonly check: number;
  /** With a draft of 1 MB. */
  readonly draftPeak: number;
  readonly firstLookUp: number;
  readonly lookUp: number;
  readonly peak: number;
}

const queries = [
  'police officers Northmoor',
  '15 per cent',
  'burglaries 2019',
  '£412.5 million',
  'nurses part time Harford 2021',
  'road deaths',
  'spent on libraries in Kelmere',
  '48,300',
  'new homes rose 2024',
  'women',
];
const rounds = 20;

const [, , folder = '', cache = '', reader = ''] = process.argv;
const text = `# Staff\n\nThere were 48,300 police officers in Northmoor in 2019.\n\nIn 2021, 15 per cent of nurses in Harford worked part time.\n`;

// As the language server does.
keepMemoryYoung();
void main();

async function main(): Promise<void> {
  const service = createEvidenceService({
    files: nodeFiles,
    logger: { info: () => undefined, warn: (message) => console.error(message) },
    bundled: () => Promise.resolve({ sources: [], claims: [] }),
    worker: createSourceWorker(reader),
    store: createReadingStore(cache, 'bench'),
  });
  const draft = { path: `${folder}/draft.md`, text, workspace: folder, settings: {} };
  const [corpus, index] = await timed(() => service.corpusOf(draft));
  const indexPeak = peak();
  const [, check] = await timed(() => service.check(draft));
  await service.check({ ...draft, text: writeDocument(0, 1_000_000) });
  const draftPeak = peak();
  const [, firstLookUp] = await timed(() => service.lookUp(draft, 'teachers', 50));
  const times: number[] = [];
  for (let round = 0; round < rounds; round++)
    for (const query of queries) times.push((await timed(() => service.lookUp(draft, query, 50)))[1]);
  const start: Start = {
    sources: corpus.entries.length,
    claims: corpus.entries.reduce((sum, entry) => sum + entry.claims.length, 0),
    index,
    indexPeak,
    check,
    draftPeak,
    firstLookUp,
    lookUp: share(times, 0.95),
    peak: peak(),
  };
  console.log(JSON.stringify(start));
}

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const start = performance.now();
  const outcome = await work();
  return [outcome, performance.now() - start];
}

/** The most memory that the process has had, threads included, in megabytes. */
const peak = (): number => process.resourceUsage().maxRSS / 1024;
