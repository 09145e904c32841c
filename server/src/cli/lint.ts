import type { EvidenceService } from '../service/evidenceService';
import { relativeTo } from '../service/paths';
import type { Arguments } from './arguments';
import { tellFaults } from './faults';
import { githubReport } from './formats/github';
import { jsonReport } from './formats/json';
import { paintWith } from './formats/paint';
import { prettyReport, type Checked } from './formats/pretty';
import { sarifReport } from './formats/sarif';
import { readInputs } from './inputs';
import type { CommandLine, ExitStatus } from './world';

/** Checks the drafts one after another; each that cannot be read is told and costs itself alone. */
export async function lint(
  line: CommandLine,
  given: Arguments,
  service: EvidenceService,
): Promise<ExitStatus> {
  const { drafts, failed } = await readInputs(line, given);
  const checked: Checked[] = [];
  const passedOver: string[] = [];
  for (const draft of drafts) {
    const check = await service.check(draft);
    service.forget(draft.path);
    if (check?.isSource) passedOver.push(relativeTo(line.cwd, draft.path));
    else if (check) checked.push({ draft, check });
  }
  if (passedOver.length > 0) line.tell(`Not checked, since they are sources: ${passedOver.join(', ')}`);
  const reports = checked.map(({ draft, check }) => jsonReport(draft.path, draft.text, check.findings));
  const written = {
    pretty: () => prettyReport(checked, line.cwd, paintWith(line.colour)),
    json: () => JSON.stringify(reports, null, 2),
    sarif: () => sarifReport(checked, line.cwd),
    github: () => githubReport(checked, line.cwd),
  };
  line.print(written[given.lintFormat]());
  const broken = tellFaults(
    line,
    given,
    checked.flatMap(({ check }) => check.faults),
  );
  if (failed || broken) return 2;
  const sum = (key: 'errorCount' | 'warningCount'): number =>
    reports.reduce((total, report) => total + report[key], 0);
  const warnings = sum('warningCount');
  if (given.maxWarnings !== null && warnings > given.maxWarnings) {
    line.tell(`There are ${warnings} warnings; --max-warnings allows ${given.maxWarnings}.`);
    return 1;
  }
  return sum('errorCount') > 0 ? 1 : 0;
}
