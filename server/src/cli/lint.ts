import type { EvidenceService } from '../service/evidenceService';
import { baselineName, baselineText } from '../service/baseline';
import { relativeTo, resolve } from '../service/paths';
import type { Draft } from '../service/draft';
import type { Arguments } from './arguments';
import { fixed } from './fix';
import { tellFaults } from './faults';
import { countOf } from './formats/count';
import { githubReport } from './formats/github';
import { gitlabReport } from './formats/gitlab';
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
  const inputs = await readInputs(line, given);
  const drafts = given.fix ? await fixAll(line, service, inputs.drafts) : inputs.drafts;
  const { failed } = inputs;
  const checked: Checked[] = [];
  const passedOver: string[] = [];
  for (const draft of drafts) {
    const check = await service.check(draft);
    service.forget(draft.path);
    if (check?.isSource) passedOver.push(relativeTo(line.cwd, draft.path));
    else if (check) checked.push({ draft, check });
  }
  if (passedOver.length > 0) line.tell(`Not checked, since they are sources: ${passedOver.join(', ')}`);
  if (given.updateBaseline) return (await writeBaseline(line, given, checked)) && !failed ? 0 : 2;
  const written = {
    pretty: () => prettyReport(checked, line.cwd, paintWith(line.colour)),
    json: () => JSON.stringify(checked.map(reportOf), null, 2),
    sarif: () => sarifReport(checked, line.cwd),
    github: () => githubReport(checked, line.cwd),
    gitlab: () => gitlabReport(checked, line.cwd),
  };
  line.print(written[given.lintFormat]());
  const broken = tellFaults(
    line,
    given,
    checked.flatMap(({ check }) => check.faults),
  );
  if (failed || broken) return 2;
  const findings = checked.flatMap(({ check }) => check.findings);
  const warnings = countOf(findings, 'warning');
  if (given.maxWarnings !== null && warnings > given.maxWarnings) {
    line.tell(`There are ${warnings} warnings; --max-warnings allows ${given.maxWarnings}.`);
    return 1;
  }
  return countOf(findings, 'error') > 0 ? 1 : 0;
}

const reportOf = ({ draft, check }: Checked): ReturnType<typeof jsonReport> =>
  jsonReport(draft.path, draft.text, check.findings);

/** The mark of UTF-8 at the beginning of a file, which stays there. */
const markBefore = async ({ files }: CommandLine, { path }: Draft): Promise<string> =>
  (await files.read(path))[0] === 0xef ? '\uFEFF' : '';

/** The drafts with their repairs, which are written into their files. */
async function fixAll(
  line: CommandLine,
  service: EvidenceService,
  drafts: readonly Draft[],
): Promise<readonly Draft[]> {
  const repaired: Draft[] = [];
  let count = 0;
  for (const draft of drafts) {
    const { draft: now, made } = await fixed(service, draft);
    if (made > 0) await line.write(draft.path, (await markBefore(line, draft)) + now.text);
    repaired.push(now);
    count += made;
  }
  line.tell(count === 1 ? '1 repair was made.' : `${count} repairs were made.`);
  return repaired;
}

async function writeBaseline(
  line: CommandLine,
  { baselineFile }: Arguments,
  checked: readonly Checked[],
): Promise<boolean> {
  const path = resolve(line.cwd, baselineFile ?? baselineName);
  const found = checked.map(({ draft, check }) => ({ ...draft, findings: check.findings }));
  try {
    await line.write(path, baselineText(path, found));
  } catch (error) {
    line.tell(
      `${path}: the baseline could not be written: ${error instanceof Error ? error.message : String(error)}`,
    );
    return false;
  }
  const count = found.reduce((sum, { findings }) => sum + findings.length, 0);
  line.tell(`${relativeTo(line.cwd, path)} accepts ${count} ${count === 1 ? 'finding' : 'findings'} now.`);
  return true;
}
