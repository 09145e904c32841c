import { formatQuantity } from '../figures/format';
import { exact } from '../text/exact';
import type { Evidence } from './assessment';
import { agrees, type Candidate } from './candidate';

/** A candidate as the evidence that reports show, with the reasons for taking or leaving it. */
export function evidenceOf(
  candidate: Candidate,
  draftText: string,
  relation: Evidence['relation'],
): Evidence {
  const { claim, source, alignment } = candidate;
  const reasons = reasonsOf(candidate, draftText, relation);
  const against =
    relation === 'contradicts' && agrees(candidate) ? alignment.contradictions[0]?.reason : null;
  return {
    claim,
    source,
    relation,
    alignment: alignment.score,
    reasons,
    turned: candidate.turned ?? against ?? null,
  };
}

/** Below it, the words have little in common. */
const faint = 0.25;

function reasonsOf(
  { claim, alignment, comparison, turned }: Candidate,
  draftText: string,
  relation: Evidence['relation'],
): readonly string[] {
  const against = alignment.contradictions.map(({ reason }) => reason);
  const about =
    alignment.words < faint
      ? ['few words in common']
      : against.length === 0
        ? [relation === 'near' ? 'similar words, perhaps of another thing' : 'same measure, place and period']
        : [];
  const values = {
    agrees: 'the values agree',
    imprecise: 'the values agree within rounding and hedges',
    differs: `${draftText} in the draft, ${valueText(claim)} in the source`,
    open: 'the values neither agree nor exclude one another',
    incomparable: 'the units cannot be compared',
  }[comparison];
  return exact([...about, ...against, ...(turned ? [turned] : []), values]);
}

/** The source's value as it writes it. */
export const valueText = (claim: Evidence['claim']): string =>
  claim.figure.text || formatQuantity(claim.figure);
