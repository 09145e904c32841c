import { relativeTo } from '../../service/paths';
import { placesIn } from '../places';
import { noFrame, type Checked, type Format } from './format';

const commands = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' } as const;

/** Findings as workflow commands, which GitHub shows beside the lines of a change. */
export const githubFormat = (cwd: string): Format => ({
  ...noFrame,
  part: (checked) => annotations(checked, cwd).join('\n'),
});

function annotations({ draft, check }: Checked, cwd: string): readonly string[] {
  const placeOf = placesIn(draft.text);
  return check.findings.map(({ span, rule, severity, message }) => {
    const { line, column, endLine, endColumn } = placeOf(span);
    const fields: readonly (readonly [string, string | number])[] = [
      ['file', relativeTo(cwd, draft.path)],
      ['line', line],
      ['endLine', endLine],
      // A column range over lines is not shown.
      ...(line === endLine
        ? ([
            ['col', column],
            ['endColumn', endColumn],
          ] as const)
        : []),
      ['title', rule ?? 'directive'],
    ];
    const written = fields.map(([name, value]) => `${name}=${property(String(value))}`).join(',');
    return `::${commands[severity]} ${written}::${data(message)}`;
  });
}

const data = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
