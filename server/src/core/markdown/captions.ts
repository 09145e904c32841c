import type { Outline } from './blocks';

/** Pandoc's `: …` and `Table: …`, and the numbered `Table 3: …` of plain reports. */
const caption =
  /^(?::\s|table:|(?:\*\*|__)?(?:table|chart|figure|exhibit)\s[a-z]?\d[\d.]{0,6}[a-z]?(?::|\.\s|\.?(?:\*\*|__)))/i;

const sourceLine = /^(?:\*\*|\*|_)?sources?:/i;

/** Marks the paragraphs that are captions: beside a table, or apart from it by its `Source:` line only. */
export function findCaptions(text: string, outlines: readonly Outline[]): void {
  const written = (block: Outline): string => text.slice(block.start, block.start + 60);
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
