import type { Tree } from '@lezer/common';
import { firstNot } from '../text/ordered';
import { shiftAll, type Span } from '../text/span';
import { changeBetween, endOfLine, twoLinesBefore } from './change';
import { blockParser } from './grammar';
import { isCut, topLevelOf, type TopLevel } from './topLevel';

/** What of a text is Markdown: from `begin`, behind the front matter, on. */
export interface Body {
  readonly text: string;
  readonly begin: number;
}

export interface ParsedBody extends Body {
  readonly top: TopLevel;
}

/** A part of a text that was parsed, and of which part of the text's earlier state it takes the place. */
export interface Window {
  /** The text that was parsed, and its tree; both begin at `now.start`. */
  readonly written: string;
  readonly tree: Tree;
  readonly now: Span;
  readonly before: Span;
  /** What stands in the text as a whole. */
  readonly top: TopLevel;
}

export function parseWhole({ text, begin }: Body): Window {
  const written = text.slice(begin);
  const tree = blockParser.parse(written);
  const now = { start: begin, end: text.length };
  return { written, tree, now, before: { start: 0, end: 0 }, top: topLevelOf(tree, begin) };
}

/** First so many characters behind a change are parsed, then so many times as many, until its effect ends among them. */
const firstReach = 256;
const growth = 16;

/**
 * Parses what an edit may have changed of a text: from a cut before it to a cut behind it at which the text reads on as it did. At both
 * nothing of the block structure is open, so what stands around reads as before.
 */
export function parseAround(now: Body, before: ParsedBody): Window {
  const change = changeOf(now, before);
  const first = change.start < 0 ? 0 : cutBefore(before, twoLinesBefore(now.text, change.start));
  for (let reach = 0; ; reach = Math.max(firstReach, reach * growth)) {
    const last = cutBehind(before, change.before + reach);
    const window = parseBetween(now, before, first, last);
    if (window) return window;
  }
}

/** A change that touches the front matter begins before all Markdown: its `start` is -1. `before`: where it ends in the earlier state. */
function changeOf(now: Body, before: Body): { readonly start: number; readonly before: number } {
  const change = changeBetween(before.text, now.text);
  const end = endOfLine(before.text, change.before);
  if (change.start > Math.max(now.begin, before.begin)) return { start: change.start, before: end };
  const moved = now.text.length - before.text.length;
  return { start: -1, before: Math.max(end, before.begin, now.begin - moved) };
}

/** The last cut at which a block begins that ends before an offset; 0 where there is none. */
function cutBefore({ text, top }: ParsedBody, offset: number): number {
  let at = firstNot(top.ends, (end) => end <= offset) - 1;
  while (at > 0 && !isCut(text, top, at)) at--;
  return Math.max(0, at);
}

/** The first cut from an offset on; the number of blocks where there is none. */
function cutBehind({ text, top }: ParsedBody, offset: number): number {
  let at = Math.max(
    1,
    firstNot(top.starts, (start) => start < offset),
  );
  while (at < top.starts.length && !isCut(text, top, at)) at++;
  return at;
}

/** So many lines behind a block at most tell how it is read. */
const linesAhead = 4;

/** Parses the text between two cuts of its earlier state; null where it does not read on from the last one as it did. */
function parseBetween(now: Body, before: ParsedBody, first: number, last: number): Window | null {
  const { names, starts, ends } = before.top;
  const moved = now.text.length - before.text.length;
  const isToEnd = last >= starts.length;
  const from = first > 0 ? (starts[first] as number) : now.begin;
  const to = isToEnd ? now.text.length : endOfLine(now.text, (ends[last] as number) + moved, linesAhead);
  const written = now.text.slice(from, to);
  const tree = blockParser.parse(written);
  const read = topLevelOf(tree, from);
  const found = isToEnd
    ? read.starts.length
    : firstNot(read.starts, (start) => start < (starts[last] as number) + moved);
  if (
    !isToEnd &&
    !(
      read.names[found] === names[last] &&
      read.starts[found] === (starts[last] as number) + moved &&
      read.ends[found] === (ends[last] as number) + moved &&
      isCut(now.text, read, found)
    )
  )
    return null;
  const start = first > 0 ? from : before.begin;
  const end = isToEnd ? before.text.length : (starts[last] as number);
  return {
    written,
    tree,
    now: { start: from, end: end + moved },
    before: { start, end },
    top: {
      names: names.slice(0, first).concat(read.names.slice(0, found), names.slice(last)),
      starts: starts.slice(0, first).concat(read.starts.slice(0, found), shiftAll(starts.slice(last), moved)),
      ends: ends.slice(0, first).concat(read.ends.slice(0, found), shiftAll(ends.slice(last), moved)),
    },
  };
}
