/** A set of characters below 128, asked by their code: for loops over every character of a text. */
export interface AsciiSet {
  has(code: number): boolean;
}

export function asciiSet(characters: string): AsciiSet {
  const codes = new Uint8Array(128);
  for (const character of characters) codes[character.charCodeAt(0)] = 1;
  return { has: (code) => codes[code] === 1 };
}

export const isAsciiLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
export const isAsciiDigit = (code: number): boolean => code >= 48 && code <= 57;
