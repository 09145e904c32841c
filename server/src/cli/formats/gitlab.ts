import { findingPrints } from '../../service/findingPrints';
import { relativeTo } from '../../service/paths';
import { placesIn } from '../places';
import { jsonArray, jsonItems, type Checked, type Format } from './format';

const severities = { error: 'critical', warning: 'major', information: 'minor', hint: 'info' } as const;

/** Findings as a code-quality report, which GitLab shows beside the lines of a merge request; files relative to `cwd`. */
export const gitlabFormat = (cwd: string): Format => ({
  ...jsonArray,
  part: (checked) => jsonItems(issuesOf(checked, cwd)),
});

function issuesOf({ draft, check }: Checked, cwd: string): readonly unknown[] {
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
}
