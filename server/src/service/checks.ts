import type { SourceFault } from '../core/corpus/source';
import { lintSteps } from '../core/linter/linter';
import type { Finding, Findings, LintResult } from '../core/linter/finding';
import { findingList, WithFindings } from '../core/linter/findings';
import type { MarkdownDocument } from '../core/markdown/document';
import { parseMarkdown } from '../core/markdown/parse';
import { partByBaseline } from './baseline';
import type { Context, ContextStore } from './contexts';
import type { Draft } from './draft';
import { selects } from './selection';
import type { Settings } from './settings';
import { countStatus, noStatus, type StatusCounts } from './status';
import type { SupportMemory } from './supportMemory';
import { inTurns } from './turns';

/** What is known of a draft; all places are offsets of its text. */
export interface Check extends LintResult {
  /** Another one for every check that may differ in outcome. */
  readonly id: string;
  readonly settings: Settings;
  readonly status: StatusCounts;
  /** What could not be read: the configuration's faults and those of the sources. */
  readonly faults: readonly SourceFault[];
  /** What the baseline accepts: it is not among `findings`. */
  readonly accepted: readonly Finding[];
  /** How many sources are still being read; the draft is to be checked again when they are. */
  readonly waiting: number;
  /** The draft is itself one of the sources, so its figures were not held against them. */
  readonly isSource: boolean;
}

export interface CheckStore {
  /** Parses a draft, reusing what has not changed since it was last seen. */
  documentOf(draft: Draft): MarkdownDocument;
  /** The check of a draft: the last one where nothing changed. Null once `isStale` says that nobody waits for it. */
  checkOf(draft: Draft, isStale: () => boolean): Promise<Check | null>;
  forget(path: string): void;
}

/** What is kept of an open draft. */
interface KnownDraft {
  document: MarkdownDocument;
  /** The last check. */
  last: Done | null;
  /** The check under way. */
  running: Running | null;
}

/** That for which a check holds. */
interface Basis {
  readonly document: MarkdownDocument;
  readonly context: Context;
}

interface Done extends Basis {
  readonly check: Check;
}

interface Running extends Basis {
  readonly outcome: Promise<Check | null>;
  /** Of everyone who waits: the check stops when none of them does any more. */
  readonly waiting: (() => boolean)[];
}

export function createCheckStore(contexts: ContextStore, memory: SupportMemory): CheckStore {
  const known = new Map<string, KnownDraft>();
  let count = 0;

  return {
    documentOf: (draft) => seen(known, draft).document,
    async checkOf(draft, isStale) {
      const { document } = seen(known, draft);
      const context = await contexts.contextFor(draft, document);
      const state = known.get(draft.path) ?? { document, last: null, running: null };
      const holds = (one: Basis | null): boolean => one?.document === document && one.context === context;
      if (state.last && holds(state.last)) return state.last.check;
      if (isStale()) return null;
      if (state.running && holds(state.running)) {
        state.running.waiting.push(isStale);
        return state.running.outcome;
      }
      const waiting = [isStale];
      const outcome = run(draft, { document, context }, memory, String(++count), () =>
        waiting.every((one) => one()),
      );
      const running: Running = { document, context, outcome, waiting };
      state.running = running;
      const check = await outcome.finally(() => {
        if (state.running === running) state.running = null;
      });
      if (check && state.document === document) state.last = { document, context, check };
      return check;
    },
    forget(path) {
      known.delete(path);
      memory.forget(path);
    },
  };
}

/** Parses the draft where its text is not the one that is known. */
function seen(known: Map<string, KnownDraft>, { path, text }: Draft): KnownDraft {
  const before = known.get(path);
  if (before?.document.text === text) return before;
  const document = parseMarkdown(text, before?.document);
  if (before) {
    before.document = document;
    return before;
  }
  const now: KnownDraft = { document, last: null, running: null };
  known.set(path, now);
  return now;
}

async function run(
  draft: Draft,
  { document, context: { configuration, plan, corpus, waiting, cancelled, baseline } }: Basis,
  memory: SupportMemory,
  id: string,
  isStale: () => boolean,
): Promise<Check | null> {
  const { settings } = configuration;
  const isSource = selects(plan.sources, draft.path);
  const result = await inTurns(lintSteps(document, corpus, settings), isStale);
  if (!result) return null;
  const status = countStatus(result);
  const complete = waiting + cancelled === 0 && draft.restricted !== true && !plan.refused;
  const all = isSource
    ? findingList([])
    : complete
      ? await memory.told(draft.path, result)
      : withoutUnknown(result.found);
  const { told, accepted } = partByBaseline(baseline, draft, all);
  return Object.assign(new WithFindings(told), {
    analysis: result.analysis,
    disabled: result.disabled,
    accepted,
    id,
    settings,
    status: isSource ? noStatus : complete ? status : { ...status, unknownCitations: 0 },
    faults: [...configuration.faults, ...(baseline?.fault ? [baseline.fault] : []), ...corpus.faults],
    waiting,
    isSource,
  });
}

const unknownCitation = new Set(['unknown-citation'] as const);

/** Where a source has not been read, a key that nothing is known of may be that source's. */
const withoutUnknown = (found: Findings): Findings =>
  found.tells(unknownCitation)
    ? findingList(found.all.filter(({ rule }) => rule !== 'unknown-citation'))
    : found;
