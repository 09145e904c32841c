import type { UnknownCitation } from '../evidence/assessment';
import type { Rule, Suggestion } from './rule';
import { listed } from './wording';

/** A citation key or footnote mark that resolves to nothing. */
export const unknownCitation: Rule = {
  name: 'unknown-citation',
  defaultSeverity: 'error',
  description: 'A citation key or footnote mark resolves to nothing.',
  *check({ unknownCitations }) {
    const sure = unknownCitations.filter(({ item, nearestKeys }) => item && nearestKeys.length === 1);
    for (const unknown of unknownCitations) {
      const { citation, item } = unknown;
      yield {
        rule: 'unknown-citation',
        span: item?.span ?? citation.span,
        message: () => messageOf(unknown),
        repairs: () => [...corrections(unknown), ...allCorrections(unknown, sure)],
        evidence: () => [],
        figure: null,
      };
    }
  },
};

function messageOf({ citation, item, nearestKeys }: UnknownCitation): string {
  if (!item) return `The footnote mark [^${citation.undefinedLabel ?? ''}] has no definition in this draft.`;
  const near =
    nearestKeys.length > 0
      ? `; the nearest ${nearestKeys.length > 1 ? 'keys are' : 'key is'} ${listed(nearestKeys)}`
      : '';
  return `No source and no bibliography entry has the key “${item.key}”${near}.`;
}

const corrections = ({ item, nearestKeys }: UnknownCitation): Suggestion[] =>
  item
    ? nearestKeys.map((key) => ({
        kind: 'correctKey',
        title: `Change the key to ${key}`,
        edits: [{ span: item.span, text: key }],
        preferred: nearestKeys.length === 1,
      }))
    : [];

/** Offered with each key that has one near match, where there are several. */
function allCorrections(unknown: UnknownCitation, sure: readonly UnknownCitation[]): Suggestion[] {
  if (sure.length < 2 || !sure.includes(unknown)) return [];
  const edits = sure.flatMap(({ item, nearestKeys: [key] }) =>
    item && key !== undefined ? [{ span: item.span, text: key }] : [],
  );
  const title = `Correct all ${sure.length} keys that are near to one key only`;
  return [{ kind: 'correctKey', title, edits, preferred: false }];
}
