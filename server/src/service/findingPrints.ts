import type { Finding } from '../core/linter/finding';
import { fingerprint } from './fingerprint';

/**
 * What each finding of a draft is known by from one check to the next: its rule, the words of its line and its own, not its
 * place, so that an edit elsewhere leaves it what it is. Findings that are alike in all that are counted.
 */
export function findingPrints(text: string, findings: readonly Finding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, span }) => {
    const said = `${rule ?? ''} ${lineAround(text, span.start)} ${text.slice(span.start, span.end)}`;
    const count = (seen.get(said) ?? 0) + 1;
    seen.set(said, count);
    return fingerprint(new TextEncoder().encode(`${said} ${count}`));
  });
}

function lineAround(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return text
    .slice(start, end < 0 ? text.length : end)
    .replace(/\s+/g, ' ')
    .trim();
}
