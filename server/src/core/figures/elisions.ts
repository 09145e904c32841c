import type { Token } from './tokens';

/** Splits words that lost a vowel from those they are glued to: `d’euros`, `l'ordre`, `jusqu'à`. */
export const withoutElisions = (tokens: readonly Token[], elisions: RegExp): Token[] =>
  tokens.flatMap((token) => {
    const length = token.kind === 'word' ? (elisions.exec(token.lower)?.[0].length ?? 0) : 0;
    if (length === 0) return [token];
    const middle = token.start + length;
    return [
      { ...token, lower: token.lower.slice(0, length).replace('’', "'"), end: middle },
      { ...token, lower: token.lower.slice(length), start: middle, glued: false },
    ];
  });
