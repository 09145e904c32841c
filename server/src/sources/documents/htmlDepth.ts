/** Parts of a page that stay open until they are closed; a paragraph or list item is closed by the next one. */
const part =
  /<(\/?)(?:div|span|section|article|table|blockquote|ul|ol|b|i|em|strong|font|a|center|button|form|main|nav|aside)\b/gi;

/** Whether so many parts of a page are open at once that parsing it, which asks for all that are open, would not end soon. */
export function isNestedDeeper(page: string, most: number): boolean {
  let depth = 0;
  for (const [, close] of page.matchAll(part)) {
    depth = close === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > most) return true;
  }
  return false;
}
