import { withoutStop } from '../core/text/sentences';
import type { AssessedBlock, Assessment } from '../core/evidence/assessment';
import type { Finding, Findings, LintResult } from '../core/linter/finding';
import { findingList } from '../core/linter/findings';
import { retold } from '../core/linter/told';
import type { RuleName } from '../core/rules/rule';
import { createKeptChoice } from '../core/text/keptReading';
import { remember } from '../core/text/remember';
import { isSameList } from '../core/text/sameEnds';
import type { ReadingRecords } from './readingRecords';

/** Remembers what supported the figures of drafts, from one start to the next, so that a source that changes under a draft is told. */
export interface SupportMemory {
  /**
   * The findings of a complete check. One of a figure that its source supported, with words that are in it no more, says so.
   * What supports the draft's figures now is remembered.
   */
  told(draftPath: string, result: LintResult): Promise<Findings>;
  forget(draftPath: string): void;
}

/** What a source stated when it was last seen to support a figure, and the day, as an ISO date. */
interface Support {
  readonly statement: string;
  readonly on: string;
}

type Supports = ReadonlyMap<string, Support>;

/** What is remembered of an open draft. */
interface Remembered {
  supports: Supports;
  /** The blocks whose figures they support. */
  citing: readonly AssessedBlock[] | null;
  /** What is kept on disk, and when it was put there. */
  kept: Supports;
  at: number;
}

/** Beside the reading of a draft, where the draft is itself a source. */
const slot = 'supports';

/** A draft changes with every key stroke; what is remembered of it is put on disk at most this often, in milliseconds, and when it is closed. */
const rest = 30_000;

/** `now`: milliseconds since 1970. */
export function createSupportMemory(records: ReadingRecords | null, now: () => number): SupportMemory {
  const known = new Map<string, Remembered>();
  async function load(path: string): Promise<Remembered> {
    const record = await records?.find(path, slot);
    const supports = record ? decode(record.packed) : new Map<string, Support>();
    return { supports, citing: null, kept: supports, at: Number.NEGATIVE_INFINITY };
  }
  async function keep(path: string, draft: Remembered): Promise<void> {
    if (!records || sameSupports(draft.kept, draft.supports)) return;
    [draft.kept, draft.at] = [draft.supports, now()];
    const packed = encode(draft.supports);
    await records.keep({ path, stat: { modified: 0, size: 0 }, print: '', packed }, slot);
  }
  return {
    async told(path, result) {
      const draft = known.get(path) ?? (await load(path));
      known.set(path, draft);
      const day = new Date(now()).toISOString().slice(0, 10);
      const blocks = citingBlocks(result);
      // What supports the figures of a block stays the same while it does.
      if (!draft.citing || !isSameList(blocks, draft.citing))
        draft.supports = supportsOf(blocks, draft.supports, day);
      draft.citing = blocks;
      if (now() - draft.at >= rest) await keep(path, draft);
      return withChanges(result, draft.supports);
    },
    forget(path) {
      const draft = known.get(path);
      known.delete(path);
      if (draft) void keep(path, draft);
    },
  };
}

/** What supports the figures of a draft, and what did so until its source changed. */
function supportsOf(citing: readonly AssessedBlock[], before: Supports, on: string): Supports {
  const now = new Map<string, Support>();
  for (const { supported, others } of citing.map(citedIn)) {
    for (const { key, statement } of supported) {
      const known = before.get(key);
      now.set(key, known?.statement === statement ? known : { statement, on });
    }
    for (const key of others) {
      const known = before.get(key);
      if (known) now.set(key, known);
    }
  }
  return now;
}

/** The blocks of a draft in which figures were held beside what they cite; most blocks of most drafts have none. */
const citingBlocks = ({ analysis: { document, blocks } }: LintResult): readonly AssessedBlock[] =>
  citing(document.lineage)(blocks).map((at) => blocks[at] as AssessedBlock);

const citing = remember<object, (blocks: readonly AssessedBlock[]) => readonly number[]>(() =>
  createKeptChoice((block) => block.assessments.some(({ basis }) => basis === 'cited')),
);

/** What a block cites: the keys of figures that are supported, with what states them, and of the others. */
interface Cited {
  readonly supported: readonly { readonly key: string; readonly statement: string }[];
  readonly others: readonly string[];
}

const citedIn = remember(({ assessments }: AssessedBlock): Cited => {
  const supported: { key: string; statement: string }[] = [];
  const others: string[] = [];
  for (const assessment of assessments) {
    if (assessment.basis !== 'cited') continue;
    const support = assessment.evidence.find(({ relation }) => relation === 'supports');
    if (assessment.verdict === 'supported' && support)
      supported.push({ key: keyOf(assessment, support.source.key), statement: support.claim.statement });
    else others.push(...citedKeys(assessment).map((key) => keyOf(assessment, key)));
  }
  return { supported, others };
});

/** The figure in its sentence, and the source. */
const keyOf = ({ claim }: Assessment, source: string): string =>
  [source, claim.figure.text, claim.statement].join('\n');

const citedKeys = ({ citations }: Assessment): readonly string[] =>
  citations.flatMap(({ source }) => source?.key ?? []);

const sameSupports = (a: Supports, b: Supports): boolean =>
  a.size === b.size && [...b].every(([key, { statement }]) => a.get(key)?.statement === statement);

/** A finding that says of a figure that its source does not have it. */
const mayHaveChanged: ReadonlySet<RuleName> = new Set(['conflicting-figure', 'unsupported-figure']);

function withChanges({ analysis, found }: LintResult, supports: Supports): Findings {
  if (supports.size === 0 || !found.tells(mayHaveChanged)) return found;
  const { starts } = analysis.document;
  const byStart = new Map<number, Assessment>();
  for (const [at, { assessments }] of analysis.blocks.entries())
    for (const each of assessments) byStart.set((starts[at] ?? 0) + each.claim.span.start, each);
  const retell = (finding: Finding): Finding => {
    const { rule, span } = finding;
    const assessment = rule && mayHaveChanged.has(rule) ? byStart.get(span.start) : undefined;
    for (const key of assessment ? citedKeys(assessment) : []) {
      const support = assessment && supports.get(keyOf(assessment, key));
      const claims = analysis.corpus.byKey(key)?.claims ?? [];
      if (support && !claims.some(({ statement }) => statement === support.statement))
        return retold(finding, changed(finding.message, key, support));
    }
    return finding;
  };
  return findingList(found.all.map(retell));
}

const changed = (message: string, key: string, { statement, on }: Support): string =>
  `${message.replace(/\.$/, '')}; ${key} has changed since ${on}, when it still stated “${withoutStop(statement)}”.`;

const encode = (supports: Supports): Uint8Array =>
  new TextEncoder().encode(
    JSON.stringify([...supports].map(([key, { statement, on }]) => [key, statement, on])),
  );

function decode(bytes: Uint8Array): Supports {
  const rows = JSON.parse(new TextDecoder().decode(bytes)) as [key: string, statement: string, on: string][];
  return new Map(rows.map(([key, statement, on]) => [key, { statement, on }]));
}
