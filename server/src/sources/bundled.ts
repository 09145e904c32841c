import { claimOfRecord, type ClaimRecord } from '../core/claims/record';
import type { CorpusEntry } from '../core/corpus/corpus';
import { asidesOf } from './asides';
import { sourceOfCsl, type CslItem } from './cslItem';

/** What `server/corpus/build.mjs` writes: both files of the bundled corpus, checked, without what no reader needs. */
export interface CompiledCorpus {
  readonly sources: readonly CslItem[];
  readonly claims: readonly ClaimRecord[];
}

/** The bundled corpus as entries, in the order of its sources. The build has checked it, so it is taken at its word. */
export function bundledEntries(compiled: CompiledCorpus): CorpusEntry[] {
  const bySource = new Map<string, ClaimRecord[]>();
  for (const record of compiled.claims) {
    const records = bySource.get(record.source);
    if (records) records.push(record);
    else bySource.set(record.source, [record]);
  }
  return compiled.sources.flatMap((item) => {
    const source = sourceOfCsl(item, 'bundled');
    if (source === null) return [];
    const records = bySource.get(source.key) ?? [];
    const claims = records.map((record) => claimOfRecord(record, source));
    return [
      {
        source: { ...source, readable: claims.length > 0 },
        claims: claims.flatMap((claim) => [claim, ...asidesOf(claim)]),
      },
    ];
  });
}
