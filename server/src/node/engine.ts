import { setFlagsFromString } from 'node:v8';

/**
 * For a program that answers key strokes. What is made often, and was found alive often, V8 makes among its old memory from then on, where
 * it stays until all memory is searched, with all that it refers to: here the draft's text, at each key stroke.
 */
export const keepMemoryYoung = (): void => setFlagsFromString('--no-allocation-site-pretenuring');
