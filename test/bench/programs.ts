import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { serverArguments } from '../../client/src/serverArguments';
import { bundling } from '../../server/bundling/options.mjs';

export const root = resolve(__dirname, '../..');
/** Where the benchmark keeps its programs, and the peers that it fetches. */
export const cache = join(root, '.cache/bench');

/** Bundles programs of the benchmark as those of the package are: small, with the PDF library apart. By name, their paths from the root. */
export async function bundlePrograms(entryPoints: Readonly<Record<string, string>>): Promise<void> {
  mkdirSync(cache, { recursive: true });
  await build({ ...bundling(true), entryPoints, outdir: cache });
}

/** A process as the extension starts its server's, so that what is measured is what a writer waits for. */
const asServer = serverArguments(availableParallelism());

/** What a program prints as its last line, in JSON; it runs in a process like the server's. Throws where it does not end well. */
export function measured<T>(program: string, ...given: readonly string[]): T {
  const { stdout, status } = spawnSync(process.execPath, [...asServer, program, ...given], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`The measurement ended with status ${String(status)}.`);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as T;
}
