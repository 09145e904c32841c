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
  /** '' where there is nothing to write. */
  readonly written: string;
  readonly tally: Tally;
}

/**
 * A way to write findings. Each draft's part is written where the draft is checked, which may be another thread, and so that
 * nothing else of the check need be kept; the parts are printed in the order of the drafts, with lines before and behind them.
 */
export interface Format extends Frame {
  /** '' where there is nothing to write. */
  part(this: void, checked: Checked): string;
}

/** The lines around the parts. */
export interface Frame {
  readonly head: readonly string[];
  /** What ends each part but the last. */
  readonly between: '' | ',';
  /** `drafts`: of all that were checked. */
  tail(this: void, drafts: readonly Tally[]): readonly string[];
}

/** The Markdown pages of rules, by their names. */
export type RulePages = ReadonlyMap<string, string>;

/** For parts that stand by themselves. */
export const noFrame: Frame = { head: [], between: '', tail: () => [] };

/** For parts that are items of a JSON array, without its brackets. */
export const jsonArray: Frame = { head: ['['], between: ',', tail: () => [']'] };

/** Items of an array as JSON, each on a line of its own, without the brackets. */
export const jsonItems = (items: readonly unknown[]): string =>
  items.map((item) => JSON.stringify(item)).join(',\n');
