import { mkdirSync, mkdtempSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { draftText, workforceSource } from '../support/samples';

type Below = (n: number) => number;

/** A folder with a draft, sources of several kinds and the index that is kept of them. */
export interface Folder {
  readonly path: string;
  readonly cache: string;
}

export function createFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'evidence-lint-recovery-'));
  mkdirSync(join(path, 'sources'));
  writeFileSync(join(path, 'draft.md'), draftText);
  writeFileSync(join(path, 'sources/workforce.md'), workforceSource);
  writeFileSync(join(path, 'sources/report.pdf'), readFileSync('test/fixtures/pdf/report.pdf'));
  writeFileSync(join(path, 'sources/staff.xlsx'), readFileSync('test/fixtures/tables/staff.xlsx'));
  for (let at = 0; at < 20; at++) writeFileSync(join(path, `sources/area${at}.md`), area(at, 0));
  return { path, cache: join(path, '.cache') };
}

const area = (at: number, more: number): string =>
  Array.from(
    { length: 40 },
    (_, year) => `Area ${at} had ${1000 * at + 7 * year + more} sworn officers in ${1980 + year}.\n\n`,
  ).join('');

/** A source changes, so that its record in the index is written anew. */
export function changeSource({ path }: Folder, below: Below): void {
  const at = below(20);
  writeFileSync(join(path, `sources/area${at}.md`), area(at, below(1000)));
}

/** Some records end half-way, as where the machine stopped while they were written. @returns how many there are */
export function damageIndex({ cache }: Folder, below: Below): number {
  const records = readdirSync(cache, { withFileTypes: true }).filter((entry) => entry.isFile());
  for (const { name } of records) {
    if (below(3)) continue;
    truncateSync(join(cache, name), below(400));
  }
  return records.length;
}
