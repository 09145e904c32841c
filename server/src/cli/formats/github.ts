import { relativeTo } from '../../service/paths';
import { placesIn } from '../places';
import type { Checked } from './pretty';

const commands = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' } as const;

/** Findings as workflow commands, which GitHub shows beside the lines of a change. */
export function githubReport(checked: readonly Checked[], cwd: string): string {
  return checked
    .flatMap(({ draft, check }) => {
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
    })
    .join('\n');
}

const data = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
