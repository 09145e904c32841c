/**
 * Prints how long checks take: whole drafts by size, one key stroke by size, with a large corpus, and on the command line;
 * beside markdownlint and harper.js on the same text in the same run. `tsx test/bench/checks.ts`
 *
 * The two peers are only fetched here, into `.cache/bench`, so that an ordinary install stays small; without a registry
 * their ratios are left out.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeDocument } from './documents';
import { bundlePrograms, cache, measured, root } from './programs';

const program = { check: join(cache, 'check.js'), key: join(cache, 'key.js') };
const corpus = join(root, 'dist/corpus.json');

type Taken = Readonly<Record<string, number>>;

async function main(): Promise<void> {
  if (!existsSync(corpus)) throw new Error('The programs are not built: run `npm run build` first.');
  await bundlePrograms({ check: 'test/bench/checkProgram.ts', key: 'test/bench/keyProgram.ts' });
  const sizes = [10_000, 100_000, 1_000_000];
  const whole = sizes.map((size) => measure('whole', size));
  sizes.forEach((size, at) => tellWhole(size, whole[at] ?? {}));
  const [small, , large] = whole;
  tell(
    'growth from 10 KB to 1 MB, exponent',
    (Math.log10((large?.['check'] ?? NaN) / (small?.['check'] ?? NaN)) / 2).toFixed(2),
  );
  const hundred = whole[1]?.['check'] ?? NaN;
  const big = measure('whole', 100_000, 100_000);
  tell(
    '100 KB against 100,000 claims, warm',
    `${milliseconds(big['check'])}, ${((big['check'] ?? NaN) / hundred).toFixed(2)} of the same with the bundled corpus`,
  );
  for (const [peer, time] of Object.entries(peers()))
    tell(`${peer} on the same 100 KB`, `${milliseconds(time)}; ours is ${(hundred / time).toFixed(2)} of it`);
  for (const size of sizes) {
    const [whole, check] = [measureKey(size), measure('key', size)];
    tell(
      `one key in ${size / 1000} KB, change to diagnostics`,
      `median ${milliseconds(whole['median'])}, p95 ${milliseconds(whole['p95'])}`,
    );
    tell(
      '  of which parse and check',
      `median ${milliseconds(check['median'])}, p95 ${milliseconds(check['p95'])}`,
    );
    tell('  repairs at the cursor after it', `median ${milliseconds(whole['repairs'])}`);
  }
  const cited = measureKey(1_000_000, 'cited');
  tell(
    'one key in 1000 KB with 2,100 citations',
    `median ${milliseconds(cited['median'])}, p95 ${milliseconds(cited['p95'])}`,
  );
  tell('  repairs at the cursor after it', `median ${milliseconds(cited['repairs'])}`);
  commandLine();
}

const measure = (kind: string, size: number, claims = 0): Taken =>
  measured(program.check, kind, String(size), String(claims), corpus);

const measureKey = (size: number, ...how: readonly string[]): Taken =>
  measured(program.key, String(size), corpus, ...how);

function tellWhole(size: number, { first, check = NaN, floor = NaN, peak }: Taken): void {
  tell(
    `whole check of ${size / 1000} KB, warm`,
    `${milliseconds(check)} (first ${milliseconds(first)}); floor of parse and sentences ${milliseconds(floor)}, ratio ${(check / floor).toFixed(1)}; ${(peak ?? NaN).toFixed(0)} MB`,
  );
}

/** Median times of the peers on the text of 100 KB; {} where they cannot be had. */
function peers(): Readonly<Record<string, number>> {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  if (!existsSync(join(cache, 'node_modules/harper.js'))) {
    if (!existsSync(join(cache, 'package.json')))
      writeFileSync(join(cache, 'package.json'), '{ "private": true }\n');
    const packages = ['markdownlint@0.42', 'harper.js@2'];
    spawnSync(npm, ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...packages], { cwd: cache });
  }
  const text = join(cache, 'peers.md');
  writeFileSync(text, writeDocument(0, 100_000));
  writeFileSync(join(cache, 'peers.mjs'), peersProgram);
  try {
    return measured(join(cache, 'peers.mjs'), text);
  } catch {
    console.log('markdownlint and harper.js could not be run: no ratios');
    return {};
  }
}

const peersProgram = `
import { readFileSync } from 'node:fs';
import { lint } from 'markdownlint/sync';
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
const text = readFileSync(process.argv[2], 'utf8');
const harper = new LocalLinter({ binary });
await harper.setup();
async function median(work, times) {
  for (const start = performance.now(); performance.now() - start < 4000;) await work();
  const taken = [];
  for (let i = 0; i < times; i++) { const s = performance.now(); await work(); taken.push(performance.now() - s); }
  return taken.sort((a, b) => a - b)[times >> 1];
}
const markdownlint = await median(() => lint({ strings: { text } }), 15);
const harperTime = await median(() => harper.lint(text), 3);
console.log(JSON.stringify({ markdownlint, 'harper.js': harperTime }));
`;

/** 200 drafts of 20 KB, and a start that checks next to nothing. */
function commandLine(): void {
  const folder = mkdtempSync(join(tmpdir(), 'evidence-lint-bench-'));
  try {
    const [drafts, size] = [200, 20_000];
    for (let at = 0; at < drafts; at++) writeFileSync(join(folder, `${at}.md`), writeDocument(at, size));
    const run = (file: string): number => {
      const start = performance.now();
      spawnSync(process.execPath, [join(root, 'dist/cli.js'), 'lint', file, '--format', 'json'], {
        cwd: folder,
        maxBuffer: 1 << 30,
      });
      return performance.now() - start;
    };
    const all = run('*.md');
    tell(
      `command line, ${drafts} drafts of ${size / 1000} KB`,
      `${((drafts * size) / 1000 / all).toFixed(2)} MB/s`,
    );
    writeFileSync(join(folder, 'one.md'), 'Nothing here.\n');
    const starts = Array.from({ length: 7 }, () => run('one.md')).sort((a, b) => a - b);
    tell('command line, start-up', milliseconds(starts[3]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function tell(name: string, value: string): void {
  console.log(`${name.padEnd(44)} ${value}`);
}

function milliseconds(value: number | undefined): string {
  return `${(value ?? NaN).toFixed(1)} ms`;
}

void main();
