import type { SyntaxNodeRef, Tree } from '@lezer/common';
import { exact } from '../text/exact';
import type { Span } from '../text/span';
import { findCaptions } from './captions';
import type { BlockKind } from './document';

/** A block before its content is read. Offsets are those of the text that was parsed; a lead-in is the index of an outline. */
export interface Outline {
  kind: BlockKind;
  readonly start: number;
  readonly end: number;
  /** Offsets of the block quote marks inside, from the block's start. */
  readonly holes: readonly number[];
  readonly level: number;
  readonly leadIn: number;
  readonly quote: number;
  readonly listItem: number;
  readonly list: number;
  readonly footnote: string | null;
}

export interface OutlineReading {
  readonly outlines: readonly Outline[];
  /** HTML blocks and comment blocks, in which comments may stand. */
  readonly html: readonly Span[];
  /** Nodes of link reference definitions. */
  readonly definitions: readonly Span[];
}

/** What the blocks inside a quote, list, item or footnote share. */
interface Place {
  readonly quote: number;
  readonly listItem: number;
  readonly list: number;
  readonly footnote: string | null;
  readonly leadIn: number;
  /** Index of the paragraph right before, which may introduce what comes; -1 for none. */
  previous: number;
  /** The list that ended last, and what introduced it: a comment between its items does not cut it off from that. */
  ended: { readonly at: number; readonly leadIn: number } | null;
}

interface Walk {
  readonly text: string;
  readonly outlines: Outline[];
  readonly html: Span[];
  readonly definitions: Span[];
  readonly places: Place[];
  leaf: { readonly from: number; readonly marks: number[] } | null;
}

const top: Place = {
  quote: -1,
  listItem: -1,
  list: -1,
  footnote: null,
  leadIn: -1,
  previous: -1,
  ended: null,
};

/** Lists the prose blocks of a parsed text, up to an offset between nodes of its top level. */
export function outline(text: string, tree: Tree, end: number): OutlineReading {
  const walk: Walk = {
    text,
    outlines: [],
    html: [],
    definitions: [],
    places: [{ ...top }],
    leaf: null,
  };
  tree.iterate({
    to: end,
    enter: (node) => (isBeyond(node, end) ? false : enter(walk, node)),
    leave: (node) => leave(walk, node),
  });
  findCaptions(text, walk.outlines);
  return walk;
}

/** The node behind the end touches it, and the document holds it. */
const isBeyond = ({ to, name }: SyntaxNodeRef, end: number): boolean =>
  to > end && name !== 'Document' && name !== '';

const here = (walk: Walk): Place => walk.places[walk.places.length - 1] ?? top;

const leaves = /^(?:Paragraph|Task|Table|ATXHeading\d|SetextHeading\d)$/;

function enter(walk: Walk, node: SyntaxNodeRef): boolean {
  const place = inside(walk, node);
  if (place) {
    walk.places.push(place);
    return true;
  }
  if (node.name === 'QuoteMark') walk.leaf?.marks.push(node.from - walk.leaf.from);
  else if (leaves.test(node.name)) walk.leaf = { from: node.from, marks: [] };
  else if (!walk.leaf) enterOther(walk, node);
  return true;
}

function inside(walk: Walk, node: SyntaxNodeRef): Place | null {
  const outer = here(walk);
  const next = { ...outer, previous: -1, ended: null, leadIn: leadInHere(walk) };
  switch (node.name) {
    case 'Blockquote':
      return { ...next, quote: node.from };
    case 'BulletList':
    case 'OrderedList':
      return { ...next, leadIn: resumedLeadIn(walk, node.from) ?? next.leadIn, list: node.from };
    case 'ListItem':
      return { ...next, leadIn: outer.leadIn, listItem: node.from };
    case 'FootnoteDefinition':
      return { ...top, footnote: footnoteLabel(walk.text, node.from) };
    default:
      return null;
  }
}

const footnoteLabel = (text: string, at: number): string => text.slice(at + 2, text.indexOf(']', at));

/** The paragraph before, if it ends in a colon; else what introduced the container. */
function leadInHere(walk: Walk): number {
  const { previous, leadIn } = here(walk);
  const before = walk.outlines[previous];
  return before && endsInColon(walk.text.slice(before.start, before.end)) ? previous : leadIn;
}

function resumedLeadIn(walk: Walk, from: number): number | null {
  const { ended } = here(walk);
  return ended && onlyComments(walk.text.slice(ended.at, from)) ? ended.leadIn : null;
}

/** True for comments, each on lines of their own, with no more than white space around them. */
function onlyComments(text: string): boolean {
  return text.includes('<!--') && text.replace(/<!--[^]*?-->/g, '').trim() === '';
}

/** The colon may be followed by a citation, a footnote mark or emphasis signs. */
const colonEnd = /:[*_\s]{0,10}(?:\[[^\][]{1,300}\][*_\s]{0,10}){0,2}$/;

const endsInColon = (text: string): boolean => colonEnd.test(text.slice(-700));

function enterOther(walk: Walk, node: SyntaxNodeRef): void {
  if (node.name === 'LinkReference') walk.definitions.push({ start: node.from, end: node.to });
  if (node.name === 'HTMLBlock' || node.name === 'CommentBlock')
    walk.html.push({ start: node.from, end: node.to });
  if (node.name === 'CommentBlock') addTextAfterComment(walk, node);
  if (/^(?:FencedCode|CodeBlock|HorizontalRule|HTMLBlock|MathsBlock)$/.test(node.name))
    here(walk).previous = -1;
}

/** Text behind a comment on its last line is read as a paragraph, as Pandoc does. */
function addTextAfterComment(walk: Walk, node: SyntaxNodeRef): void {
  const close = walk.text.slice(node.from, node.to).lastIndexOf('-->');
  if (close < 0) return;
  addBlock(walk, 'paragraph', 0, node.from + close + 3, node.to, []);
}

function leave(walk: Walk, node: SyntaxNodeRef): void {
  if (walk.leaf && leaves.test(node.name)) {
    addLeaf(walk, node, walk.leaf.marks);
    walk.leaf = null;
  } else if (/^(?:Blockquote|BulletList|OrderedList|ListItem|FootnoteDefinition)$/.test(node.name)) {
    const ended = walk.places.pop() as Place;
    here(walk).previous = -1;
    here(walk).ended = node.name.endsWith('List') ? { at: node.to, leadIn: ended.leadIn } : null;
  }
}

function addLeaf(walk: Walk, node: SyntaxNodeRef, marks: readonly number[]): void {
  const { name, from, to } = node;
  const text = walk.text.slice(from, to);
  if (name.startsWith('ATX'))
    addBlock(walk, 'heading', Number(name.at(-1)), from + level(name), atxEnd(text, from), []);
  else if (name.startsWith('Setext'))
    addBlock(walk, 'heading', level(name), from, from + Math.max(0, text.lastIndexOf('\n')), at(from, marks));
  else if (name === 'Task') addBlock(walk, 'paragraph', 0, from + 3, to, at(from, marks));
  else if (name === 'Paragraph') addBlock(walk, 'paragraph', 0, from, to, at(from, marks));
  else addBlock(walk, 'table', 0, from, to, at(from, marks));
}

const level = (name: string): number => Number(name.at(-1));

const at = (from: number, marks: readonly number[]): readonly number[] => marks.map((mark) => from + mark);

function atxEnd(text: string, from: number): number {
  const closed = text.trimEnd();
  const bare = closed.replace(/(?<!#)#+$/, '');
  return from + (/[ \t]$/.test(bare) ? bare.trimEnd().length : closed.length);
}

/**
 * Adds the block without the white space around it; `marks` are document offsets of block quote marks. A table keeps that before
 * it, which shifts the first line against the columns of the others.
 */
function addBlock(
  walk: Walk,
  kind: BlockKind,
  depth: number,
  start: number,
  end: number,
  marks: readonly number[],
): void {
  const holes = new Set(marks);
  let from = start;
  let to = end;
  while (kind !== 'table' && from < to && (isSpace(walk.text[from]) || holes.has(from))) from++;
  while (to > from && isSpace(walk.text[to - 1])) to--;
  if (from === to) return;
  const { quote, listItem, list, footnote } = here(walk);
  const leadIn = kind === 'table' ? leadInHere(walk) : here(walk).leadIn;
  const inner = marks.filter((mark) => mark >= from && mark < to).map((mark) => mark - from);
  const block: Outline = {
    kind,
    start: from,
    end: to,
    holes: exact(inner),
    level: depth,
    leadIn,
    quote,
    listItem,
    list,
    footnote,
  };
  const last = walk.outlines[here(walk).previous];
  if (last && goesOn(walk.text, last, block)) walk.outlines[walk.outlines.length - 1] = { ...last, end: to };
  else walk.outlines.push(block);
  here(walk).previous = kind === 'paragraph' ? walk.outlines.length - 1 : -1;
}

/** A paragraph that a line with a comment interrupts is one paragraph, as for Pandoc: a directive does not cut it in two. */
function goesOn(text: string, last: Outline, block: Outline): boolean {
  if (last.kind !== 'paragraph' || block.kind !== 'paragraph' || block.quote >= 0) return false;
  const between = text.slice(last.end, block.start);
  return onlyComments(between) && !/\n[ \t\r]*\n/.test(between.replace(/<!--[^]*?-->/g, '-'));
}

const isSpace = (c: string | undefined): boolean => c === ' ' || c === '\n' || c === '\t' || c === '\r';
