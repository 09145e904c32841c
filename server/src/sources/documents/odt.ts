import { ArchiveFault, type Archive } from '../archive';
import type { SourceReading } from '../reading';
import { walkXml } from '../xml';
import { createBuilder, type Role } from './builder';
import { readOffice, type OfficeDocument } from './office';
import { raisedText } from './raised';

/** Reads a document of the kind that LibreOffice writes: without deletions and remarks, notes behind their paragraphs. */
export const readOdt = (path: string, bytes: Uint8Array): Promise<SourceReading> =>
  Promise.resolve(readOffice(path, bytes, 'meta.xml', openOdt));

const skipped: ReadonlySet<string> = new Set([
  'tracked-changes',
  'annotation',
  'note-citation',
  'forms',
  'table-of-content',
  'illustration-index',
  'table-index',
  'object-index',
  'user-index',
  'alphabetical-index',
  'desc',
  'scripts',
  'font-face-decls',
  'automatic-styles',
]);

/** Elements that a line of text is made of: a title in any other is a picture's. */
const ofLine = /^(?:p|h|span|a)$/;

function openOdt(archive: Archive): OfficeDocument {
  const content = archive.read('content.xml');
  if (!content) throw new ArchiveFault('it holds no text part');
  const styles = odtStyles(archive.read('styles.xml'), content);
  const builder = createBuilder();
  const spans: TextStyle[] = [];
  const parents: string[] = [];
  const roles: Role[] = [];
  let [silent, lists, headerRows] = [0, 0, 0];
  let note: string[] | null = null;
  let repeated = 1;
  let cells = { repeated: 1, columns: 1, rows: 1 };
  walkXml(content, {
    open(name, attributes) {
      if (silent > 0 || skipped.has(name) || (name === 'title' && !ofLine.test(parents.at(-1) ?? ''))) {
        silent += 1;
        return;
      }
      parents.push(name);
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
      else if (name === 'span') spans.push(styles.get(attributes.get('style-name') ?? '') ?? plainText);
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
      if (silent > 0 || spans.some(({ hidden }) => hidden)) return;
      const isRaised = spans.some(({ raised }) => raised);
      if (note) note.push(isRaised ? raisedText(note.at(-1) ?? '', text) : text);
      else if (isRaised) builder.raised(text);
      else builder.text(text);
    },
    close(name) {
      if (silent > 0) {
        silent -= 1;
        return;
      }
      parents.pop();
      if (name === 'span') spans.pop();
      else if (name === 'note-body') {
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
  return { blocks: builder.blocks, cut: builder.isCut() };
}

interface TextStyle {
  readonly raised: boolean;
  readonly hidden: boolean;
}

const plainText: TextStyle = { raised: false, hidden: false };

/** What the styles of a document make of a stretch of text, by their names; later parts come before earlier ones. */
function odtStyles(...parts: readonly (Uint8Array | null)[]): ReadonlyMap<string, TextStyle> {
  const styles = new Map<string, TextStyle>();
  let style = '';
  for (const part of parts)
    if (part)
      walkXml(part, {
        open(name, attributes) {
          if (name === 'style') style = attributes.get('name') ?? '';
          else if (name === 'text-properties')
            styles.set(style, {
              raised: /^(?:super|[1-9])/.test(attributes.get('text-position') ?? ''),
              hidden: attributes.get('display') === 'none',
            });
        },
      });
  return styles;
}
