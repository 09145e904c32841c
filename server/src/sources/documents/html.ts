import { parse } from 'parse5';
import { decodeText } from '../decode';
import { emptyReading, faultAt, type SourceReading } from '../reading';
import { createBuilder, type Builder, type Role } from './builder';
import { isNestedDeeper } from './htmlDepth';
import { isAside, mainPart } from './htmlMain';
import { recordOfPage } from './htmlRecord';
import { attribute, childrenOf, isElement, textOfNode, type Element, type Node } from './htmlTree';
import { documentReading } from './office';
import { raisedText } from './raised';

/** A page nested deeper than this is read to that depth. */
const deepest = 400;
const limits = { bytes: 40_000_000, open: 10_000 };

/** Reads the main text of a saved page: no navigation, no header or footer, no scripts. */
export function readHtml(path: string, bytes: Uint8Array): Promise<SourceReading> {
  if (bytes.length > limits.bytes) {
    const reason = `This page is larger than ${limits.bytes / 1e6} MB, so no figure can be compared with it.`;
    return Promise.resolve({ ...emptyReading, faults: [faultAt(path, 0, reason)] });
  }
  const { text, remark } = decodePage(bytes);
  const faults = remark === null ? [] : [faultAt(path, 0, remark)];
  if (text === null) return Promise.resolve({ ...emptyReading, faults });
  if (isNestedDeeper(text, limits.open)) {
    const reason = `This page has more than ${limits.open.toLocaleString('en')} parts open within each other, so no figure can be compared with it.`;
    return Promise.resolve({ ...emptyReading, faults: [...faults, faultAt(path, 0, reason)] });
  }
  const page = parse(text);
  const builder = createBuilder();
  walk(mainPart(page), { builder, list: 0, quote: false, depth: 0 });
  const reading = documentReading(path, { blocks: builder.blocks, cut: builder.isCut() }, recordOfPage(page));
  return Promise.resolve({ ...reading, faults: [...faults, ...reading.faults] });
}

/** By its byte order mark, else by what the page says of itself. */
function decodePage(bytes: Uint8Array): ReturnType<typeof decodeText> {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2048));
  const named = /<meta[^>]{0,200}charset=["']?([\w-]{2,30})/i.exec(head)?.[1]?.toLowerCase();
  if (named === undefined || named === 'utf-8' || bytes[0] === 0xff || bytes[0] === 0xfe)
    return decodeText(bytes);
  try {
    return { text: new TextDecoder(named).decode(bytes), remark: null };
  } catch {
    return decodeText(bytes);
  }
}

interface Walk {
  readonly builder: Builder;
  readonly list: number;
  readonly quote: boolean;
  readonly depth: number;
}

const block =
  /^(?:p|div|section|article|main|body|html|header|footer|address|details|summary|figure|figcaption|dl|dt|dd|li|ul|ol|blockquote|pre|hr|h[1-6]|table|center|fieldset)$/;

/** Blocks become blocks; what stands between them is a paragraph of its own. */
function walk(parent: Node, state: Walk): void {
  let said = '';
  const close = (): void => {
    state.builder.openParagraph();
    state.builder.text(said);
    state.builder.closeParagraph(roleIn(state));
    said = '';
  };
  for (const node of childrenOf(parent)) {
    if (isElement(node) && isAside(node)) continue;
    if (isElement(node) && (block.test(node.tagName) || holdsBlock(node, 0)) && state.depth < deepest) {
      close();
      walkBlock(node, state);
    } else said += inlineText(node, 0, said);
  }
  close();
}

const roleIn = ({ list, quote }: Walk): Role => ({ kind: list > 0 ? 'item' : quote ? 'quote' : 'paragraph' });

const holdsBlock = (element: Element, depth: number): boolean =>
  depth < 20 &&
  childrenOf(element).some(
    (node) => isElement(node) && !isAside(node) && (block.test(node.tagName) || holdsBlock(node, depth + 1)),
  );

function walkBlock(element: Element, state: Walk): void {
  const { builder } = state;
  const level = /^h([1-6])$/.exec(element.tagName)?.[1];
  const inner = { ...state, depth: state.depth + 1 };
  if (level !== undefined) {
    builder.openParagraph();
    builder.text(inlineText(element, 0));
    builder.closeParagraph({ kind: 'heading', level: Number(level) });
  } else if (element.tagName === 'table') walkTable(element, inner);
  else if (element.tagName === 'ul' || element.tagName === 'ol')
    walk(element, { ...inner, list: state.list + 1 });
  else if (element.tagName === 'blockquote') walk(element, { ...inner, quote: true });
  else walk(element, inner);
}

/** A table that only lays the page out is read as the blocks that it holds. */
function walkTable(table: Element, state: Walk): void {
  const rows = rowsIn(table);
  const isLayout =
    attribute(table, 'role') === 'presentation' ||
    rows.some(({ cells }) => cells.some((cell) => holdsTable(cell, 0)));
  if (isLayout) {
    for (const { cells } of rows) for (const cell of cells) walk(cell, state);
    return;
  }
  const { builder } = state;
  builder.openTable();
  for (const { cells, head } of rows) {
    builder.openRow();
    if (head || (cells.length > 0 && cells.every(({ tagName }) => tagName === 'th'))) builder.markHeader();
    for (const cell of cells) {
      builder.openCell({ columns: spanOf(cell, 'colspan'), rows: spanOf(cell, 'rowspan') });
      builder.text(inlineText(cell, 0));
      builder.closeCell();
    }
    builder.closeRow();
  }
  const caption = childrenOf(table).find((node) => isElement(node) && node.tagName === 'caption');
  builder.closeTable(caption ? inlineText(caption, 0) : '');
}

const spanOf = (cell: Element, name: string): number =>
  Math.min(1000, Math.max(1, Number(attribute(cell, name)) || 1));

interface HtmlRow {
  readonly cells: readonly Element[];
  readonly head: boolean;
}

function rowsIn(table: Node, head = false): readonly HtmlRow[] {
  return childrenOf(table).flatMap((node): readonly HtmlRow[] => {
    if (!isElement(node)) return [];
    if (/^(?:thead|tbody|tfoot)$/.test(node.tagName)) return rowsIn(node, node.tagName === 'thead');
    if (node.tagName !== 'tr') return [];
    const cells = childrenOf(node).filter(
      (cell): cell is Element => isElement(cell) && /^t[hd]$/.test(cell.tagName),
    );
    return [{ cells, head }];
  });
}

const holdsTable = (node: Node, depth: number): boolean =>
  depth < 20 &&
  childrenOf(node).some(
    (child) => isElement(child) && (child.tagName === 'table' || holdsTable(child, depth + 1)),
  );

/** Text without notes' marks. `before`: what stands before it, which says whether raised digits are a power. */
function inlineText(node: Node, depth: number, before = ''): string {
  const own = textOfNode(node);
  if (own !== null) return own.replace(/\u00ad/g, '');
  if (depth > deepest) return '';
  if (!isElement(node)) return '';
  if (isAside(node)) return '';
  if (node.tagName === 'br' || node.tagName === 'wbr') return node.tagName === 'br' ? ' ' : '';
  const text = childrenOf(node).reduce(
    (said, child) => said + inlineText(child, depth + 1, said || before),
    '',
  );
  if (node.tagName === 'sup') return raisedText(before, text);
  return block.test(node.tagName) ? ` ${text} ` : text;
}
