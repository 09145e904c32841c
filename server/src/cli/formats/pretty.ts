import type { Finding } from '../../core/linter/finding';
import type { Check } from '../../service/checks';
import type { Draft } from '../../service/draft';
import { relativeTo } from '../../service/paths';
import { placesIn } from '../places';
import { countOf } from './count';
import { excerpt } from './excerpt';
import type { Paint } from './paint';

/** A draft with what was found in it. */
export interface Checked {
  readonly draft: Draft;
  readonly check: Check;
}

/** The findings as a person would want to read them, with a summary and what to do next. */
export function prettyReport(all: readonly Checked[], cwd: string, paint: Paint): string {
  const drafts = all.filter(({ check }) => check.findings.length > 0);
  return [...drafts.map((one) => draftReport(one, cwd, paint)), summary(all, paint)].join('\n');
}

function draftReport({ draft, check }: Checked, cwd: string, paint: Paint): string {
  const placeOf = placesIn(draft.text);
  const lines = draft.text.split(/\r\n|\r|\n/);
  const name = relativeTo(cwd, draft.path);
  const findings = check.findings.map((finding) => {
    const place = placeOf(finding.span);
    const [line, underline] = excerpt(lines, place);
    const number = String(place.line);
    const margin = ' '.repeat(number.length);
    return [
      `${paint.dim(`${name}:${place.line}:${place.column}`)} ${severityOf(finding, paint)} ${paint.bold(finding.rule ?? 'directive')}`,
      `  ${paint.dim(`${number} |`)} ${line}`,
      `  ${paint.dim(`${margin} |`)} ${paint.red(underline)}`,
      ...wrapped(finding.message).map((part) => `  ${part}`),
      ...repairs(finding).map((repair) => paint.green(`  → ${repair}`)),
      '',
    ].join('\n');
  });
  return findings.join('\n');
}

const colours = { error: 'red', warning: 'yellow', information: 'blue', hint: 'dim' } as const;

const severityOf = ({ severity }: Finding, paint: Paint): string => paint[colours[severity]](severity);

/** What could be done about it, besides disabling the rule. */
const repairs = ({ suggestions }: Finding): readonly string[] =>
  suggestions.filter(({ kind }) => kind !== 'disable').map(({ title }) => title);

/** Lines of at most 100 characters, broken between words. */
function wrapped(text: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > 100) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function summary(all: readonly Checked[], paint: Paint): string {
  const findings = all.flatMap(({ check }) => check.findings);
  const count = (severity: Finding['severity'], one: string, many: string): string =>
    counted(countOf(findings, severity), one, many);
  const bySeverity = [
    count('error', 'error', 'errors'),
    count('warning', 'warning', 'warnings'),
    count('information', 'remark', 'remarks'),
    count('hint', 'hint', 'hints'),
  ].filter((part) => part !== '');
  const drafts = counted(all.length, 'draft', 'drafts') || 'no draft';
  const head =
    findings.length === 0 ? `Nothing to tell of ${drafts}.` : `${bySeverity.join(', ')} in ${drafts}.`;
  return [paint.bold(head), figureLine(all), next(findings, paint)].filter((part) => part !== '').join('\n');
}

function counted(number: number, one: string, many: string): string {
  return number === 0 ? '' : `${number} ${number === 1 ? one : many}`;
}

function figureLine(all: readonly Checked[]): string {
  const total = (
    key: 'figures' | 'supported' | 'uncited' | 'conflicting' | 'unsupported' | 'notCheckable',
  ): number => all.reduce((sum, { check }) => sum + check.status[key], 0);
  const parts = [
    [total('supported'), 'supported by the cited source'],
    [total('uncited'), 'uncited'],
    [total('conflicting'), total('conflicting') === 1 ? 'does not match' : 'do not match'],
    [total('unsupported'), 'not in the cited source'],
    [total('notCheckable'), 'could not be checked'],
  ] as const;
  const said = parts.filter(([number]) => number > 0).map(([number, words]) => `${number} ${words}`);
  const figures = counted(total('figures'), 'figure', 'figures') || 'No figures';
  return said.length === 0 ? `${figures}.` : `${figures}: ${said.join(', ')}.`;
}

function next(findings: readonly Finding[], paint: Paint): string {
  const [first] = findings.filter(({ rule }) => rule !== null);
  if (!first) return '';
  const figure = findings.find((finding) => finding.figure !== null)?.figure;
  const lookup = figure ? `evidence-lint lookup "${figure.replace(/"/g, '')}" searches the corpus; ` : '';
  return paint.dim(
    `Next: ${lookup}<!-- evidence-lint-disable-line ${first.rule ?? ''} -- reason --> on a line leaves it be.`,
  );
}
