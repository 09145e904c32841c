import type { SourcePlace } from '../reading';
import { blockText, type Block as PlainBlock } from '../documents/blocks';
import { escapeMarkdown } from '../escapeMarkdown';
import type { Block } from './page';
import { joinLine } from './wording';

/** A document as Markdown, with the offset at which each page's words begin. */
export interface WrittenPages {
  readonly text: string;
  readonly places: readonly SourcePlace[];
}

/** Headings get their depth by the rank of their size. `labels`: of the pages, in order. */
export function writePages(
  pages: readonly (readonly Block[])[],
  labels: readonly string[],
  hyphened: ReadonlySet<string>,
): WrittenPages {
  const ranks = headingRanks(pages.flat());
  const places: SourcePlace[] = [];
  let text = '';
  let open = '';
  pages.forEach((blocks, at) => {
    const label = `page ${labels[at] ?? at + 1}`;
    const [first, ...rest] = blocks;
    const goesOn = open !== '' && first?.kind === 'paragraph' && continues(open, first.text);
    if (first === undefined) return;
    if (goesOn) {
      const whole = joinLine(open, escapeMarkdown(first.text), hyphened);
      const tail = whole.length - escapeMarkdown(first.text).length;
      text = `${text.slice(0, text.length - open.length - 2)}${whole}\n\n`;
      places.push({ start: text.length - 2 - whole.length + tail, label });
      open = whole;
    } else places.push({ start: text.length, label });
    for (const block of goesOn ? rest : blocks) text += `${blockText(plainBlock(block, ranks))}\n\n`;
    const last = blocks.at(-1);
    if (!goesOn || rest.length > 0) open = last?.kind === 'paragraph' ? escapeMarkdown(last.text) : '';
  });
  return { text, places };
}

/** A paragraph that breaks off at a page's foot goes on at the next one's head. */
const continues = (before: string, next: string): boolean =>
  !/[.!?:]["”’)]?$/.test(before) && /^[\p{Ll}\d(£$€“‘]/u.test(next);

function headingRanks(blocks: readonly Block[]): ReadonlyMap<number, number> {
  const sizes = [
    ...new Set(blocks.flatMap((block) => (block.kind === 'heading' ? [Math.round(block.size)] : []))),
  ];
  return new Map(sizes.sort((a, b) => b - a).map((size, at) => [size, Math.min(6, at + 1)]));
}

/** The block as any document's. */
function plainBlock(block: Block, ranks: ReadonlyMap<number, number>): PlainBlock {
  switch (block.kind) {
    case 'heading':
      return { kind: 'heading', level: ranks.get(Math.round(block.size)) ?? 1, text: block.text };
    case 'table':
      return { ...block, caption: '' };
    case 'paragraph':
    case 'item':
      return block;
  }
}
