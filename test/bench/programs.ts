import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { bundling } from '../../server/bundling/options.mjs';

export const root = resolve(__dirname, '../..');
/** Where the benchmark keeps its programs, and the peers that it fetches. */
export const cache = join(root, '.cache/bench');

/** Bundles programs of the benchmark as those of the package are: small, with the PDF library apart. By name, their paths from the root. */
export async function bundlePrograms(entryPoints: Readonly<Record<string, string>>): Promise<void> {
  mkdirSync(cache, { recursive: true });
  await build({ ...bundling(true), entryPoints, outdir: cache });
}
