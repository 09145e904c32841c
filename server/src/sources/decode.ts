export interface Decoded {
  /** Null where the bytes are no text. */
  readonly text: string | null;
  /** One plain sentence where something is amiss with the bytes; null otherwise. */
  readonly remark: string | null;
}

/**
 * The text of a file: UTF-8, or UTF-16 with a byte order mark; the mark itself is left out. Bytes that are not UTF-8 but
 * look like text are read as Windows-1252, the usual case of an old file, with a remark.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: decodeAs('utf-16le', bytes), remark: null };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: decodeAs('utf-16be', bytes), remark: null };
  if (!looksLikeText(bytes)) return { text: null, remark: 'This file is not text, so none of it was read.' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), remark: null };
  } catch {
    const remark =
      'This file is not in UTF-8; it was read as Windows-1252, and letters with accents may be off.';
    return { text: decodeAs('windows-1252', bytes), remark };
  }
}

const decodeAs = (encoding: string, bytes: Uint8Array): string => new TextDecoder(encoding).decode(bytes);

/** Text holds no control characters but tabs, line breaks and form feeds; a look at its beginning is enough. */
function looksLikeText(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 4096).every((byte) => byte >= 32 || (byte >= 9 && byte <= 13));
}
