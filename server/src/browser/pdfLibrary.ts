import type { PdfLibrary } from '../sources/pdf/library';

/** Of a browser's worker: runs classic scripts, and what they declare is there for all. */
declare function importScripts(address: string): void;

let bytes: () => Promise<Uint8Array> = () => Promise.reject(new Error('the PDF library was not found'));
let loaded: Promise<PdfLibrary> | undefined;

/** Says where the library's script is to be had. */
export function findPdfLibrary(script: () => Promise<Uint8Array>): void {
  bytes = script;
}

/** Stands for `sources/pdf/library` in the browser's bundle: there a module cannot be loaded from beside the program. */
export const pdfLibrary = (): Promise<PdfLibrary> => (loaded ??= load());

async function load(): Promise<PdfLibrary> {
  const script = ['self.pdfLibrary = ((module) => {', await bytes(), '\nreturn module.exports; })({});'];
  const address = URL.createObjectURL(new Blob(script, { type: 'text/javascript' }));
  importScripts(address);
  URL.revokeObjectURL(address);
  return (globalThis as unknown as { readonly pdfLibrary: PdfLibrary }).pdfLibrary;
}
