import type { Check } from '../../service/checks';
import type { Draft } from '../../service/draft';
import type { StatusCounts } from '../../service/status';
import type { Finding } from '../../core/linter/finding';

/** A draft with what was found in it. */
export interface Checked {
  readonly draft: Draft;
  readonly check: Check;
}

/** What the end of a report says of one draft. */
export interface Tally {
  readonly findings: Readonly<Record<Finding['severity'], number>>;
  readonly status: StatusCounts;
  /** Of the first finding of a rule, and of the first that has a figure; null where there is none. */
  readonly rule: string | null;
  readonly figure: string | null;
}

/** What was found in a draft, as one text, and its tally. */
export interface Part {
  readonly written: string;
  readonly tally: Tally;
}

/**
 * A way to write findings. Each draft's part is written where the draft is checked, which may be another thread, and so that
 * nothing else of the check need be kept; the whole is put together in the order of the drafts.
 */
export interface Format {
  /** '' where there is nothing to write. */
  part(checked: Checked): string;
  /** Lines to print one after another: of many drafts, all of them together may be more than one text can hold. */
  whole(parts: readonly Part[]): readonly string[];
}

/** The Markdown pages of rules, by their names. */
export type RulePages = ReadonlyMap<string, string>;

/** What is written of each draft, one after another, without those that have nothing. */
export const writtenOf = (parts: readonly Part[]): readonly string[] =>
  parts.map(({ written }) => written).filter((written) => written !== '');

/** The same as items of a JSON array, without its brackets. */
export const itemsOf = (parts: readonly Part[]): readonly string[] => {
  const items = writtenOf(parts);
  return items.map((item, at) => (at + 1 < items.length ? `${item},` : item));
};

export const jsonArray = (parts: readonly Part[]): readonly string[] => ['[', ...itemsOf(parts), ']'];

/** Items of an array as JSON, each on a line of its own, without the brackets. */
export const jsonItems = (items: readonly unknown[]): string =>
  items.map((item) => JSON.stringify(item)).join(',\n');
