import type { CompiledCorpus } from '../src/sources/bundled';

export interface CorpusFault {
  readonly file: 'sources.json' | 'claims.yaml';
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

export interface CheckedCorpus extends CompiledCorpus {
  readonly faults: readonly CorpusFault[];
}

export const tags: readonly string[];
export function checkCorpus(files: { sourcesText: string; claimsText: string }): CheckedCorpus;
