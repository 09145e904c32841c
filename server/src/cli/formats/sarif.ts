import type { Log, Result, ReportingDescriptor } from 'sarif';
import type { Finding } from '../../core/linter/finding';
import { rules } from '../../core/rules/index';
import type { Severity } from '../../core/rules/rule';
import { findingPrints } from '../../service/findingPrints';
import { relativeTo } from '../../service/paths';
import { placesIn } from '../places';
import type { Checked } from './pretty';

const levels: Readonly<Record<Severity, Result.level>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
  off: 'none',
};

/** What code scanning reads: SARIF 2.1.0, one run, columns in UTF-16 units, files relative to `cwd`. */
export function sarifReport(checked: readonly Checked[], cwd: string): string {
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Evidence Lint', rules: rules.map(descriptor) } },
        columnKind: 'utf16CodeUnits',
        results: checked.flatMap(({ draft, check }) =>
          resultsOf(draft.text, relativeTo(cwd, draft.path), check.findings),
        ),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}

const descriptor = ({ name, description, defaultSeverity }: (typeof rules)[number]): ReportingDescriptor => ({
  id: name,
  shortDescription: { text: description },
  help: { text: `${description} The rule’s page, ${name}.md, shows samples of both sides.` },
  defaultConfiguration: { level: levels[defaultSeverity] },
});

function resultsOf(text: string, path: string, findings: readonly Finding[]): Result[] {
  const placeOf = placesIn(text);
  const prints = findingPrints(text, findings);
  return findings.map((finding, index) => {
    const { line, column, endLine, endColumn } = placeOf(finding.span);
    return {
      ...(finding.rule
        ? { ruleId: finding.rule, ruleIndex: rules.findIndex(({ name }) => name === finding.rule) }
        : {}),
      level: levels[finding.severity],
      message: { text: finding.message },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: encodeURI(path).replace(/[?#]/g, encodeURIComponent) },
            region: { startLine: line, startColumn: column, endLine, endColumn },
          },
        },
      ],
      partialFingerprints: { 'evidenceLint/v1': prints[index] ?? '' },
    };
  });
}
