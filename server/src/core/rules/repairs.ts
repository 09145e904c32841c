import { writeCitation } from '../citations/write';
import type { Assessment, Evidence } from '../evidence/assessment';
import { valueText } from '../evidence/explain';
import type { Analysis, Suggestion } from './rule';
import { sourceName } from './wording';

/** How many sources are offered for citing. */
const offered = 3;

/** Cite each source that supports the figure, in the draft's own style; the best one is preferred where it is the only one. */
export function citeSuggestions(analysis: Analysis, { claim, suggested }: Assessment): Suggestion[] {
  return suggested.slice(0, offered).map(({ source, claim: { locator } }) => ({
    kind: 'cite',
    title: `Cite ${sourceName(source)}`,
    edits: writeCitation({
      document: analysis.document,
      citations: analysis.citations,
      block: claim.block,
      offset: claim.span.end,
      source,
      locator,
      style: analysis.citationStyle,
    }),
    preferred: suggested.length === 1,
  }));
}

/** Replace the draft's figure by the source's, where one value contradicts it and stands alone. */
export function replaceSuggestion(assessment: Assessment): Suggestion[] {
  const against = assessment.evidence.filter(({ relation }) => relation === 'contradicts');
  const [only] = against;
  if (!only || against.length > 1 || assessment.verdict !== 'refuted') return [];
  const text = replacement(assessment, only);
  if (text === null) return [];
  return [
    {
      kind: 'replace',
      title: `Replace by ${text}, as ${only.source.key} states`,
      edits: [{ span: assessment.claim.span, text }],
      preferred: false,
    },
  ];
}

/** The source's value in words that fit the draft's sentence: only where both write the same unit in the same way. */
export function replacement({ claim }: Assessment, against: Evidence): string | null {
  const [draft, source] = [claim.figure, against.claim.figure];
  if (draft.unit.dimension !== source.unit.dimension || draft.value.min !== draft.value.max) return null;
  if (source.value.min !== source.value.max || draft.kind !== source.kind) return null;
  const written = numberOnly(valueText(against.claim), source.unit.name);
  if (draft.kind === 'percentage' && /%$/.test(draft.text) !== /%$/.test(written)) {
    return draft.text.replace(/^[\d.,]+/, /^[\d.,]+/.exec(written)?.[0] ?? '');
  }
  return written === draft.text ? null : written;
}

/** A bundled record names what it counts (`15,469 officers`); the draft's own noun stays. */
const numberOnly = (written: string, unit: string): string =>
  unit && written.endsWith(` ${unit}`) && /^[\d.,]+ /.test(written)
    ? written.slice(0, -unit.length - 1)
    : written;
