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

/**
 * Pandoc's simple tables, as its writer makes them of most tables: a line of headers, a line of dashes with a gap between the
 * columns, and rows down to the next blank line. At the top level only: elsewhere the columns of a line cannot be told.
 */
export const simpleTables: BlockParser = {
  name: 'SimpleTable',
  before: 'LinkReference',
  parse(context, line) {
    if (context.depth > 1 || line.next < 0 || !isColumns(context.peekLine()) || isColumns(line.text))
      return false;
    const from = context.lineStart;
    while (context.nextLine() && line.next >= 0);
    context.addElement(context.elt('Table', from, context.prevLineEnd()));
    return true;
  },
};

/** `-----  ----`: what stands below the headers of a simple table. */
export const isColumns = (line: string): boolean => /^ {0,9}-{2,}(?: {1,9}-{2,}){1,60}[ \r]*$/.test(line);

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
