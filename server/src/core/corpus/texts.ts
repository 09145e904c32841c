import { amended } from '../claims/amended';
import { recordPeriodOf } from '../claims/basePeriod';
import type { Claim } from '../claims/claim';
import type { CorpusEntry } from './corpus';
import type { Source } from './source';

/** The texts among the entries that mean one work; those in the files that its reference names first, in their order there. */
export function textsOf(members: readonly CorpusEntry[], files: readonly string[]): readonly CorpusEntry[] {
  const rank = ({ source }: CorpusEntry): number => {
    const at = files.indexOf(source.origin);
    return at < 0 ? files.length : at;
  };
  return members
    .filter(({ source }) => source.readable && source.origin !== 'bundled')
    .sort((a, b) => rank(a) - rank(b));
}

/**
 * The claims of a work's texts, the first text's first. What a further text (the saved page beside its PDF) says in the
 * same words is left out. Claims of a text that names no period get that of the work's record.
 */
export function claimsOfTexts(texts: readonly CorpusEntry[], source: Source): readonly Claim[] {
  const [first, ...others] = texts;
  if (first === undefined) return [];
  const period = recordPeriodOf(source);
  const dated = (claim: Claim): Claim =>
    claim.textPeriod === null && period !== null ? amended(claim, { textPeriod: period }) : claim;
  const own = period === null ? first.claims : first.claims.map(dated);
  const said = new Set(others.length === 0 ? [] : own.map(wordsOf));
  const more = others.flatMap((text) =>
    text.claims
      .filter((claim) => !said.has(wordsOf(claim)))
      .map((claim) => amended(claim, { textPeriod: claim.textPeriod ?? period, file: text.source.origin })),
  );
  return more.length === 0 ? own : [...own, ...more];
}

const wordsOf = ({ figure, statement }: Claim): string =>
  `${figure.text}|${statement.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
