import type { EvidenceService } from '../service/evidenceService';
import { evidenceLog } from '../service/log/formats';
import { draftLog, type DraftLog } from '../service/log/rows';
import { relativeTo } from '../service/paths';
import type { Arguments } from './arguments';
import { tellFaults } from './faults';
import { readInputs } from './inputs';
import type { CommandLine, ExitStatus } from './world';

/** Writes the evidence log of drafts: every figure, its status, source and locator. */
export async function report(
  line: CommandLine,
  given: Arguments,
  service: EvidenceService,
): Promise<ExitStatus> {
  const { drafts, failed } = await readInputs(line, given);
  const logs: DraftLog[] = [];
  let broken = false;
  for (const draft of drafts) {
    const check = await service.check(draft);
    service.forget(draft.path);
    if (!check || check.isSource) continue;
    logs.push(draftLog(relativeTo(line.cwd, draft.path), draft.text, check));
    broken = tellFaults(line, given, check.faults) || broken;
  }
  const date = new Date().toISOString().slice(0, 10);
  line.print(evidenceLog(given.logFormat, logs, { date }).replace(/\n$/, ''));
  return failed || broken ? 2 : 0;
}
