interface Metafile {
  readonly outputs: Readonly<
    Record<string, { readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>> }>
  >;
}
export function noticesText(metafiles: readonly Metafile[]): string;
export function packagesIn(metafiles: readonly Metafile[]): string[];
export function noticeOf(folder: string): { name: string; version: string; licence: string; text: string };
