import { messageOf } from '../core/text/message';
import { ruleNames } from '../core/rules/index';
import type { EvidenceService } from '../service/evidenceService';
import { baselineName, baselineText } from '../service/baseline';
import type { Draft } from '../service/draft';
import { relativeTo, resolve } from '../service/paths';
import type { Arguments } from './arguments';
import { draftChecker, type DraftCheck, type DraftChecker } from './draftCheck';
import { tellFaults } from './faults';
import { formatOf } from './formats';
import type { RulePages } from './formats/format';
import { readInputs } from './inputs';
import { createPrinter, type Printer } from './printer';
import type { CommandLine, ExitStatus } from './world';

/** Checks the drafts; each that cannot be read is told and costs itself alone. */
export async function lint(
  line: CommandLine,
  given: Arguments,
  service: EvidenceService,
): Promise<ExitStatus> {
  const { drafts, failed } = await readInputs(line, given);
  const pages = given.lintFormat === 'sarif' ? await pagesOf(line) : undefined;
  const printer = createPrinter(formatOf(given.lintFormat, line.cwd, line.colour, pages), (text) =>
    line.print(text),
  );
  const all = await checkAll(line, given, service, drafts, printer);
  const checked = all.filter(({ isSource }) => !isSource);
  const passedOver = all.filter(({ isSource }) => isSource).map(({ path }) => relativeTo(line.cwd, path));
  if (given.fix) tellRepairs(line, all);
  if (passedOver.length > 0) line.tell(`Not checked, since they are sources: ${passedOver.join(', ')}`);
  if (given.updateBaseline) return (await writeBaseline(line, given, checked)) && !failed ? 0 : 2;
  printer.end(checked.map(({ tally }) => tally));
  const broken = tellFaults(
    line,
    given,
    checked.flatMap(({ faults }) => faults),
  );
  if (failed || broken || all.some(({ unwritten }) => unwritten)) return 2;
  const count = (severity: 'error' | 'warning'): number =>
    checked.reduce((sum, { tally }) => sum + tally.findings[severity], 0);
  if (given.maxWarnings !== null && count('warning') > given.maxWarnings) {
    line.tell(`There are ${count('warning')} warnings; --max-warnings allows ${given.maxWarnings}.`);
    return 1;
  }
  return count('error') > 0 ? 1 : 0;
}

/** The pages of all rules; none where they cannot be read. */
async function pagesOf({ rulePage }: CommandLine): Promise<RulePages> {
  const pages = await Promise.all(
    ruleNames.map(async (name) => [name, (await rulePage?.(name).catch(() => '')) ?? ''] as const),
  );
  return new Map(pages.filter(([, page]) => page !== ''));
}

/** What is known of a draft once its part is handed on. */
type Told = Omit<DraftCheck, 'written'>;

/** Checks drafts here, and in threads as well where there is much to do; the outcome is in the order of the drafts. */
async function checkAll(
  line: CommandLine,
  given: Arguments,
  service: EvidenceService,
  drafts: readonly Draft[],
  printer: Printer,
): Promise<readonly Told[]> {
  const characters = drafts.reduce((sum, { text }) => sum + text.length, 0);
  const threads = drafts.length > 1 ? line.threads?.(drafts.length - 1, characters) : undefined;
  const done: Told[] = [];
  const left = [...drafts.entries()];
  let count = 0;
  const work = async (check: DraftChecker): Promise<void> => {
    for (let next = left.shift(); next; next = left.shift()) {
      const [at, draft] = next;
      const { written, ...told } = await check(draft);
      done[at] = told;
      printer.take(at, written);
      line.progress?.(++count, drafts.length);
    }
  };
  try {
    await Promise.all([draftChecker(line, given, service), ...(threads?.checkers ?? [])].map(work));
  } finally {
    left.length = 0;
    threads?.end();
  }
  return done;
}

function tellRepairs(line: CommandLine, checked: readonly Told[]): void {
  const count = checked.reduce((sum, { repairs }) => sum + repairs, 0);
  line.tell(count === 1 ? '1 repair was made.' : `${count} repairs were made.`);
}

async function writeBaseline(
  line: CommandLine,
  { baselineFile }: Arguments,
  checked: readonly Told[],
): Promise<boolean> {
  const path = resolve(line.cwd, baselineFile ?? baselineName);
  try {
    await line.write(path, baselineText(path, checked));
  } catch (error) {
    line.tell(`${path}: the baseline could not be written: ${messageOf(error)}`);
    return false;
  }
  const count = checked.reduce((sum, { prints }) => sum + prints.length, 0);
  line.tell(`${relativeTo(line.cwd, path)} accepts ${count} ${count === 1 ? 'finding' : 'findings'} now.`);
  return true;
}
