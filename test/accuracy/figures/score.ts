import { extractFigures } from '../../../server/src/core/figures/extract';
import type { Figure } from '../../../server/src/core/figures/figure';
import { loadSet, type Item, type LabelledFigure, type Part } from './set';

/** Shares between 0 and 1. */
export interface FigureScore {
  /** Of the figures that the reader gives as checkable or that a label names: how many have the span and the value of a label. */
  readonly precision: number;
  /** Of the labelled quantities: how many the reader gives with their span and value. */
  readonly recall: number;
  /** The same balance for the value alone, wherever the span ends. */
  readonly valueF1: number;
  /** Of those with the right value: how many have the right bound and direction. */
  readonly boundAndDirection: number;
  /** Of those with the right value: how many are checkable as labelled. */
  readonly checkable: number;
  /** Of the silent sentences: how many give no checkable figure. */
  readonly silentKept: number;
}

/** One disagreement with a label, for whoever mends the reader. */
export interface Miss {
  readonly id: string;
  readonly what: 'missed' | 'extra' | 'span' | 'bound' | 'direction' | 'checkable' | 'loud';
  readonly text: string;
}

interface Tally {
  said: number;
  labelled: number;
  exact: number;
  valued: number;
  cued: number;
  judged: number;
  silent: number;
  kept: number;
  readonly misses: Miss[];
}

/**
 * Holds what the reader gives for the labelled sentences of a part beside their labels. A small number word that may be
 * reported or not (`weak`, in the label or in the reading) is neither a hit nor a miss. A number that the reader itself sets
 * aside as reporting nothing, where no label stands, agrees with the label's silence.
 */
export function scoreFigures(part: Part): FigureScore {
  return shares(tallyOf(part));
}

/** The disagreements of the part on which rules may be mended. */
export const missesOfSeen = (): readonly Miss[] => tallyOf('seen').misses;

function tallyOf(part: Part): Tally {
  const tally: Tally = {
    said: 0,
    labelled: 0,
    exact: 0,
    valued: 0,
    cued: 0,
    judged: 0,
    silent: 0,
    kept: 0,
    misses: [],
  };
  for (const item of loadSet(part)) scoreItem(item, tally);
  return tally;
}

function shares({ said, labelled, exact, valued, cued, judged, silent, kept }: Tally): FigureScore {
  return {
    precision: exact / said,
    recall: exact / labelled,
    valueF1: (2 * valued) / (said + labelled),
    boundAndDirection: cued / valued,
    checkable: judged / valued,
    silentKept: kept / silent,
  };
}

function scoreItem(item: Item, tally: Tally): void {
  const figures = extractFigures(item.text, { role: 'prose', leadIn: '', draft: true }).figures;
  const loud = figures.filter((figure) => figure.checkable && !figure.weak);
  if (item.silent) {
    tally.silent++;
    if (loud.length === 0) tally.kept++;
    for (const { text } of loud) tally.misses.push({ id: item.id, what: 'loud', text });
  }
  const free = new Set(figures.filter((figure) => figure.quantity));
  for (const label of item.figures) {
    const found = [...free].filter((figure) => overlaps(figure, label));
    const match = found.find((figure) => isSameValue(figure, label));
    if (match) free.delete(match);
    if (label.weak) for (const figure of found) free.delete(figure);
    else scoreLabel(item, label, match, tally);
  }
  for (const { text, checkable, weak } of free) {
    if (weak || !checkable) continue;
    tally.said++;
    tally.misses.push({ id: item.id, what: 'extra', text });
  }
}

function scoreLabel(item: Item, label: LabelledFigure, match: Figure | undefined, tally: Tally): void {
  const miss = (what: Miss['what'], text: string): void => {
    tally.misses.push({ id: item.id, what, text });
  };
  tally.labelled++;
  if (!match) {
    miss('missed', label.text);
    return;
  }
  tally.said++;
  tally.valued++;
  if (match.span.start === label.start && match.span.end === label.end) tally.exact++;
  else miss('span', `${match.text} for ${label.text}`);
  if (match.bound !== label.bound) miss('bound', `${match.bound} for ${label.bound} ${label.text}`);
  const direction = directionOf(match);
  if (direction !== label.direction) miss('direction', `${direction} for ${label.direction} ${label.text}`);
  if (match.bound === label.bound && direction === label.direction) tally.cued++;
  if (match.checkable === label.checkable) tally.judged++;
  else miss('checkable', `${label.text}: ${match.reason ?? 'checkable'}`);
}

/** A change from one value to another has its direction on its second end. */
const directionOf = ({ direction, parts }: Figure): Figure['direction'] =>
  direction ?? parts[1]?.direction ?? null;

const overlaps = ({ span }: Figure, { start, end }: LabelledFigure): boolean =>
  span.start < end && start < span.end;

/** Seconds in the units of time that labels use. */
const SECONDS: Readonly<Record<string, number>> = { second: 1, minute: 60, hour: 3600, year: 31556952 };

/** Values are labelled in the written unit, pence and cents in their currency, `half a century` in years. */
function isSameValue({ value, unit }: Figure, label: LabelledFigure): boolean {
  const seconds = unit.dimension === 'duration' ? SECONDS[label.unit] : undefined;
  const factor = unit.dimension === 'money' ? unit.factor : seconds ? unit.factor / seconds : 1;
  return isNear(value.min * factor, label.value.min) && isNear(value.max * factor, label.value.max);
}

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-8 + 1e-3 * Math.abs(b);
