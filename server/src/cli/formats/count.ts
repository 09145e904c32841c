import type { Finding } from '../../core/linter/finding';

/** How many findings are of a severity; nothing else of them is worked out for it. */
export const countOf = (findings: readonly Finding[], severity: Finding['severity']): number =>
  findings.filter((finding) => finding.severity === severity).length;
