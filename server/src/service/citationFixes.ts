import { pandocItem } from '../core/citations/wording';
import { citableLocator } from '../core/citations/write';
import type { Evidence } from '../core/evidence/assessment';
import { addLocator } from '../core/citations/addLocator';
import { spanOf, touches, type Edit } from '../core/text/span';
import { canWriteReferences } from '../sources/index';
import type { AddingPlace, SourceProposal } from './addSource';
import type { Check } from './checks';
import { citationHere } from './citationsHere';
import { figuresNear } from './figuresHere';
import type { CorpusStore } from './corpusStore';
import { endingOf } from './paths';

/** A change of the draft that is offered where nothing was found. */
export interface CitationFix {
  /** Imperative, as shown in the editor's menu. */
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** Gives the citation at an offset, or that of the figure there, the page on which its source states the figure. */
export function locatorFix({ analysis }: Check, offset: number): CitationFix | null {
  const { document } = analysis;
  const here = spanOf(offset, offset);
  // A citation may speak for figures anywhere: of a table, or from a footnote.
  const figures = citationHere({ analysis }, offset) ? analysis.assessments() : figuresNear(analysis, here);
  for (const { claim, verdict, evidence, citations } of figures) {
    const support = evidence.find(({ relation }) => relation === 'supports');
    if (verdict !== 'supported' || !support) continue;
    for (const { citation, item, source } of citations) {
      if (source?.key !== support.source.key || !(touches(claim.span, here) || touches(item.span, here)))
        continue;
      const edit = addLocator(document.text, citation, item, support.claim.locator);
      if (edit) return { title: `Add the place: ${edit.text.replace(/^[\s,[]+|\]$/g, '')}`, edits: [edit] };
    }
  }
  return null;
}

/** A citation in Pandoc's form, with what it rests on. */
export interface SupportingCitation {
  readonly citation: string;
  readonly evidence: Evidence;
}

/** What could be cited for the last figure before an offset, where that is in the same sentence and has no citation. */
export function citationsFor({ analysis }: Check, offset: number): readonly SupportingCitation[] {
  const figure = figuresNear(analysis, spanOf(offset, offset)).findLast(
    ({ claim: { span } }) => span.end <= offset,
  );
  // What is being typed at the end of a sentence is no part of it yet.
  if (!figure || offset > figure.claim.sentence.end + 2 || figure.basis !== 'corpus') return [];
  return figure.suggested.map((evidence) => ({
    citation: `[${pandocItem(evidence.source, citableLocator(evidence.claim.locator))}]`,
    evidence,
  }));
}

/** A reference that the draft cites and none of its bibliographies holds, and the bibliography that it would go into. */
export interface MissingEntry {
  readonly reference: SourceProposal['reference'];
  readonly bibliography: string;
  /** Path of the source's text, absolute; '' where there is none. */
  readonly file: string;
}

/**
 * The source of the citation at an offset, where it is known from its own text or from the bundled corpus alone: Pandoc would not
 * find it. Null where a bibliography holds it, and where the draft has none that can be written.
 */
export async function missingEntry(
  { context }: AddingPlace,
  check: Check,
  offset: number,
  corpora: Pick<CorpusStore, 'readingOf'>,
): Promise<MissingEntry | null> {
  const here = citationHere(check, offset);
  const source = here && here.key !== '' ? here.entry?.source : undefined;
  if (!source) return null;
  const paths = context.plan.bibliographies.map(({ path }) => path);
  const held = await Promise.all(paths.map((path) => corpora.readingOf(path)));
  const own = context.plan.own ? [context.plan.own] : [];
  if ([...held, ...own].some(({ entries }) => entries.some((entry) => entry.source.key === source.key)))
    return null;
  const bibliography = paths.find(
    (path, at) => canWriteReferences(endingOf(path)) && (held[at]?.entries.length ?? 0) > 0,
  );
  if (bibliography === undefined) return null;
  const { key, type, title, author, issued, url, doi, origin } = source;
  const file = origin === 'bundled' ? '' : origin;
  return { reference: { key, type, title, author, issued, url, doi }, bibliography, file };
}
