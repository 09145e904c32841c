import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Bound, Direction, FigureKind, Interval } from '../../../server/src/core/figures/figure';

/** A quantity that a reader should find in the sentence. Offsets are of `Item.text`, in UTF-16 units. */
export interface LabelledFigure {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** In the written order, like the reader's own interval; equal ends for a single value. */
  readonly value: Interval;
  readonly unit: string;
  readonly kind: FigureKind;
  /** The denominator of a rate in plain words, '' where there is none. */
  readonly per: string;
  readonly bound: Bound;
  readonly direction: Direction | null;
  readonly checkable: boolean;
  /** Why it is not checkable; null where it is. */
  readonly reason: string | null;
  /** A small number word that may be checkable: neither a hit nor a miss on its own. */
  readonly weak: boolean;
}

/** A number that is no quantity. */
export interface LabelledNumber {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly is: string;
}

export interface Item {
  readonly id: string;
  readonly genre: string;
  readonly variety: string;
  readonly text: string;
  /** True where no figure may be reported as checkable, weak ones aside. */
  readonly silent: boolean;
  readonly figures: readonly LabelledFigure[];
  readonly numbers: readonly LabelledNumber[];
}

export type Part = 'seen' | 'aside';

interface WrittenNumber {
  readonly text: string;
  readonly occurrence?: number;
  readonly is: string;
}

interface WrittenFigure extends Omit<LabelledFigure, 'start' | 'end' | 'value' | 'per' | 'reason' | 'weak'> {
  readonly occurrence?: number;
  readonly value: number | readonly [number, number];
  readonly per?: string;
  readonly reason?: string;
  readonly weak?: boolean;
}

interface WrittenItem extends Omit<Item, 'silent' | 'figures' | 'numbers'> {
  readonly silent?: boolean;
  readonly figures?: readonly WrittenFigure[];
  readonly numbers?: readonly WrittenNumber[];
}

/** The labelled sentences of one part, with offsets and the values that the file leaves out. */
export function loadSet(part: Part): readonly Item[] {
  const written = parse(readFileSync(join(__dirname, `${part}.yaml`), 'utf8')) as readonly WrittenItem[];
  return written.map((item) => ({
    ...item,
    silent: item.silent ?? false,
    figures: (item.figures ?? []).map((figure) => figureOf(item, figure)),
    numbers: (item.numbers ?? []).map((number) => ({ ...number, ...place(item, number) })),
  }));
}

function figureOf(item: WrittenItem, figure: WrittenFigure): LabelledFigure {
  const [min, max] = typeof figure.value === 'number' ? [figure.value, figure.value] : figure.value;
  const { per = '', reason = null, weak = false } = figure;
  return { ...figure, ...place(item, figure), value: { min, max }, per, reason, weak };
}

/** Where a label stands; `occurrence` counts from 1. */
function place(
  { id, text }: WrittenItem,
  label: { readonly text: string; readonly occurrence?: number },
): { readonly start: number; readonly end: number } {
  let start = text.indexOf(label.text);
  for (let seen = 1; seen < (label.occurrence ?? 1) && start >= 0; seen += 1) {
    start = text.indexOf(label.text, start + 1);
  }
  if (start < 0) throw new Error(`${id}: "${label.text}" does not occur in its sentence`);
  return { start, end: start + label.text.length };
}
