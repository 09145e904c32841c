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
  whole(parts: readonly Part[]): string;
}

/** The Markdown pages of rules, by their names. */
export type RulePages = ReadonlyMap<string, string>;

/** What is written of each draft, one after another, without those that have nothing. */
export const joined = (parts: readonly Part[], between: string): string =>
  parts
    .map(({ written }) => written)
    .filter((written) => written !== '')
    .join(between);

/** One array of JSON from the texts of its items. */
export const jsonArray = (parts: readonly Part[]): string => `[\n${joined(parts, ',\n')}\n]`;

/** Items of an array as JSON, each on a line of its own, without the brackets. */
export const jsonItems = (items: readonly unknown[]): string =>
  items.map((item) => JSON.stringify(item)).join(',\n');
