import type { Claim } from '../core/claims/claim';
import { readFigures } from '../core/claims/read';
import type { Assessment } from '../core/evidence/assessment';
import type { Figure } from '../core/figures/figure';
import { rememberLatest } from '../core/text/remember';
import { overlaps, shift } from '../core/text/span';
import type { Check } from '../service/checks';
import type { Draft } from '../service/draft';
import type { EvidenceService } from '../service/evidenceService';
import { relativeTo } from '../service/paths';
import { periodInWords } from '../service/periodWords';
import type { Arguments } from './arguments';
import { tellFaults } from './faults';
import { unitText } from './formats/json';
import { paintWith, type Paint } from './formats/paint';
import { readInputs } from './inputs';
import { placesIn, type Place } from './places';
import type { CommandLine, ExitStatus } from './world';

/** A figure as `figures --format json` gives it. */
interface JsonFigure extends Place {
  readonly text: string;
  readonly quantity: boolean;
  readonly checkable: boolean;
  readonly reason: string | null;
  readonly kind: Figure['kind'];
  readonly value: { readonly min: number; readonly max: number };
  readonly unit: string;
  readonly bound: 'exact' | Exclude<Figure['bound'], 'exactly'>;
  readonly direction: Figure['direction'];
  readonly measure: string | null;
  readonly period: string | null;
  readonly place: string | null;
  /** Keys; a URL where the citation has no key. */
  readonly citations: readonly string[];
}

interface JsonFigures {
  readonly filePath: string;
  readonly figures: readonly JsonFigure[];
}

/** Lists the figures of drafts, as they are read. */
export async function figures(
  line: CommandLine,
  given: Arguments,
  service: EvidenceService,
): Promise<ExitStatus> {
  const { drafts, failed } = await readInputs(line, given);
  const reports: JsonFigures[] = [];
  let broken = false;
  for (const draft of drafts) {
    const check = await service.check(draft);
    service.forget(draft.path);
    if (!check) continue;
    reports.push({ filePath: draft.path, figures: figuresOf(draft, check, given.all) });
    broken = tellFaults(line, given, check.faults) || broken;
  }
  line.print(
    given.format === 'json'
      ? JSON.stringify(reports, null, 2)
      : pretty(reports, line.cwd, paintWith(line.colour)),
  );
  return failed || broken ? 2 : 0;
}

function figuresOf({ text }: Draft, { analysis }: Check, all: boolean): readonly JsonFigure[] {
  const placeOf = placesIn(text);
  const assessmentsOf = rememberLatest(analysis.assessmentsOf, 1);
  return readFigures(analysis.document)
    .filter(({ figure }) => all || figure.quantity)
    .map(({ figure, start, block }) => {
      const span = shift(figure.span, start);
      const here = assessmentsOf(block).filter(({ claim }) => overlaps(claim.span, span));
      return {
        ...jsonFigure(figure, here[0]?.claim ?? null),
        ...placeOf(span),
        citations: citationsOf(here),
      };
    });
}

function jsonFigure(figure: Figure, claim: Claim | null): Omit<JsonFigure, keyof Place | 'citations'> {
  const { text, quantity, checkable, reason, kind, value, unit, bound, direction } = figure;
  return {
    text,
    quantity,
    checkable,
    reason,
    kind,
    value: { min: value.min, max: value.max },
    unit: unitText(unit),
    bound: bound === 'exactly' ? 'exact' : bound,
    direction,
    measure: claim?.measure || null,
    period: claim ? periodInWords(claim.period) || null : null,
    place: claim?.place ?? null,
  };
}

function citationsOf(assessments: readonly Assessment[]): readonly string[] {
  const names = assessments.flatMap(({ citations }) =>
    citations.map(({ source, item }) => source?.key ?? (item.key || item.url || item.text)),
  );
  return [...new Set(names)];
}

function pretty(reports: readonly JsonFigures[], cwd: string, paint: Paint): string {
  const lines = reports.flatMap(({ filePath, figures: found }) =>
    found.map((figure) => {
      const place = paint.dim(`${relativeTo(cwd, filePath)}:${figure.line}:${figure.column}`);
      return `${place} ${paint.bold(figure.text)} ${paint.dim(readingOf(figure))}`;
    }),
  );
  const total = reports.reduce((sum, { figures: found }) => sum + found.length, 0);
  return [...lines, `${total} ${total === 1 ? 'figure' : 'figures'}.`].join('\n');
}

function readingOf({ kind, reason, measure, period, place, citations }: JsonFigure): string {
  const parts = [kind, reason, measure, place, period, citations.map((key) => `@${key}`).join(' ')];
  return parts.filter((part) => part !== null && part !== '').join('; ');
}
