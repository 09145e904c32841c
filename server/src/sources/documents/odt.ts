import { ArchiveFault, type Archive } from '../archive';
import type { SourceReading } from '../reading';
import { walkXml } from '../xml';
import { createBuilder, type Role } from './builder';
import { readOffice, type OfficeDocument } from './office';

/** Reads a document of the kind that LibreOffice writes: without deletions and remarks, notes behind their paragraphs. */
export const readOdt = (path: string, bytes: Uint8Array): Promise<SourceReading> =>
  Promise.resolve(readOffice(path, bytes, 'meta.xml', openOdt));

const skipped: ReadonlySet<string> = new Set([
  'tracked-changes',
  'annotation',
  'note-citation',
  'forms',
  'table-of-content',
  'scripts',
  'font-face-decls',
  'automatic-styles',
]);

function openOdt(archive: Archive): OfficeDocument {
  const content = archive.read('content.xml');
  if (!content) throw new ArchiveFault('it holds no text part');
  const builder = createBuilder();
  const roles: Role[] = [];
  let [silent, lists, headerRows] = [0, 0, 0];
  let note: string[] | null = null;
  let repeated = 1;
  let cells = { repeated: 1, columns: 1, rows: 1 };
  walkXml(content, {
    open(name, attributes) {
      if (silent > 0 || skipped.has(name)) {
        silent += 1;
        return;
      }
      const count = (attribute: string): number => Math.max(1, Number(attributes.get(attribute) ?? 1) || 1);
      if (name === 'note-body') note = [];
      else if (name === 'p' || name === 'h') {
        if (note) return;
        builder.openParagraph();
        const quoted = /quot/i.test(attributes.get('style-name') ?? '');
        const plain: Role = { kind: lists > 0 ? 'item' : quoted ? 'quote' : 'paragraph' };
        roles.push(name === 'h' ? { kind: 'heading', level: count('outline-level') } : plain);
      } else if (name === 's') builder.text(' '.repeat(Math.min(count('c'), 20)));
      else if (name === 'tab' || name === 'line-break') builder.text(' ');
      else if (name === 'list') lists += 1;
      else if (name === 'table') builder.openTable();
      else if (name === 'table-header-rows') headerRows += 1;
      else if (name === 'table-row') {
        repeated = count('number-rows-repeated');
        builder.openRow();
        if (headerRows > 0) builder.markHeader();
      } else if (name === 'table-cell' || name === 'covered-table-cell') {
        cells = {
          repeated: count('number-columns-repeated'),
          columns: count('number-columns-spanned'),
          rows: count('number-rows-spanned'),
        };
        if (name === 'table-cell') builder.openCell({ columns: cells.columns, rows: cells.rows });
      }
    },
    text(text) {
      if (silent > 0) return;
      if (note) note.push(text);
      else builder.text(text);
    },
    close(name) {
      if (silent > 0) {
        silent -= 1;
        return;
      }
      if (name === 'note-body') {
        builder.note((note ?? []).join(''));
        note = null;
      } else if (name === 'p' || name === 'h') {
        if (!note) builder.closeParagraph(roles.pop() ?? { kind: 'paragraph' });
        else note.push(' ');
      } else if (name === 'list') lists -= 1;
      else if (name === 'table-header-rows') headerRows -= 1;
      else if (name === 'table-cell') {
        builder.closeCell();
        for (let more = 1; more < Math.min(cells.repeated, 50) && cells.columns === 1; more += 1) {
          builder.openCell({ columns: 1 });
          builder.closeCell();
        }
      } else if (name === 'table-row') builder.closeRow(repeated);
      else if (name === 'table') builder.closeTable();
    },
  });
  return { blocks: builder.blocks, cut: builder.cut };
}
