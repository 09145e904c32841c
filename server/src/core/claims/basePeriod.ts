import type { Period } from '../figures/figure';
import { parsePeriod } from '../figures/period';
import type { MarkdownDocument } from '../markdown/document';
import { readSentences } from './sentence';
import type { About } from './surroundings';

/**
 * The period that a source is about where a sentence names none: that of its title, else the one it names most often
 * and that is not after its issue, else the year of its issue and the one before. Null where nothing is known.
 */
export function basePeriodOf(about: About, document: MarkdownDocument): Period | null {
  const titled = periodInTitle(about.title);
  if (titled) return titled;
  const issued = parsePeriod(about.issued);
  return mostNamed(document, issued?.to ?? Number.POSITIVE_INFINITY) ?? beforeIssue(issued);
}

/** The same by a source's record alone, for a text that itself gives no period. */
export const recordPeriodOf = (about: About): Period | null =>
  periodInTitle(about.title) ?? beforeIssue(parsePeriod(about.issued));

const beforeIssue = (issued: Period | null): Period | null =>
  issued && { from: Math.floor(issued.from) - 1, to: issued.to };

const titlePeriod =
  /(?:year (?:to|ending|ended) )?(?:\d{1,2} )?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december) )?(?:19|20)\d\d(?:[-–/]\d{2,4})?/i;

function periodInTitle(title: string): Period | null {
  const named = titlePeriod.exec(title)?.[0];
  return named ? parsePeriod(named) : null;
}

function mostNamed(document: MarkdownDocument, issued: number): Period | null {
  const counts = new Map<string, { period: Period; count: number }>();
  for (const block of document.blocks) {
    if (block.kind === 'table') continue;
    for (const sentence of readSentences(block.content, { role: 'prose', leadIn: '', draft: false }, true)) {
      for (const { period } of sentence.periods) {
        if (!period || period.to > issued + 0.1) continue;
        const key = `${period.from}–${period.to}`;
        counts.set(key, { period, count: (counts.get(key)?.count ?? 0) + 1 });
      }
    }
  }
  const ranked = [...counts.values()].sort((a, b) => b.count - a.count || b.period.to - a.period.to);
  return ranked[0]?.period ?? null;
}
