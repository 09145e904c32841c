import { withoutStop } from '../core/text/sentences';
import type { AssessedBlock, Assessment, Evidence } from '../core/evidence/assessment';
import type { Finding, Findings, LintResult } from '../core/linter/finding';
import { findingList } from '../core/linter/findings';
import { retold } from '../core/linter/told';
import type { RuleName } from '../core/rules/rule';
import { createKeptChoice } from '../core/text/keptReading';
import { remember } from '../core/text/remember';
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
    return { supports, kept: supports, at: Number.NEGATIVE_INFINITY };
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
      draft.supports = supportsOf(result, draft.supports, day);
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
function supportsOf({ analysis: { blocks, document } }: LintResult, before: Supports, on: string): Supports {
  const now = new Map<string, Support>();
  for (const at of citing(document.lineage)(blocks))
    for (const assessment of citedIn(blocks[at] as AssessedBlock)) note(assessment);
  return now;

  function note(assessment: Assessment): void {
    const support = assessment.evidence.find(({ relation }) => relation === 'supports');
    if (assessment.verdict === 'supported' && support) {
      const key = keyOfSupport(assessment, support);
      const { statement } = support.claim;
      const known = before.get(key);
      now.set(key, known?.statement === statement ? known : { statement, on });
    } else
      for (const key of citedKeys(assessment)) {
        const known = before.get(keyOf(assessment, key));
        if (known) now.set(keyOf(assessment, key), known);
      }
  }
}

/** The figures of a block that were held beside what they cite; most blocks of most drafts have none. */
const citedIn = remember(({ assessments }: AssessedBlock): readonly Assessment[] =>
  assessments.filter(({ basis }) => basis === 'cited'),
);

const citing = remember<object, (blocks: readonly AssessedBlock[]) => readonly number[]>(() =>
  createKeptChoice((block) => citedIn(block).length > 0),
);

/** The figure in its sentence, and the source. */
const keyOf = ({ claim }: Assessment, source: string): string =>
  [source, claim.figure.text, claim.statement].join('\n');

const keys = new WeakMap<Evidence, string>();

/** The same for what supports a figure, which stays the same object while neither changes. */
function keyOfSupport(assessment: Assessment, support: Evidence): string {
  const known = keys.get(support) ?? keyOf(assessment, support.source.key);
  keys.set(support, known);
  return known;
}

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
