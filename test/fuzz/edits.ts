/** The text after a small edit, as a writer or a tool may make it: at any offset, also within a character. */
export function edited(text: string, below: (n: number) => number, pieces: readonly string[]): string {
  const at = below(text.length + 1);
  const removed = below(2) === 0 ? below(12) : 0;
  const put = below(4) === 0 ? '' : (pieces[below(pieces.length)] ?? '');
  return text.slice(0, at) + put + text.slice(at + removed);
}
