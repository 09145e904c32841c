import type { CitationStyle } from '../citations/citation';
import { writeCitation } from '../citations/write';
import type { Assessment, Evidence } from '../evidence/assessment';
import { valueText } from '../evidence/explain';
import { blockAt, headingAbove } from '../markdown/places';
import type { Span } from '../text/span';
import type { Analysis, Suggestion } from './rule';
import { sourceName } from './wording';

/** How many sources are offered for citing. */
const offered = 3;

/**
 * Cite each source that supports the figure, in the draft's own style; the best one is preferred where it is the only one. A
 * draft in another style may cite it in a footnote as well.
 */
export function citeSuggestions(analysis: Analysis, assessment: Assessment): Suggestion[] {
  const { suggested } = assessment;
  const style = analysis.citationStyle();
  const cites = suggested
    .slice(0, offered)
    .map((evidence) => citeSuggestion(analysis, assessment, evidence, style, suggested.length === 1));
  const [best] = suggested;
  const inNote = analysis.document.blocks[assessment.claim.block]?.footnote != null;
  return best && style !== 'footnote' && !inNote
    ? [...cites, citeSuggestion(analysis, assessment, best, 'footnote', false)]
    : cites;
}

function citeSuggestion(
  { document, citations, citationStyle }: Analysis,
  { claim }: Assessment,
  { source, claim: { locator } }: Evidence,
  style: CitationStyle,
  preferred: boolean,
): Suggestion {
  const place = { document, citations, block: claim.block, offset: claim.span.end };
  return {
    kind: 'cite',
    title: `Cite ${sourceName(source)}${style === citationStyle() ? '' : ' in a footnote'}`,
    edits: writeCitation({ ...place, source, locator, style }),
    preferred,
  };
}

/** Mark the section around a figure as the author's own work, below its heading. */
export function ownDataSuggestion({ document }: Analysis, { claim }: Assessment): Suggestion {
  const { blocks, starts, text, frontMatter } = document;
  const heading = blockAt(document, headingAbove(blocks, claim.block));
  const mark = '<!-- evidence-lint-own-data -->';
  const suggestion = (at: number, written: string): Suggestion => ({
    kind: 'ownData',
    title: heading
      ? 'Mark this section as data of your own'
      : 'Mark what stands before the first heading as data of your own',
    edits: [{ span: { start: at, end: at }, text: written }],
    preferred: false,
  });
  if (!heading) {
    const at = frontMatter ? (starts[0] ?? text.length) : 0;
    return suggestion(at, `${mark}\n\n`);
  }
  return suggestion(endOfHeading(text, heading.start + heading.content.text.length), `\n\n${mark}`);
}

/** Behind the line of the heading, and behind the line of dashes below it. */
function endOfHeading(text: string, from: number): number {
  const rest =
    /^[^\n\r]*(?:\r?\n {0,3}(?:=+|-+)[ \t]*(?=\r?\n|$))?/.exec(text.slice(from, from + 2000))?.[0] ?? '';
  return from + rest.length;
}

/** Replace the draft's figure by the source's, where one value contradicts it and stands alone. */
export function replaceSuggestion(assessment: Assessment): Suggestion[] {
  const against = assessment.evidence.filter(({ relation }) => relation === 'contradicts');
  const [only] = against;
  if (!only || against.length > 1 || assessment.verdict !== 'refuted') return [];
  const text = replacement(assessment, only);
  if (text === null) return [];
  return [replacementBy(assessment.claim.span, text, `Replace by ${text}, as ${only.source.key} states`)];
}

/** The source's value in words that fit the draft's sentence: only where both write the same unit in the same way. */
export function replacement({ claim }: Assessment, against: Evidence): string | null {
  const [draft, source] = [claim.figure, against.claim.figure];
  // `1 234,5 %` has no first part to be replaced by itself.
  if (/^\d+[ \u00a0\u2009\u202f'’]\d/.test(draft.text) && draft.kind === 'percentage') return null;
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

/** One value for another, where a person has to say which of the two is meant. */
export const replacementBy = (span: Span, text: string, title: string): Suggestion => ({
  kind: 'replace',
  title,
  edits: [{ span, text }],
  preferred: false,
});
