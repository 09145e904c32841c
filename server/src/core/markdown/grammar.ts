import { parser, TaskList } from '@lezer/markdown';
import type { BlockContext, BlockParser, Line, MarkdownConfig } from '@lezer/markdown';
import { simpleTables, tables } from './tableGrammar';

/** `[^label]:` at the start of a line. */
const definitionMark = /^\[\^[^\s[\]^]+\]:/;

const divMark = /^:::/;

const footnoteDefinition: BlockParser = {
  name: 'FootnoteDefinition',
  before: 'LinkReference',
  parse(context, line) {
    const mark = definitionMark.exec(line.text.slice(line.pos));
    if (!mark || line.indent >= line.baseIndent + 4) return false;
    context.startComposite('FootnoteDefinition', line.pos, 4);
    line.moveBase(line.pos + mark[0].length);
    return null;
  },
  endLeaf: (_context, line) => definitionMark.test(line.text.slice(line.pos)),
};

/** Later paragraphs of a footnote are indented by four spaces or a tab, as Pandoc has it. */
function continuesFootnote(_context: BlockContext, line: Line, indent: number): boolean {
  if (line.next < 0) return true;
  if (line.indent < line.baseIndent + indent) return false;
  line.moveBaseColumn(line.baseIndent + indent);
  return true;
}

const fencedDiv: BlockParser = {
  name: 'DivMark',
  before: 'LinkReference',
  parse(context, line) {
    if (!divMark.test(line.text.slice(line.pos)) || line.indent >= line.baseIndent + 4) return false;
    const from = context.lineStart + line.pos;
    const to = context.lineStart + line.text.length;
    context.nextLine();
    context.addElement(context.elt('DivMark', from, to));
    return true;
  },
  endLeaf: (_context, line) => divMark.test(line.text.slice(line.pos)),
};

/**
 * Display maths over several lines at the top level; kept from the other block parsers, since `- x` or `=` may begin
 * its lines. Inside lists and quotes the inline reader finds it.
 */
const mathsBlock: BlockParser = {
  name: 'MathsBlock',
  before: 'LinkReference',
  parse(context, line) {
    if (context.depth > 1 || !opensMaths(line)) return false;
    const from = context.lineStart + line.pos;
    while (context.nextLine() && line.next >= 0) {
      if (!line.text.includes('$$')) continue;
      context.nextLine();
      break;
    }
    context.addElement(context.elt('MathsBlock', from, context.prevLineEnd()));
    return true;
  },
  endLeaf: (context, line) => context.depth === 1 && opensMaths(line),
};

function opensMaths(line: Line): boolean {
  const text = line.text.slice(line.pos);
  return text.startsWith('$$') && !text.includes('$$', 2);
}

/** Deeper than any writing goes; each level costs on each line, so that a line of list marks would stop an editor. */
const deepest = 50;

const deepText: BlockParser = {
  name: 'DeepText',
  before: 'LinkReference',
  parse(context, line) {
    if (context.depth <= deepest || line.next < 0) return false;
    const from = context.lineStart + line.pos;
    const to = context.lineStart + line.text.length;
    context.nextLine();
    context.addElement(context.elt('Paragraph', from, to));
    return true;
  },
};

const extension: MarkdownConfig = {
  defineNodes: [
    { name: 'FootnoteDefinition', block: true, composite: continuesFootnote },
    { name: 'DivMark', block: true },
    { name: 'MathsBlock', block: true },
    { name: 'Table', block: true },
  ],
  parseBlock: [deepText, footnoteDefinition, fencedDiv, mathsBlock, simpleTables, tables],
  // Inline content is read by `inline.ts`, from each block's own text and only when that text is new.
  remove: ['Escape', 'Entity', 'InlineCode', 'HTMLTag', 'Emphasis', 'HardBreak', 'Link', 'Image', 'LinkEnd'],
};

/** Reads the block structure of Markdown as Pandoc, Quarto and GitHub write it. */
export const blockParser = parser.configure([TaskList, extension]);

// With its readers of inline content gone it would still look at each character.
blockParser.parseInline = () => [];
