import type { Misquotation } from '../evidence/quotations';
import { spanOfWords, type Difference } from '../evidence/quoted';
import type { Rule, Suggestion } from './rule';
import { listed, sourceName } from './wording';

/** How many differences a message names. */
const named = 3;

/** Words in quotation marks are not in the text of the source that is cited for them. */
export const misquotedSource: Rule = {
  name: 'misquoted-source',
  defaultSeverity: 'warning',
  description: 'Words in quotation marks are not in the text of the source that is cited for them.',
  *check({ misquotations, document }) {
    for (const misquotation of misquotations) {
      yield {
        rule: 'misquoted-source',
        span: misquotation.span,
        message: () => messageOf(misquotation),
        // The words of a text are kept without the capitals that German nouns have.
        repairs: () => (document.language.name === 'de' ? [] : repairsOf(misquotation, document.text)),
        evidence: () => [],
        figure: null,
      };
    }
  },
};

function messageOf({ source, outcome }: Misquotation): string {
  if (outcome.kind === 'absent') return `The quotation is not in the text of ${sourceName(source)}.`;
  const { differences } = outcome;
  const told = differences.slice(0, named).map(inWords);
  const more = differences.length - told.length;
  const all = more > 0 ? [...told, `${more} more ${more === 1 ? 'difference' : 'differences'}`] : told;
  return `The quotation does not match ${sourceName(source)}, which has ${listed(all)}.`;
}

function inWords({ quoted, source }: Difference): string {
  const [own, theirs] = [quoted.map(({ text }) => text).join(' '), source.join(' ')];
  if (theirs === '') return `no “${own}”`;
  return own === '' ? `“${theirs}” besides` : `“${theirs}”, not “${own}”`;
}

/** Offered where words stand for words: where some are missing, their place and their marks are the writer's to choose. */
function repairsOf({ span, source, outcome }: Misquotation, text: string): Suggestion[] {
  if (outcome.kind === 'absent') return [];
  const edits = outcome.differences.flatMap(({ quoted, source: theirs }) => {
    const inner = spanOfWords(quoted);
    if (!inner || theirs.length === 0) return [];
    const place = { start: span.start + inner.start, end: span.start + inner.end };
    const written = theirs.join(' ');
    const capital = /^\p{Lu}/u.test(text.slice(place.start, place.end));
    return [{ span: place, text: capital ? written.charAt(0).toUpperCase() + written.slice(1) : written }];
  });
  if (edits.length < outcome.differences.length) return [];
  const title = `Quote ${edits.map((edit) => `“${edit.text}”`).join(', ')}, as ${source.key} has it`;
  return [{ kind: 'replace', title, edits, preferred: false }];
}
