import { escapeMarkdown } from '../escapeMarkdown';

/** What a document says, block by block, whatever its format. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph' | 'item' | 'quote'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly rows: readonly (readonly string[])[];
      /** Rows of headers at the top; 0 where the first row holds values. */
      readonly headers: number;
    };

/** The blocks as Markdown, in their order. */
export const blocksText = (blocks: readonly Block[]): string =>
  blocks.map((block) => `${blockText(block)}\n\n`).join('');

export function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(Math.min(6, Math.max(1, block.level)))} ${escapeMarkdown(block.text)}`;
    case 'paragraph':
      return escapeMarkdown(block.text);
    case 'item':
      return `- ${escapeMarkdown(block.text)}`;
    case 'quote':
      return `> ${escapeMarkdown(block.text)}`;
    case 'table':
      return [tableText(block.rows, block.headers), captionText(block.caption)].filter(Boolean).join('\n\n');
  }
}

function tableText(rows: readonly (readonly string[])[], headers: number): string {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const line = (cells: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, at) => escapeMarkdown(cells[at] ?? '')).join(' | ')} |`;
  const head = headers === 0 ? [] : oneHeader(rows, headers);
  return [line(head), `|${' --- |'.repeat(width)}`, ...rows.slice(headers).map(line)].join('\n');
}

/** A caption that numbers itself is known for one; any other is marked. */
const captionText = (caption: string): string =>
  caption === '' || /^(?:table|figure) \d/i.test(caption)
    ? escapeMarkdown(caption)
    : `Table: ${escapeMarkdown(caption)}`;

/** The header rows of a table in one, column by column. */
export function oneHeader(rows: readonly (readonly string[])[], headers: number): string[] {
  const width = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, at) =>
    [...new Set(rows.slice(0, headers).map((row) => row[at] ?? ''))].filter(Boolean).join(' '),
  );
}

const value = /^[-−–(£$€]?\s*[\d.,]+\s*(?:%|per cent|[kmb]n?)?\)?$/;

/** Whether hardly a cell behind the first is a value; years may head columns. */
export function isHeaderRow([, ...cells]: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const values = filled.filter((cell) => value.test(cell) && !/^(?:19|20)\d\d$/.test(cell));
  return values.length < 0.34 * Math.max(1, filled.length);
}
