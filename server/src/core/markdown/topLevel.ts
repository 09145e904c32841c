import { Tree, type TreeBuffer } from '@lezer/common';
import { isBesideTables } from './captions';

/** The nodes of a text that stand in no other, in text order: what each is, and its offsets. */
export interface TopLevel {
  readonly names: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** `offset`: where what was parsed begins in the text. */
export function topLevelOf(tree: Tree, offset: number): TopLevel {
  const names: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const add = (parent: Tree, from: number): void => {
    parent.children.forEach((child, at) => {
      const start = from + (parent.positions[at] ?? 0);
      // The parser groups nodes without a name, to keep the tree balanced.
      if (child instanceof Tree && child.type.isAnonymous) add(child, start);
      else {
        names.push(nameOf(child));
        starts.push(start);
        ends.push(start + child.length);
      }
    });
  };
  add(tree, offset);
  return { names, starts, ends };
}

const nameOf = (node: Tree | TreeBuffer): string => (node instanceof Tree ? node.type.name : '');

const heading = /^(?:ATX|Setext)Heading/;

/** Enough of a heading to tell that it has words; one without is no block. */
const longestMark = 40;

/**
 * Whether what comes from a node on is read by it alone, and what stands before without it: at a heading, and at a paragraph behind a
 * paragraph or heading as long as neither can belong to a table.
 */
export function isCut(text: string, { names, starts, ends }: TopLevel, at: number): boolean {
  const [before, next] = [names[at - 1], names[at]];
  const start = starts[at] ?? 0;
  if (before === undefined || next === undefined) return false;
  if (heading.test(next))
    return /[\p{L}\p{N}]/u.test(text.slice(start, Math.min(ends[at] ?? 0, start + longestMark)));
  if (next !== 'Paragraph' || isBesideTables(text, start)) return false;
  return heading.test(before) || (before === 'Paragraph' && !isBesideTables(text, starts[at - 1] ?? 0));
}
