import { Tree, type TreeBuffer } from '@lezer/common';
import { sameEnds } from '../text/sameEnds';
import type { Span } from '../text/span';
import { isBesideTables } from './captions';

/** The nodes of a document that stand in no other, in text order. */
export interface TopLevel {
  readonly nodes: readonly (Tree | TreeBuffer)[];
  /** Where each begins. */
  readonly starts: readonly number[];
}

export function topLevelOf(tree: Tree): TopLevel {
  const nodes: (Tree | TreeBuffer)[] = [];
  const starts: number[] = [];
  const add = (parent: Tree, offset: number): void => {
    parent.children.forEach((child, at) => {
      const start = offset + (parent.positions[at] ?? 0);
      // The parser groups nodes without a name, to keep the tree balanced.
      if (child instanceof Tree && child.type.isAnonymous) add(child, start);
      else {
        nodes.push(child);
        starts.push(start);
      }
    });
  };
  add(tree, 0);
  return { nodes, starts };
}

/** Where two states of a text have the same blocks: before and behind what is to be read anew, which is given in offsets of both. */
export interface Stretch {
  readonly now: Span;
  readonly before: Span;
}

/** A text with the nodes of its top level. */
interface ParsedText {
  readonly body: string;
  readonly top: TopLevel;
}

/**
 * What of a text is to be read anew beside its earlier state. Around it stand nodes of the same words as before, up to the nearest
 * places at which nothing on one side tells how the other is to be read.
 */
export function toBeRead(now: ParsedText, before: ParsedText): Stretch {
  const { nodes, starts } = now.top;
  const moved = now.body.length - before.body.length;
  const ends = sameEnds(
    nodes,
    before.top.nodes,
    (at, old) => isKept(now, at, before, old, 0),
    (at, old) => isKept(now, at, before, old, moved),
  );
  // Both sides of a cut must have been kept.
  let start = ends.start - 1;
  while (start > 0 && !isCut(now, start)) start--;
  let end = nodes.length - ends.end + 1;
  while (end < nodes.length && !isCut(now, end)) end++;
  const from = start > 0 ? (starts[start] as number) : 0;
  const to = end < nodes.length ? (starts[end] as number) : now.body.length;
  return { now: { start: from, end: to }, before: { start: from, end: to - moved } };
}

/** The parser takes most nodes over; the last one of a text it reads again, since it might have gone on. */
function isKept(now: ParsedText, at: number, before: ParsedText, old: number, moved: number): boolean {
  const [node, known] = [now.top.nodes[at], before.top.nodes[old]];
  const [start, knownStart] = [now.top.starts[at] ?? 0, before.top.starts[old] ?? 0];
  if (!node || !known || start !== knownStart + moved) return false;
  if (node === known) return true;
  const { length } = node;
  return (
    known.length === length &&
    nameOf(known) === nameOf(node) &&
    now.body.slice(start, start + length) === before.body.slice(knownStart, knownStart + length)
  );
}

const heading = /^(?:ATX|Setext)Heading/;

/** A paragraph behind a paragraph or heading: what comes is read by it alone, as long as neither of them can belong to a table. */
function isCut({ body, top: { nodes, starts } }: ParsedText, at: number): boolean {
  const [before, next] = [nodes[at - 1], nodes[at]];
  if (!before || !next || nameOf(next) !== 'Paragraph' || isBesideTables(body, starts[at] ?? 0)) return false;
  if (heading.test(nameOf(before))) return true;
  return nameOf(before) === 'Paragraph' && !isBesideTables(body, starts[at - 1] ?? 0);
}

const nameOf = (node: Tree | TreeBuffer): string => (node instanceof Tree ? node.type.name : '');
