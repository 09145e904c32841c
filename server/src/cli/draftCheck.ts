import type { SourceFault } from '../core/corpus/source';
import type { Finding } from '../core/linter/finding';
import { acceptAll } from '../service/baseline';
import type { Check } from '../service/checks';
import type { Draft } from '../service/draft';
import type { EvidenceService } from '../service/evidenceService';
import type { Arguments } from './arguments';
import { fixed } from './fix';
import { countOf } from './formats/count';
import { formatOf } from './formats';
import type { Part, Tally } from './formats/format';
import type { CommandLine } from './world';

/** What a draft comes to, in plain data: it may have been checked in another thread. */
export interface DraftCheck extends Part {
  readonly path: string;
  /** It is itself one of the sources, and was left alone. */
  readonly isSource: boolean;
  /** Of its findings, for a baseline; [] where none is to be written. */
  readonly prints: readonly string[];
  readonly faults: readonly SourceFault[];
  /** How many were made in its file. */
  readonly repairs: number;
}

export type DraftChecker = (draft: Draft) => Promise<DraftCheck>;

/** What checking a draft takes of the world. */
export type CheckingWorld = Pick<CommandLine, 'cwd' | 'files' | 'colour' | 'write'>;

/** Checks drafts here, one after another, as the arguments of `lint` say; what is known of a draft goes with its check. */
export function draftChecker(world: CheckingWorld, given: Arguments, service: EvidenceService): DraftChecker {
  const format = formatOf(given.lintFormat, world.cwd, world.colour);
  return async (asRead) => {
    const { draft, repairs } = given.fix
      ? await repaired(world, service, asRead)
      : { draft: asRead, repairs: 0 };
    const check = await service.check(draft);
    service.forget(draft.path);
    if (!check) throw new Error(`${draft.path}: the check was dropped`);
    return {
      path: draft.path,
      isSource: check.isSource,
      written: check.isSource || given.updateBaseline ? '' : format.part({ draft, check }),
      tally: tallyOf(check),
      prints: given.updateBaseline ? acceptAll({ ...draft, findings: check.findings }).prints : [],
      faults: check.faults,
      repairs,
    };
  };
}

const tallyOf = ({ findings, status }: Check): Tally => {
  const count = (severity: Finding['severity']): number => countOf(findings, severity);
  return {
    findings: {
      error: count('error'),
      warning: count('warning'),
      information: count('information'),
      hint: count('hint'),
    },
    status,
    rule: findings.find(({ rule }) => rule !== null)?.rule ?? null,
    figure: findings.find(({ figure }) => figure !== null)?.figure ?? null,
  };
};

/** The draft with its repairs, which are written into its file. */
async function repaired(
  world: CheckingWorld,
  service: EvidenceService,
  draft: Draft,
): Promise<{ readonly draft: Draft; readonly repairs: number }> {
  const { draft: now, made } = await fixed(service, draft);
  if (made > 0) await world.write(draft.path, (await markBefore(world, draft)) + now.text);
  return { draft: now, repairs: made };
}

/** The mark of UTF-8 at the beginning of a file, which stays there. */
const markBefore = async ({ files }: CheckingWorld, { path }: Draft): Promise<string> =>
  (await files.read(path))[0] === 0xef ? '\uFEFF' : '';
