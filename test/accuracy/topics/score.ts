import type { Finding } from '../../../server/src/core/linter/finding';
import { lint } from '../../../server/src/core/linter/linter';
import { defaultLintOptions } from '../../../server/src/core/linter/options';
import { parseMarkdown } from '../../../server/src/core/markdown/parse';
import type { RuleName } from '../../../server/src/core/rules/rule';
import type { Draft, Label, PlacedRow, Topic } from './topic';

/** Which rule a row of each label wants to be told by; none: silence. */
const wanted: Readonly<Record<Label, RuleName | null>> = {
  none: null,
  supported: null,
  'derived-ok': null,
  'derived-wrong': null,
  conflict: 'conflicting-figure',
  'uncited-conflict': 'conflicting-figure',
  'uncited-supported': 'uncited-figure',
  'uncited-unknown': 'uncited-figure',
  unsupported: 'unsupported-figure',
  miscited: 'unsupported-figure',
  'unknown-citation': 'unknown-citation',
};

export interface Tally {
  told: number;
  stray: number;
  missed: number;
}

export interface TopicScore {
  readonly rules: ReadonlyMap<RuleName, Tally>;
  /** Uncited figures with support: how many name the right source first, of how many. */
  readonly suggested: { right: number; of: number };
}

const scored: readonly RuleName[] = [
  'uncited-figure',
  'conflicting-figure',
  'unsupported-figure',
  'unknown-citation',
];

export const precision = ({ told, stray }: Tally): number => told / (told + stray || 1);
export const recall = ({ told, missed }: Tally): number => told / (told + missed || 1);
export const f1 = ({ told, stray, missed }: Tally): number => (2 * told) / (2 * told + stray + missed || 1);

/**
 * Holds what the linter tells about the topics' drafts beside their labels. A finding counts for a row that it overlaps; one
 * that overlaps none is stray. An uncited figure that conflicts may be told as uncited too. Rows of `derived-wrong` wait for
 * a rule of their own: a finding on them is stray.
 */
export function scoreTopics(topics: readonly Topic[]): TopicScore {
  const rules = new Map(scored.map((rule): [RuleName, Tally] => [rule, { told: 0, stray: 0, missed: 0 }]));
  const suggested = { right: 0, of: 0 };
  for (const topic of topics) {
    for (const draft of topic.drafts) scoreDraft(topic, draft, rules, suggested);
  }
  return { rules, suggested };
}

export const findingsOf = (topic: Topic, text: string): readonly Finding[] =>
  lint(parseMarkdown(text), topic.corpus, { ...defaultLintOptions, citationScope: 'sentence' }).findings;

function scoreDraft(
  topic: Topic,
  draft: Draft,
  rules: TopicScore['rules'],
  suggested: TopicScore['suggested'],
): void {
  const findings = findingsOf(topic, draft.text).filter(({ rule }) => rule !== null && rules.has(rule));
  const claimed = new Set<Finding>();
  for (const row of draft.rows) {
    const here = findings.filter((finding) => overlaps(finding, row));
    here.forEach((finding) => claimed.add(finding));
    count(row, new Set(here.map(({ rule }) => rule as RuleName)), rules);
    if (row.label !== 'uncited-supported') continue;
    suggested.of++;
    if (here.some(({ evidence }) => evidence[0]?.source.key === row.source)) suggested.right++;
  }
  for (const { rule } of findings.filter((finding) => !claimed.has(finding)))
    add(rules, rule as RuleName, 'stray');
}

const overlaps = ({ span }: Finding, { start, end }: PlacedRow): boolean =>
  span.start < end && start < span.end;

function count(row: PlacedRow, got: ReadonlySet<RuleName>, rules: TopicScore['rules']): void {
  const want = wanted[row.label];
  if (want) add(rules, want, got.has(want) ? 'told' : 'missed');
  for (const rule of got) {
    const tolerated = row.label === 'uncited-conflict' && rule === 'uncited-figure';
    if (rule !== want && !tolerated) add(rules, rule, 'stray');
  }
}

function add(rules: TopicScore['rules'], rule: RuleName, what: keyof Tally): void {
  const tally = rules.get(rule);
  if (tally) tally[what]++;
}
