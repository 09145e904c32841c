import { messageOf } from '../core/text/message';
import type { SourceFault } from '../core/corpus/source';
import type { Finding, Findings } from '../core/linter/finding';
import { findingList } from '../core/linter/findings';
import { findingPrints } from './findingPrints';
import { folderOf, foldersUpwards, nameOf, relativeTo, resolve } from './paths';
import type { FileReader } from './ports';
import { linkOut, wallsAround } from './walls';

/** Findings that a team has accepted, so that only new ones are told. */
export interface Baseline {
  readonly path: string;
  /** Prints of the accepted findings, by the path of their draft from the baseline's folder. */
  readonly accepted: ReadonlyMap<string, ReadonlySet<string>>;
  /** Why it could not be read; nothing is accepted then. */
  readonly fault: SourceFault | null;
}

/** A draft with what was found in it. */
export interface FoundInDraft {
  readonly path: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

export interface BaselineStore {
  /** The nearest baseline upwards from a draft, or the one at `file` ('': none); null where there is none. */
  baselineFor(draftPath: string, file?: string): Promise<Baseline | null>;
  forget(): void;
}

export const baselineName = '.evidencelint-baseline.json';
export const isBaseline = (path: string): boolean => nameOf(path) === baselineName;

const version = 1;

/** Reads baselines, each once until `forget`. */
export function createBaselineStore(files: FileReader): BaselineStore {
  const known = new Map<string, Promise<Baseline | null>>();
  const at = (path: string, isNamed = false): Promise<Baseline | null> => {
    const found = known.get(path) ?? readBaseline(path, isNamed, files);
    known.set(path, found);
    return found;
  };
  return {
    async baselineFor(draftPath, file) {
      if (file !== undefined) return file === '' ? null : at(file, true);
      for (const folder of foldersUpwards(folderOf(draftPath))) {
        const found = await at(resolve(folder, baselineName));
        if (found) return found;
      }
      return null;
    },
    forget: () => known.clear(),
  };
}

/** One that is found, and not named, must lie in its folder, also where it is a link. */
async function readBaseline(path: string, isNamed: boolean, files: FileReader): Promise<Baseline | null> {
  if (!(await files.stat(path))) return null;
  try {
    const leadsTo = await wallsAround([folderOf(path)], files).outside(path);
    if (!isNamed && leadsTo !== null) throw new Error(`${linkOut(leadsTo)}.`);
    return { path, accepted: parse(new TextDecoder().decode(await files.read(path))), fault: null };
  } catch (error) {
    const why = messageOf(error);
    const reason = `The baseline could not be read, so every finding is told: ${why}`;
    return { path, accepted: new Map(), fault: { path, line: 0, reason } };
  }
}

function parse(text: string): Baseline['accepted'] {
  const read = JSON.parse(text) as { version?: unknown; accepted?: unknown } | null;
  if (read?.version !== version || typeof read.accepted !== 'object' || read.accepted === null)
    throw new Error('it is not in the form that Evidence Lint writes');
  return new Map(
    Object.entries(read.accepted).map(([draft, prints]) => [
      draft,
      new Set(Array.isArray(prints) ? prints.map(String) : []),
    ]),
  );
}

/** What was found in a draft: what a baseline accepts, and the rest. Remarks, which no rule tells, and failures are never accepted. */
export function partByBaseline(
  baseline: Baseline | null,
  { path, text }: Pick<FoundInDraft, 'path' | 'text'>,
  found: Findings,
): { readonly told: Findings; readonly accepted: readonly Finding[] } {
  const prints = baseline?.accepted.get(relativeTo(folderOf(baseline.path), path));
  if (!prints) return { told: found, accepted: [] };
  const { all } = found;
  const own = findingPrints(text, all);
  const isAccepted = all.map(({ rule }, index) => rule !== null && prints.has(own[index] ?? ''));
  return {
    told: findingList(all.filter((_, index) => !isAccepted[index])),
    accepted: all.filter((_, index) => isAccepted[index]),
  };
}

/** What a baseline is to hold of a draft: the prints of what rules tell. */
export interface AcceptedInDraft {
  readonly path: string;
  readonly prints: readonly string[];
}

export const acceptAll = ({ path, text, findings }: FoundInDraft): AcceptedInDraft => ({
  path,
  prints: findingPrints(text, findings).filter((_, index) => findings[index]?.rule !== null),
});

/** The text of a baseline at `path` that accepts what was found in drafts. */
export function baselineText(path: string, drafts: readonly AcceptedInDraft[]): string {
  const entries = drafts
    .map((draft) => [relativeTo(folderOf(path), draft.path), draft.prints] as const)
    .filter(([, prints]) => prints.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ version, accepted: Object.fromEntries(entries) }, null, 2)}\n`;
}
