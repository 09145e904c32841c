import { valueText } from '../../core/evidence/explain';
import { decisiveOf, type Assessment } from '../../core/evidence/assessment';
import { inOneGo } from '../../core/text/inOneGo';
import { lineStarts, placeOf } from '../../core/text/lines';
import type { Check } from '../checks';
import { verdictInWords } from '../explain';
import { languageNote } from '../languageText';
import { statusOf, type FigureStatus } from '../status';

/** A figure of a draft with what was found about it: a line of the evidence log. */
export interface LogRow {
  readonly figure: string;
  /** The sentence or table row that states it. */
  readonly sentence: string;
  /** Line and column of the figure, from 1. */
  readonly line: number;
  readonly column: number;
  readonly status: FigureStatus;
  /** The status as a sentence; what could not be checked never reads like a pass. */
  readonly verdict: string;
  /** Keys, addresses or words of the citations that cover it. */
  readonly citations: readonly string[];
  /** Key and title of the source that decides, or that could be cited; '' where there is none. */
  readonly source: string;
  readonly sourceTitle: string;
  readonly locator: string;
  /** What the source states, and the value in it. */
  readonly quotation: string;
  readonly stated: string;
}

/** The log of one draft. */
export interface DraftLog {
  readonly name: string;
  readonly rows: readonly LogRow[];
  /** What could not be read, and what that cost. */
  readonly faults: readonly string[];
  /** What the draft's language leaves unchecked; left out where all is checked. */
  readonly remark?: string;
}

/** Every figure of a checked draft that is one, in text order. `name`: of the draft, as reports show it. */
export const draftLog = (name: string, text: string, check: Check): DraftLog =>
  inOneGo(draftLogSteps(name, text, check));

/** The same in steps of a block each: the caller may rest between them. */
export function* draftLogSteps(
  name: string,
  text: string,
  { analysis, faults }: Check,
): Generator<void, DraftLog> {
  const starts = lineStarts(text);
  const remark = languageNote(analysis.document.language);
  const rows: LogRow[] = [];
  for (const block of analysis.blocks.keys()) {
    for (const assessment of analysis.assessmentsOf(block)) {
      const status = statusOf(assessment);
      if (status !== null) rows.push(rowOf(assessment, status, starts));
    }
    yield;
  }
  return {
    name,
    rows,
    faults: faults.map(({ path, line, reason }) => `${path}${line > 0 ? `:${line}` : ''}: ${reason}`),
    ...(remark === null ? {} : { remark }),
  };
}

function rowOf(assessment: Assessment, status: FigureStatus, starts: readonly number[]): LogRow {
  const { claim, citations, derivation } = assessment;
  const best = decisiveOf(assessment);
  const { line, column } = placeOf(starts, claim.span.start);
  const working = derivation ? ` (${derivation.working})` : '';
  return {
    figure: claim.figure.text,
    sentence: claim.statement,
    line: line + 1,
    column: column + 1,
    status,
    verdict: `${verdictInWords(assessment)}${working}`,
    citations: [
      ...new Set(citations.map(({ source, item }) => source?.key ?? (item.key || item.url || item.text))),
    ],
    source: best?.source.key ?? '',
    sourceTitle: best?.source.title ?? '',
    locator: best?.claim.locator ?? '',
    quotation: best?.claim.statement ?? '',
    stated: best ? valueText(best.claim) : '',
  };
}
