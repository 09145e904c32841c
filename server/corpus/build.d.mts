import type { CompiledCorpus } from '../src/sources/bundled';

/** Throws an error that lists every fault; returns how much was written. */
export function buildCorpus(options?: { outFile?: string }): { sources: number; claims: number };
export function compile(sources: CompiledCorpus['sources'], claims: CompiledCorpus['claims']): CompiledCorpus;
