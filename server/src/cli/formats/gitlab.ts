import { findingPrints } from '../../service/findingPrints';
import { relativeTo } from '../../service/paths';
import { placesIn } from '../places';
import type { Checked } from './pretty';

const severities = { error: 'critical', warning: 'major', information: 'minor', hint: 'info' } as const;

/** Findings as a code-quality report, which GitLab shows beside the lines of a merge request; files relative to `cwd`. */
export function gitlabReport(checked: readonly Checked[], cwd: string): string {
  const issues = checked.flatMap(({ draft, check }) => {
    const placeOf = placesIn(draft.text);
    const prints = findingPrints(draft.text, check.findings);
    const path = relativeTo(cwd, draft.path);
    return check.findings.map(({ rule, severity, message, span }, index) => {
      const { line, endLine } = placeOf(span);
      return {
        description: message,
        check_name: rule ?? 'directive',
        // The same words in two drafts are two findings.
        fingerprint: `${path}:${prints[index] ?? ''}`,
        severity: severities[severity],
        location: { path, lines: { begin: line, end: endLine } },
      };
    });
  });
  return JSON.stringify(issues, null, 2);
}
