import type { BlockContext, BlockParser, LeafBlock, LeafBlockParser, Line } from '@lezer/markdown';

/**
 * Pipe tables as Pandoc and GitHub take them together: white space behind the line of dashes, `+` in it and a number of
 * columns that differs from row to row are allowed; a line without a pipe ends the table.
 */
export const tables: BlockParser = {
  name: 'PipeTable',
  before: 'SetextHeading',
  leaf: (_context, leaf) => (hasPipe(leaf.content) ? new PipeTable() : null),
  endLeaf: (context, line, leaf) =>
    !leaf.parsers.some((parser) => parser instanceof PipeTable && parser.isTable) &&
    hasPipe(line.text.slice(line.basePos)) &&
    isDashes(withoutQuoteMarks(context.peekLine())),
};

class PipeTable implements LeafBlockParser {
  isTable: boolean | null = null;

  nextLine(context: BlockContext, line: Line, leaf: LeafBlock): boolean {
    if (this.isTable === null) this.isTable = isDashes(line.text.slice(line.pos));
    else if (this.isTable && !hasPipe(line.text.slice(line.pos))) return this.finish(context, leaf);
    return false;
  }

  finish(context: BlockContext, leaf: LeafBlock): boolean {
    if (!this.isTable) return false;
    context.addLeafElement(leaf, context.elt('Table', leaf.start, leaf.start + leaf.content.length));
    return true;
  }
}

const hasPipe = (text: string): boolean => /(?:^|[^\\])\|/.test(text);

const withoutQuoteMarks = (line: string): string => line.replace(/^[>\s]+/, '');

/** `|:---|---:|`, with at least one pipe and only dashes and colons between. */
function isDashes(text: string): boolean {
  if (!/^[|:+-][|:+\-\s]*$/.test(text) || !text.includes('|') || !text.includes('-')) return false;
  const cells = text
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/[|+]/);
  return cells.every((cell) => /^:?-+:?$/.test(cell.trim()));
}
