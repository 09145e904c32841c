import type { UncheckedSource } from '../evidence/unchecked';
import type { Rule } from './rule';

/** A source or bibliography that the draft counts on could not be read, so what stands on it was not checked. */
export const uncheckedSource: Rule = {
  name: 'unchecked-source',
  defaultSeverity: 'information',
  description: 'A source that the draft cites could not be read, or its bibliography entry is broken.',
  *check({ uncheckedSources }) {
    for (const unchecked of uncheckedSources) {
      yield {
        rule: 'unchecked-source',
        span: unchecked.span,
        message: () => messageOf(unchecked),
        repairs: () => [],
        evidence: () => [],
        figure: null,
      };
    }
  },
};

/** `refs.bib, line 4: The entry “a” could not be read (it is not closed), so its key is unknown.` */
function messageOf({ fault: { path, line, reason, draftLine }, more }: UncheckedSource): string {
  const name = path.split(/[\\/]/).at(-1) ?? path;
  const place = line > 0 ? `${name}, line ${line}: ` : `${name}: `;
  const others =
    more === 0 ? '' : ` There ${more === 1 ? 'is 1 more fault' : `are ${more} more faults`} of this file.`;
  return `${draftLine !== undefined && draftLine === line ? '' : place}${reason}${others}`;
}
