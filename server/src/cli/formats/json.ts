import type { Evidence } from '../../core/evidence/assessment';
import type { Unit } from '../../core/figures/figure';
import type { Finding } from '../../core/linter/finding';
import { periodInWords } from '../../service/periodWords';
import { placesIn, type Place } from '../places';
import { countOf } from './count';
import { jsonArray, jsonItems, type Format } from './format';

/** What `lint --format json` gives of a draft: ESLint's form, with the evidence. */
interface JsonReport {
  readonly filePath: string;
  readonly errorCount: number;
  readonly warningCount: number;
  readonly messages: readonly JsonMessage[];
}

interface JsonMessage extends Place {
  /** Null for a remark on a directive. */
  readonly ruleId: string | null;
  /** 2 error, 1 warning, 0 information or hint. */
  readonly severity: 0 | 1 | 2;
  readonly message: string;
  readonly suggestions: readonly { readonly desc: string; readonly fix: JsonFix }[];
  readonly data: { readonly figure: string | null; readonly evidence: readonly JsonEvidence[] };
}

/** Replaces the draft's text between two offsets. */
interface JsonFix {
  readonly range: readonly [number, number];
  readonly text: string;
}

interface JsonEvidence {
  readonly source: string;
  readonly locator: string;
  readonly statement: string;
  readonly value: { readonly min: number; readonly max: number };
  readonly unit: string;
  readonly period: string | null;
  readonly relation: Evidence['relation'];
}

const severityNumbers = { error: 2, warning: 1, information: 0, hint: 0 } as const;

/** An array with an item for each draft. */
export const jsonFormat: Format = {
  ...jsonArray,
  part: ({ draft, check }) => jsonItems([jsonReport(draft.path, draft.text, check.findings)]),
};

function jsonReport(filePath: string, text: string, findings: readonly Finding[]): JsonReport {
  const placeOf = placesIn(text);
  const messages = findings.map((finding): JsonMessage => ({
    ruleId: finding.rule,
    severity: severityNumbers[finding.severity],
    message: finding.message,
    ...placeOf(finding.span),
    suggestions: finding.suggestions.map(({ title, edits }) => ({ desc: title, fix: oneFix(text, edits) })),
    data: { figure: finding.figure, evidence: finding.evidence.map(jsonEvidence) },
  }));
  return {
    filePath,
    errorCount: countOf(findings, 'error'),
    warningCount: countOf(findings, 'warning'),
    messages,
  };
}

/** The form knows one replacement a suggestion: edits apart from each other become one, with the text between them. */
function oneFix(text: string, edits: Finding['suggestions'][number]['edits']): JsonFix {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start);
  const from = ordered[0]?.span.start ?? 0;
  let to = from;
  let joined = '';
  for (const { span, text: put } of ordered) {
    joined += text.slice(to, span.start) + put;
    to = span.end;
  }
  return { range: [from, to], text: joined };
}

function jsonEvidence({ claim, source, relation }: Evidence): JsonEvidence {
  const { value, unit } = claim.figure;
  return {
    source: source.key,
    locator: claim.locator,
    statement: claim.statement,
    value: { min: value.min, max: value.max },
    unit: unitText(unit),
    period: periodInWords(claim.period) || null,
    relation,
  };
}

/** `GBP`, `recorded crimes per 1000 people`. */
export const unitText = ({ name, per }: Unit): string =>
  [name, per && `per ${per}`].filter((part) => part !== '').join(' ');
