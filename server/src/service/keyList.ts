/** How many keys of a long list are named. */
const named = 30;

/** A text as code in Markdown, in one line of a table or list. */
export const code = (text: string): string => `\`${text.replace(/[`|\r\n]/g, ' ')}\``;

/** Keys in Markdown: the first of them, and how many there are more. */
export function keyList(keys: readonly string[]): string {
  const more = keys.length - named;
  return `${keys.slice(0, named).map(code).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
