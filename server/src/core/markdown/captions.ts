import type { Outline } from './blocks';

/** Pandoc's `: …` and `Table: …`, and the numbered `Table 3: …` of plain reports. */
const caption =
  /^(?::\s|table:|(?:\*\*|__)?(?:table|chart|figure|exhibit)\s[a-z]?\d[\d.]{0,6}[a-z]?(?::|\.\s|\.?(?:\*\*|__)))/i;

const sourceLine = /^(?:\*\*|\*|_)?sources?:/i;

/** Whether a paragraph that begins at an offset would be a table's caption or source line, did one stand there. */
export function isBesideTables(text: string, start: number): boolean {
  const written = text.slice(start, start + longestMark);
  return caption.test(written) || sourceLine.test(written);
}

/** By so many characters a caption is known. */
const longestMark = 60;

/** Marks the paragraphs that are captions: beside a table, or apart from it by its `Source:` line only. */
export function findCaptions(text: string, outlines: readonly Outline[]): void {
  const written = (block: Outline): string => text.slice(block.start, block.start + longestMark);
  outlines.forEach((block, index) => {
    if (block.kind !== 'paragraph' || !caption.test(written(block))) return;
    const beside = (step: number): boolean => {
      const other = outlines[index + step];
      if (!other || other.listItem !== block.listItem || other.quote !== block.quote) return false;
      if (other.kind === 'table') return true;
      return (
        other.kind === 'paragraph' &&
        sourceLine.test(written(other)) &&
        outlines[index + 2 * step]?.kind === 'table'
      );
    };
    if (beside(-1) || beside(1)) block.kind = 'caption';
  });
}
