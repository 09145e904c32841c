import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The bundled corpus, which the build puts beside the program. */
export async function bundledCorpus(): Promise<unknown> {
  return JSON.parse(await readFile(join(__dirname, 'corpus.json'), 'utf8')) as unknown;
}
