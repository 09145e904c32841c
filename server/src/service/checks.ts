import type { SourceFault } from '../core/corpus/source';
import { lintSteps } from '../core/linter/linter';
import type { LintResult } from '../core/linter/finding';
import type { MarkdownDocument } from '../core/markdown/document';
import { parseMarkdown } from '../core/markdown/parse';
import type { Context, ContextStore } from './contexts';
import type { Draft } from './draft';
import { selects } from './selection';
import type { Settings } from './settings';
import { countStatus, noStatus, type StatusCounts } from './status';
import { inTurns } from './turns';

/** What is known of a draft; all places are offsets of its text. */
export interface Check extends LintResult {
  /** Another one for every check that may differ in outcome. */
  readonly id: string;
  readonly settings: Settings;
  readonly status: StatusCounts;
  /** What could not be read: the configuration's faults and those of the sources. */
  readonly faults: readonly SourceFault[];
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
  /** The last check, with that for which it holds. */
  last: { readonly document: MarkdownDocument; readonly context: Context; readonly check: Check } | null;
}

export function createCheckStore(contexts: ContextStore): CheckStore {
  const known = new Map<string, KnownDraft>();
  let count = 0;

  return {
    documentOf: (draft) => seen(draft).document,
    async checkOf(draft, isStale) {
      const { document } = seen(draft);
      const context = await contexts.contextFor(draft, document);
      const last = known.get(draft.path)?.last;
      if (last && last.document === document && last.context === context) return last.check;
      if (isStale()) return null;
      const check = await run(draft, document, context, isStale);
      const now = known.get(draft.path);
      if (check && now?.document === document) now.last = { document, context, check };
      return check;
    },
    forget: (path) => void known.delete(path),
  };

  function seen(draft: Draft): KnownDraft {
    const before = known.get(draft.path);
    if (before?.document.text === draft.text) return before;
    const document = parseMarkdown(draft.text, before?.document);
    const now: KnownDraft = before ?? { document, last: null };
    now.document = document;
    known.set(draft.path, now);
    return now;
  }

  async function run(
    draft: Draft,
    document: MarkdownDocument,
    { configuration, plan, corpus }: Context,
    isStale: () => boolean,
  ): Promise<Check | null> {
    const { settings } = configuration;
    const isSource = selects(plan.sources, draft.path);
    const result = await inTurns(lintSteps(document, corpus, settings), isStale);
    if (!result) return null;
    return {
      ...result,
      findings: isSource ? [] : result.findings,
      id: String(++count),
      settings,
      status: isSource ? noStatus : countStatus(result),
      faults: [...configuration.faults, ...corpus.faults],
      isSource,
    };
  }
}
