import type { Log, ReportingDescriptor, Result, Suppression } from 'sarif';
import type { SuppressedFinding } from '../../core/linter/finding';
import { rules } from '../../core/rules/index';
import type { Severity } from '../../core/rules/rule';
import { findingPrints } from '../../service/findingPrints';
import { relativeTo } from '../../service/paths';
import { placesIn } from '../places';
import { jsonItems, type Checked, type Format, type RulePages } from './format';

const levels: Readonly<Record<Severity, Result.level>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
  off: 'none',
};

/**
 * What code scanning reads: SARIF 2.1.0, one run, columns in UTF-16 units, files relative to `cwd`. What directives disable
 * and the baseline accepts is told as suppressed, with the reason that the writer gave. `pages`: of rules, by their names.
 */
export function sarifFormat(cwd: string, pages: RulePages): Format {
  const [before, after] = JSON.stringify(logWithoutResults(pages), null, 2).split('"results": []');
  return {
    part: (checked) => jsonItems(resultsOf(checked, cwd)),
    head: [`${before}"results": [`],
    between: ',',
    tail: () => [`]${after}`],
  };
}

const logWithoutResults = (pages: RulePages): Log => ({
  $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
  version: '2.1.0',
  runs: [
    {
      tool: { driver: { name: 'Evidence Lint', rules: rules.map((rule) => descriptor(rule, pages)) } },
      columnKind: 'utf16CodeUnits',
      results: [],
    },
  ],
});

function descriptor(
  { name, description, defaultSeverity }: (typeof rules)[number],
  pages: RulePages,
): ReportingDescriptor {
  const page = pages.get(name);
  const text = `${description} The rule’s page, ${name}.md, shows samples of both sides.`;
  return {
    id: name,
    shortDescription: { text: description },
    help: page === undefined ? { text } : { text, markdown: page },
    defaultConfiguration: { level: levels[defaultSeverity] },
  };
}

interface Told extends SuppressedFinding {
  /** Null for a finding that is told. */
  readonly suppressed: Suppression.kind | null;
}

/** All that was found, told or not, in text order. */
function allOf({ check: { findings, disabled, accepted } }: Checked): readonly Told[] {
  return [
    ...findings.map((finding) => ({ finding, suppressed: null, reason: '' })),
    ...disabled.map((one) => ({ ...one, suppressed: 'inSource' as const })),
    ...accepted.map((finding) => ({ finding, suppressed: 'external' as const, reason: 'in the baseline' })),
  ].sort((a, b) => a.finding.span.start - b.finding.span.start);
}

function resultsOf(checked: Checked, cwd: string): Result[] {
  const { text, path } = checked.draft;
  const uri = encodeURI(relativeTo(cwd, path)).replace(/[?#]/g, encodeURIComponent);
  const placeOf = placesIn(text);
  const all = allOf(checked);
  const prints = findingPrints(
    text,
    all.map(({ finding }) => finding),
  );
  return all.map(({ finding, suppressed, reason }, index) => {
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
            artifactLocation: { uri },
            region: { startLine: line, startColumn: column, endLine, endColumn },
          },
        },
      ],
      partialFingerprints: { 'evidenceLint/v1': prints[index] ?? '' },
      ...(suppressed
        ? { suppressions: [{ kind: suppressed, ...(reason ? { justification: reason } : {}) }] }
        : {}),
    };
  });
}
