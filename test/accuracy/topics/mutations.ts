import { findingsOf } from './score';
import type { Draft, PlacedRow, Topic } from './topic';

/** What became of supported figures whose value was changed, and of those that were cited to another source. */
export interface MutationScore {
  readonly values: { conflict: number; unsupported: number; silent: number };
  readonly citations: { conflict: number; unsupported: number; silent: number };
}

/** Changes one supported figure at a time by 8 to 60 per cent, then points all citations of a draft at another source. */
export function scoreMutations(topics: readonly Topic[]): MutationScore {
  const score: MutationScore = {
    values: { conflict: 0, unsupported: 0, silent: 0 },
    citations: { conflict: 0, unsupported: 0, silent: 0 },
  };
  const random = seeded(20261125);
  for (const topic of topics) {
    for (const draft of topic.drafts) {
      changeValues(topic, draft, random, score.values);
      changeCitations(topic, draft, score.citations);
    }
  }
  return score;
}

function changeValues(
  topic: Topic,
  draft: Draft,
  random: () => number,
  tally: MutationScore['values'],
): void {
  const silent = supportedRows(topic, draft);
  for (const row of silent) {
    const digits = /\d[\d,]*(?:\.\d+)?/.exec(row.text)?.[0];
    if (digits === undefined || Number(digits.replace(/,/g, '')) < 10) continue;
    const changed = changeNumber(digits, random);
    const text =
      draft.text.slice(0, row.start) + row.text.replace(digits, changed) + draft.text.slice(row.end);
    const end = row.end + changed.length - digits.length;
    tally[outcome(topic, text, { start: row.start, end })]++;
  }
}

/** Every citation key of the draft becomes the next source's; drafts that cite by key only. */
function changeCitations(topic: Topic, draft: Draft, tally: MutationScore['citations']): void {
  const keys = topic.corpus.entries.filter(({ source }) => source.readable).map(({ source }) => source.key);
  const next = new Map(keys.map((key, at) => [key, keys[(at + 1) % keys.length] ?? key]));
  const pattern = new RegExp(`@(${keys.join('|')})\\b`, 'g');
  for (const row of supportedRows(topic, draft)) {
    const line = draft.text.slice(0, row.start).split('\n').length - 1;
    const lines = draft.text.split('\n');
    const written = lines[line] ?? '';
    lines[line] = written.replace(pattern, (_, key: string) => `@${next.get(key) ?? key}`);
    if (lines[line] === written) continue;
    const text = lines.join('\n');
    const before = draft.text.slice(0, row.start).split('\n').at(-1) ?? '';
    const moved =
      before.replace(pattern, (_, key: string) => `@${next.get(key) ?? key}`).length - before.length;
    tally[outcome(topic, text, { start: row.start + moved, end: row.end + moved })]++;
  }
}

/**
 * Supported figures that the linter takes for such: what they become must come from the change alone. A remark that a figure is
 * less exact or older than it might be says that it is supported.
 */
function supportedRows(topic: Topic, draft: Draft): PlacedRow[] {
  const remarks = ['imprecise-figure', 'outdated-figure'];
  const findings = findingsOf(topic, draft.text).filter(({ rule }) => !remarks.includes(rule ?? ''));
  return draft.rows.filter(
    (row) =>
      row.label === 'supported' && !findings.some(({ span }) => span.start < row.end && row.start < span.end),
  );
}

function outcome(
  topic: Topic,
  text: string,
  at: { start: number; end: number },
): 'conflict' | 'unsupported' | 'silent' {
  const rules = findingsOf(topic, text)
    .filter(({ span }) => span.start < at.end && at.start < span.end)
    .map(({ rule }) => rule);
  if (rules.includes('conflicting-figure')) return 'conflict';
  return rules.includes('unsupported-figure') ? 'unsupported' : 'silent';
}

function changeNumber(digits: string, random: () => number): string {
  const value = Number(digits.replace(/,/g, ''));
  const by = (0.08 + 0.52 * random()) * (random() < 0.5 ? -1 : 1);
  const places = digits.split('.')[1]?.length ?? 0;
  const [whole = '', rest] = Math.max(1, value * (1 + by))
    .toFixed(places)
    .split('.');
  const grouped = digits.includes(',') ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole;
  return rest === undefined ? grouped : `${grouped}.${rest}`;
}

/** A small seeded generator (mulberry32), so that each run changes the same figures alike. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
