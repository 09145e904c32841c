import { withAcronyms, type Acronyms } from './acronyms';
import type { Claim } from './claim';
import { proseClaims } from './prose';
import type { Surroundings } from './surroundings';
import { tableClaims } from './table';

/** The claims of a block. `acronyms`: those that its text introduces. */
export function claimsIn(around: Surroundings, acronyms: Acronyms): readonly Claim[] {
  const claims = around.block.kind === 'table' ? tableClaims(around) : proseClaims(around);
  if (acronyms.size === 0) return claims;
  return claims.map((claim) => ({ ...claim, terms: withAcronyms(claim.terms, acronyms) }));
}
