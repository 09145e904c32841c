/** The same text, kept by itself: a piece of a longer text holds on to all of it, which what lasts longer than the text must not. */
export const ownCopy = (piece: string): string => ` ${piece}`.slice(1);
