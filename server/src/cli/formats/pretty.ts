import type { Finding } from '../../core/linter/finding';
import { relativeTo } from '../../service/paths';
import { placesIn } from '../places';
import { excerpt } from './excerpt';
import { noFrame, type Checked, type Format, type Tally } from './format';
import type { Paint } from './paint';

/** The findings as a person would want to read them, with a summary and what to do next. */
export const prettyFormat = (cwd: string, paint: Paint): Format => ({
  ...noFrame,
  part: (checked) => draftReport(checked, cwd, paint),
  tail: (drafts) => [summary(drafts, paint)],
});

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

function summary(all: readonly Tally[], paint: Paint): string {
  const count = (severity: Finding['severity'], one: string, many: string): string =>
    counted(
      all.reduce((sum, { findings }) => sum + findings[severity], 0),
      one,
      many,
    );
  const bySeverity = [
    count('error', 'error', 'errors'),
    count('warning', 'warning', 'warnings'),
    count('information', 'remark', 'remarks'),
    count('hint', 'hint', 'hints'),
  ].filter((part) => part !== '');
  const drafts = counted(all.length, 'draft', 'drafts') || 'no draft';
  const head =
    bySeverity.length === 0 ? `Nothing to tell of ${drafts}.` : `${bySeverity.join(', ')} in ${drafts}.`;
  return [paint.bold(head), figureLine(all), next(all, paint)].filter((part) => part !== '').join('\n');
}

function counted(number: number, one: string, many: string): string {
  return number === 0 ? '' : `${number} ${number === 1 ? one : many}`;
}

function figureLine(all: readonly Tally[]): string {
  const total = (
    key: 'figures' | 'supported' | 'uncited' | 'conflicting' | 'unsupported' | 'notCheckable',
  ): number => all.reduce((sum, { status }) => sum + status[key], 0);
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

function next(all: readonly Tally[], paint: Paint): string {
  const rule = all.find((one) => one.rule !== null)?.rule;
  if (!rule) return '';
  const figure = all.find((one) => one.figure !== null)?.figure;
  const lookup = figure ? `evidence-lint lookup "${figure.replace(/"/g, '')}" searches the corpus; ` : '';
  return paint.dim(
    `Next: ${lookup}<!-- evidence-lint-disable-line ${rule} -- reason --> on a line leaves it be.`,
  );
}
