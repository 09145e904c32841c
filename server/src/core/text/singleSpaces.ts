/** White space that is more or other than one space. */
const uneven = /[^\S ]| {2}/;

/** The text on one line: each stretch of white space as one space. Most texts have it so already, and stay as they are. */
export const singleSpaces = (text: string): string => (uneven.test(text) ? text.replace(/\s+/g, ' ') : text);
