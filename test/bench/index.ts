/**
 * Prints what the index of 1,000 documents of 10 KB takes: made from nothing, loaded on the next start, and searched.
 * `tsx test/bench/index.ts [DOCUMENTS]`
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeDocument } from './documents';
import type { Start } from './indexProgram';
import { bundlePrograms, cache as built, measured } from './programs';

const size = 10_000;
const documents = Number(process.argv[2] ?? 1000);
/** Of a thousand documents so many have a hundred thousand claims. */
const fewer = 0.88;
/** So many starts with those claims. */
const starts = 7;
const programs = { start: join(built, 'index-start.js'), reader: join(built, 'source-reader.js') };

async function main(): Promise<void> {
  await bundlePrograms({
    'index-start': 'test/bench/indexProgram.ts',
    'source-reader': 'server/src/node/sourceReader.ts',
  });
  const folder = mkdtempSync(join(tmpdir(), 'evidence-lint-bench-'));
  try {
    const cache = join(folder, '.cache');
    mkdirSync(join(folder, 'sources'));
    for (let number = 0; number < documents; number++)
      writeFileSync(join(folder, 'sources', `${number}.md`), writeDocument(number, size));
    const run = (): Start => measured(programs.start, folder, cache, programs.reader);
    const first = run();
    tell(`documents of ${size / 1000} KB`, `${first.sources}, ${first.claims} claims`);
    tell('index from nothing', seconds(first.index));
    tell('  most memory', megabytes(first.indexPeak));
    tell('  kept on disk', megabytes(sizeOf(cache)));
    const second = run();
    tell('index on the next start', seconds(second.index));
    tell('  most memory', megabytes(second.indexPeak));
    tell('first check of a draft', milliseconds(second.check));
    tell('most memory with a draft of 1 MB', megabytes(second.draftPeak));
    tell('first look-up', milliseconds(second.firstLookUp));
    tell(`look-up in ${second.claims} claims, p95`, milliseconds(second.lookUp));
    tell('most memory with all of it', megabytes(second.peak));
    for (let number = Math.round(documents * fewer); number < documents; number++)
      rmSync(join(folder, 'sources', `${number}.md`));
    // The collector takes its time by chance: a single start says little.
    const others = Array.from({ length: starts }, run).sort((a, b) => a.draftPeak - b.draftPeak);
    const [least, median, most] = [others[0], others[starts >> 1], others[starts - 1]].map((start) =>
      megabytes(start?.draftPeak ?? NaN),
    );
    tell(
      `the same with ${others[0]?.claims} claims, median`,
      `${median} (${least} to ${most} in ${starts} starts)`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const sizeOf = (folder: string): number =>
  readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0) / 1_000_000;

function tell(name: string, value: string): void {
  console.log(name.padEnd(40) + value);
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;
const milliseconds = (value: number): string => `${value.toFixed(1)} ms`;
const megabytes = (value: number): string => `${value.toFixed(0)} MB`;

void main();
