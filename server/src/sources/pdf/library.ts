import type * as pdfjs from 'unpdf/pdfjs';

export type PdfLibrary = typeof pdfjs;

/** Loaded with the first PDF: it weighs more than all the rest. */
export const pdfLibrary = (): Promise<PdfLibrary> => import('unpdf/pdfjs');
