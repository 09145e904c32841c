import type { Archive } from '../archive';
import type { SourceReading } from '../reading';
import { walkXml } from '../xml';
import { createBuilder, type Role } from './builder';
import { docxParts, docxStyles, isOn, notesOf, type DocxStyles } from './docxParts';
import { readOffice, type OfficeDocument } from './office';

/** Reads a document of the kind that Word writes: with insertions, without deletions, notes behind their paragraphs. */
export const readDocx = (path: string, bytes: Uint8Array): Promise<SourceReading> =>
  Promise.resolve(readOffice(path, bytes, 'docProps/core.xml', openDocx));

function openDocx(archive: Archive): OfficeDocument {
  const { body, styles, footnotes, endnotes } = docxParts(archive);
  const notes = new Map([...notesOf(footnotes, 'footnote'), ...notesOf(endnotes, 'endnote')]);
  const builder = createBuilder();
  walkBody(body, { builder, styles: docxStyles(styles), notes });
  return { blocks: builder.blocks, cut: builder.isCut() };
}

interface Reading {
  readonly builder: ReturnType<typeof createBuilder>;
  readonly styles: DocxStyles;
  readonly notes: ReadonlyMap<string, string>;
}

/**
 * What is deleted, moved away, an instruction of a field, or the older twin of a drawing; and how a paragraph or a cell
 * looked before a change of its form, which would be taken for how it looks.
 */
const skipped: ReadonlySet<string> = new Set(
  'del moveFrom instrText delText Fallback pPrChange rPrChange tblPrChange tblPrExChange trPrChange tcPrChange sectPrChange'.split(
    ' ',
  ),
);

/** Walks through the elements of the text; what is left out is left out with all that it holds. */
function walkBody(body: Uint8Array, reading: Reading): void {
  const elements = bodyElements(reading);
  let silent = 0;
  walkXml(body, {
    open(name, attributes) {
      if (silent > 0 || skipped.has(name)) silent += 1;
      else elements.open(name, attributes);
    },
    text(text) {
      if (silent === 0) elements.text(text);
    },
    close(name) {
      if (silent > 0) silent -= 1;
      else elements.close(name);
    },
  });
}

interface OpenCell {
  columns: number;
  continues: boolean;
  opened: boolean;
}

function bodyElements({ builder, styles, notes }: Reading) {
  const paragraphs: { role: Role | null }[] = [];
  /** A table may stand in a cell of another. */
  const cells: OpenCell[] = [];
  let [texts, sups] = [0, 0];
  let run = { raised: false, hidden: false };
  /** A cell's properties come first; it opens with what follows them. */
  const openPendingCell = (): void => {
    const cell = cells.at(-1);
    if (!cell || cell.opened) return;
    builder.openCell(cell);
    cell.opened = true;
  };
  function openTable(name: string, value: string): void {
    const cell = cells.at(-1);
    if (name === 'tbl') {
      openPendingCell();
      builder.openTable();
    } else if (name === 'tr') builder.openRow();
    else if (name === 'tblHeader' && isOn(value)) builder.markHeader();
    else if (name === 'tc') cells.push({ columns: 1, continues: false, opened: false });
    else if (name === 'gridSpan' && cell) cell.columns = Number(value) || 1;
    else if (name === 'vMerge' && cell) cell.continues = value !== 'restart';
  }
  function openRun(name: string, value: string): void {
    if (name === 'r') run = { raised: false, hidden: false };
    else if (name === 'rStyle') run = { raised: styles.raised.has(value), hidden: styles.hidden.has(value) };
    else if (name === 'vertAlign') run.raised = value === 'superscript';
    else if (name === 'vanish') run.hidden = isOn(value);
    else if (name === 't') texts += 1;
    else if (name === 'sup') sups += 1;
    else if (name === 'tab' || name === 'br' || name === 'cr') builder.text(' ');
    else if (name === 'noBreakHyphen') builder.text('-');
  }
  return {
    open(name: string, attributes: ReadonlyMap<string, string>): void {
      const value = attributes.get('val') ?? '';
      const paragraph = paragraphs.at(-1);
      if (name === 'p') {
        openPendingCell();
        builder.openParagraph();
        paragraphs.push({ role: { kind: 'paragraph' } });
      } else if (name === 'pStyle' && paragraph) paragraph.role = roleOf(value, styles);
      else if (name === 'numPr' && paragraph?.role?.kind === 'paragraph') paragraph.role = { kind: 'item' };
      else if (name === 'footnoteReference' || name === 'endnoteReference')
        builder.note(notes.get(`${name.slice(0, -9)} ${attributes.get('id') ?? ''}`) ?? '');
      else {
        openTable(name, value);
        openRun(name, value);
      }
    },
    text(text: string): void {
      if (texts === 0 || run.hidden) return;
      if (run.raised || sups > 0) builder.raised(text);
      else builder.text(text);
    },
    close(name: string): void {
      if (name === 't') texts -= 1;
      else if (name === 'sup') sups -= 1;
      else if (name === 'p') {
        const paragraph = paragraphs.pop();
        builder.closeParagraph(paragraph ? paragraph.role : { kind: 'paragraph' });
      } else if (name === 'tc') {
        openPendingCell();
        cells.pop();
        builder.closeCell();
      } else if (name === 'tr') builder.closeRow();
      else if (name === 'tbl') builder.closeTable();
    },
  };
}

/** Null for the lines of a table of contents. */
const roleOf = (style: string, { levels, contents }: DocxStyles): Role | null => {
  if (contents.has(style)) return null;
  const level = levels.get(style);
  if (level !== undefined) return { kind: 'heading', level };
  return /^(?:quote|intensequote|blocktext)/i.test(style)
    ? { kind: 'quote' }
    : { kind: /^list/i.test(style) ? 'item' : 'paragraph' };
};
