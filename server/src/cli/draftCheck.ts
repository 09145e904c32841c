import { messageOf } from '../core/text/message';
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
  /** Repairs were made, and could not be written. */
  readonly unwritten: boolean;
}

export type DraftChecker = (draft: Draft) => Promise<DraftCheck>;

/** What checking a draft takes of the world. */
export type CheckingWorld = Pick<CommandLine, 'cwd' | 'files' | 'colour' | 'write'>;

/** Checks drafts here, one after another, as the arguments of `lint` say; what is known of a draft goes with its check. */
export function draftChecker(world: CheckingWorld, given: Arguments, service: EvidenceService): DraftChecker {
  const format = formatOf(given.lintFormat, world.cwd, world.colour);
  return async (asRead) => {
    const { draft, repairs, faults } = given.fix
      ? await repaired(world, service, asRead)
      : { draft: asRead, repairs: 0, faults: [] };
    const check = await service.check(draft);
    service.forget(draft.path);
    if (!check) throw new Error(`${draft.path}: the check was dropped`);
    return {
      path: draft.path,
      isSource: check.isSource,
      written: check.isSource || given.updateBaseline ? '' : format.part({ draft, check }),
      tally: tallyOf(check),
      prints: given.updateBaseline ? acceptAll({ ...draft, findings: check.findings }).prints : [],
      faults: [...check.faults, ...faults],
      repairs,
      unwritten: faults.length > 0,
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

interface Repaired {
  readonly draft: Draft;
  readonly repairs: number;
  /** Why they could not be written. */
  readonly faults: readonly SourceFault[];
}

/** The draft with its repairs, which are written into its file; as it was where they cannot be. */
async function repaired(world: CheckingWorld, service: EvidenceService, draft: Draft): Promise<Repaired> {
  const { draft: now, made } = await fixed(service, draft);
  if (made === 0) return { draft, repairs: 0, faults: [] };
  try {
    await world.write(draft.path, (await markBefore(world, draft)) + now.text);
    return { draft: now, repairs: made, faults: [] };
  } catch (error) {
    const why = messageOf(error);
    const fault = { path: draft.path, line: 0, reason: `The repairs were not written: ${why}.` };
    return { draft, repairs: 0, faults: [fault] };
  }
}

/** The mark of UTF-8 at the beginning of a file, which stays there. Rejects where the file is not any more what was checked. */
async function markBefore({ files }: CheckingWorld, { path, text }: Draft): Promise<string> {
  const bytes = await files.read(path);
  if (new TextDecoder().decode(bytes) !== text) throw new Error('the draft has changed since it was read');
  return bytes[0] === 0xef ? '\uFEFF' : '';
}
