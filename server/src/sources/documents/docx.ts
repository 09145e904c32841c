import { ArchiveFault, type Archive } from '../archive';
import type { SourceReading } from '../reading';
import { walkXml } from '../xml';
import { createBuilder, type Role } from './builder';
import { readOffice, type OfficeDocument } from './office';

/** Reads a document of the kind that Word writes: with insertions, without deletions, notes behind their paragraphs. */
export const readDocx = (path: string, bytes: Uint8Array): Promise<SourceReading> =>
  Promise.resolve(readOffice(path, bytes, 'docProps/core.xml', openDocx));

function openDocx(archive: Archive): OfficeDocument {
  const body = archive.read('word/document.xml');
  if (!body) throw new ArchiveFault('it holds no text part');
  const notes = new Map([...notesOf(archive, 'footnote'), ...notesOf(archive, 'endnote')]);
  const levels = headingLevels(archive.read('word/styles.xml'));
  const builder = createBuilder();
  walkBody(body, { builder, levels, notes });
  return { blocks: builder.blocks, cut: builder.cut };
}

interface Reading {
  readonly builder: ReturnType<typeof createBuilder>;
  readonly levels: ReadonlyMap<string, number>;
  readonly notes: ReadonlyMap<string, string>;
}

/** What is deleted, moved away, an instruction of a field, or the older twin of a drawing. */
const skipped: ReadonlySet<string> = new Set(['del', 'moveFrom', 'instrText', 'delText', 'Fallback', 'pict']);

interface OpenParagraph {
  role: Role;
}

function walkBody(body: Uint8Array, { builder, levels, notes }: Reading): void {
  const paragraphs: OpenParagraph[] = [];
  let silent = 0;
  let texts = 0;
  let cell = { columns: 1, continues: false, opened: true };
  /** A cell's properties come first; it opens with what follows them. */
  const openPendingCell = (): void => {
    if (cell.opened) return;
    builder.openCell(cell);
    cell.opened = true;
  };
  walkXml(body, {
    open(name, attributes) {
      if (silent > 0 || skipped.has(name)) {
        silent += 1;
        return;
      }
      const value = attributes.get('val') ?? '';
      const paragraph = paragraphs.at(-1);
      if (name === 'p') {
        openPendingCell();
        builder.openParagraph();
        paragraphs.push({ role: { kind: 'paragraph' } });
      } else if (name === 't') texts += 1;
      else if (name === 'tab' || name === 'br' || name === 'cr') builder.text(' ');
      else if (name === 'noBreakHyphen') builder.text('-');
      else if (name === 'pStyle' && paragraph) paragraph.role = roleOf(value, levels);
      else if (name === 'numPr' && paragraph?.role.kind === 'paragraph') paragraph.role = { kind: 'item' };
      else if (name === 'footnoteReference' || name === 'endnoteReference')
        builder.note(notes.get(`${name.slice(0, -9)} ${attributes.get('id') ?? ''}`) ?? '');
      else if (name === 'tbl') builder.openTable();
      else if (name === 'tr') builder.openRow();
      else if (name === 'tblHeader' && value !== '0' && value !== 'false') builder.markHeader();
      else if (name === 'tc') cell = { columns: 1, continues: false, opened: false };
      else if (name === 'gridSpan') cell.columns = Number(value) || 1;
      else if (name === 'vMerge') cell.continues = value !== 'restart';
    },
    text(text) {
      if (silent === 0 && texts > 0) builder.text(text);
    },
    close(name) {
      if (silent > 0) {
        silent -= 1;
        return;
      }
      if (name === 't') texts -= 1;
      else if (name === 'p') builder.closeParagraph(paragraphs.pop()?.role ?? { kind: 'paragraph' });
      else if (name === 'tc') {
        openPendingCell();
        builder.closeCell();
      } else if (name === 'tr') builder.closeRow();
      else if (name === 'tbl') builder.closeTable();
    },
  });
}

const roleOf = (style: string, levels: ReadonlyMap<string, number>): Role => {
  const level = levels.get(style);
  if (level !== undefined) return { kind: 'heading', level };
  return /^(?:quote|intensequote|blocktext)/i.test(style)
    ? { kind: 'quote' }
    : { kind: /^list/i.test(style) ? 'item' : 'paragraph' };
};

/** Styles that are headings, by their names or their level in the outline. */
function headingLevels(styles: Uint8Array | null): ReadonlyMap<string, number> {
  const levels = new Map<string, number>([['Title', 1]]);
  if (!styles) return levels;
  let style = '';
  walkXml(styles, {
    open(name, attributes) {
      const value = attributes.get('val') ?? '';
      if (name === 'style') style = attributes.get('styleId') ?? '';
      else if (name === 'name') {
        const level = /^heading (\d)/i.exec(value)?.[1];
        if (level) levels.set(style, Number(level));
        else if (/^title$/i.test(value)) levels.set(style, 1);
      } else if (name === 'outlineLvl' && Number(value) < 6 && !levels.has(style))
        levels.set(style, Number(value) + 1);
    },
  });
  return levels;
}

/** The texts of foot- or endnotes: `footnote 2` -> its words. */
function notesOf(archive: Archive, kind: 'footnote' | 'endnote'): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  const part = archive.read(`word/${kind}s.xml`);
  if (!part) return notes;
  let id = '';
  let texts = 0;
  walkXml(part, {
    open(name, attributes) {
      if (name === kind) id = attributes.get('id') ?? '';
      else if (name === 't') texts += 1;
    },
    text(text) {
      if (texts > 0) notes.set(`${kind} ${id}`, (notes.get(`${kind} ${id}`) ?? '') + text);
    },
    close(name) {
      if (name === 't') texts -= 1;
      else if (name === 'p') notes.set(`${kind} ${id}`, `${notes.get(`${kind} ${id}`) ?? ''} `);
    },
  });
  return notes;
}
