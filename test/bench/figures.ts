/**
 * Prints how long reading the figures of 100 KB of number-rich prose takes, beside a tagger's pass over the same text in the
 * same run. The prose is the project's own labelled sentences. `tsx test/bench/figures.ts`
 *
 * The tagger (wink-nlp and its English model, MIT) is only fetched here, into `.cache/bench`, so that an ordinary install
 * stays small; without a registry the ratio is left out.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { extractFigures } from '../../server/src/core/figures/extract';
import { loadSet } from '../accuracy/figures/set';
import { bundlePrograms, cache } from './programs';

const SIZE = 100_000;
const ROUNDS = 25;
const WARM_UP = 8;
const SENTENCES = 4;

/** The part of wink-nlp that is measured. */
interface Tagger {
  readDoc(text: string): unknown;
}

type Wink = (model: unknown, pipe: readonly string[]) => Tagger;

const context = { role: 'prose', leadIn: '', draft: true } as const;

void main();

async function main(): Promise<void> {
  const extractFigures = await loadReader();
  const paragraphs = writeParagraphs();
  const text = paragraphs.join('\n\n');
  const plain = 'The council has no view on the matter, nor has it ever had one. '.repeat(SIZE / 64);
  const count = (): number =>
    paragraphs.reduce((sum, paragraph) => sum + extractFigures(paragraph, context).figures.length, 0);
  const cold = time(count);
  const reading = medianTime(count);
  tell(`numbers in ${text.length} characters`, String(count()));
  tell('reading them, first time', milliseconds(cold));
  tell('reading them, warm median', milliseconds(reading));
  tell('one paragraph again', milliseconds(medianTime(() => extractFigures(paragraphs[7] ?? '', context))));
  tell('as much prose, no number', milliseconds(medianTime(() => extractFigures(plain, context))));
  const tagger = loadTagger();
  if (!tagger) {
    console.log('wink-nlp could not be fetched: no ratio');
    return;
  }
  const tagging = medianTime(() => tagger.readDoc(text));
  tell('wink-nlp, sbd and pos', milliseconds(tagging));
  tell('ratio', (reading / tagging).toFixed(2));
}

function tell(name: string, value: string): void {
  console.log(name.padEnd(34) + value);
}

function milliseconds(value: number): string {
  return `${value.toFixed(2)} ms`;
}

/** Paragraphs of four sentences each, until they make up the size. */
function writeParagraphs(): string[] {
  const sentences = loadSet('seen').map((item) => item.text);
  const written: string[] = [];
  for (let index = 0, size = 0; size < SIZE; index += SENTENCES) {
    const paragraph = Array.from(
      { length: SENTENCES },
      (_, place) => sentences[(index + place) % sentences.length],
    ).join(' ');
    written.push(paragraph);
    size += paragraph.length;
  }
  return written;
}

/** The reader as it ships: bundled, not as the test runner compiles it. */
async function loadReader(): Promise<typeof extractFigures> {
  await bundlePrograms({ figures: 'server/src/core/figures/extract.ts' });
  const loaded = createRequire(__filename)(join(cache, 'figures.js')) as {
    extractFigures: typeof extractFigures;
  };
  return loaded.extractFigures;
}

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function medianTime(work: () => unknown): number {
  for (let round = 0; round < WARM_UP; round++) work();
  const times = Array.from({ length: ROUNDS }, () => time(work)).sort((a, b) => a - b);
  return times[Math.floor(ROUNDS / 2)] ?? NaN;
}

function loadTagger(): Tagger | null {
  if (!existsSync(join(cache, 'node_modules/wink-nlp'))) {
    writeFileSync(join(cache, 'package.json'), '{ "private": true }\n');
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const packages = ['wink-nlp@2', 'wink-eng-lite-web-model@1'];
    spawnSync(npm, ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...packages], { cwd: cache });
  }
  try {
    const load = createRequire(join(cache, 'package.json'));
    return (load('wink-nlp') as Wink)(load('wink-eng-lite-web-model'), ['sbd', 'pos']);
  } catch {
    return null;
  }
}
