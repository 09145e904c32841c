import type { Source } from '../core/corpus/source';
import type { Unit } from '../core/figures/figure';
import { nearOf } from '../core/evidence/assess';
import { decisiveOf, type Assessment, type Evidence } from '../core/evidence/assessment';
import { groupThousands } from '../core/text/thousands';
import { periodInWords } from './periodWords';

/** How many pieces of evidence an explanation shows. */
const shown = 4;

/** Everything that was found about a figure, in Markdown: how it was read, the verdict, the evidence, what came near. */
export function explainFigure(assessment: Assessment): string {
  const { claim, evidence, suggested, derivation } = assessment;
  const sections = [
    `**${plain(claim.figure.text)}** — ${readingOf(assessment)}`,
    `**${verdictInWords(assessment)}**`,
    citedLine(assessment),
    derivation ? `Worked out from other figures: ${plain(derivation.working)}.` : '',
    list('', evidence.slice(0, shown)),
    list('Could be cited:', suggested.slice(0, shown)),
    list('Near, but not the same:', nearOf(assessment).slice(0, shown)),
  ];
  return sections.filter((section) => section !== '').join('\n\n');
}

/** How many candidates that only came near a hover shows. */
const nearInHover = 2;

/** The same in a few lines, for a hover: the verdict, what decides it or came near, and how the figure was read. */
export function explainBriefly(assessment: Assessment): string {
  const { claim } = assessment;
  const best = decisiveOf(assessment);
  const beside = best ? [] : nearOf(assessment).slice(0, nearInHover);
  return [
    `**${verdictInWords(assessment)}**`,
    ...(best ? [evidenceLine(best)] : []),
    list('', beside),
    `${plain(claim.figure.text)} ${readingOf(assessment)}`,
  ]
    .filter((line) => line !== '')
    .join('\n\n');
}

/** Says what was compared and how it came out; a figure that could not be compared never reads like a pass. */
export function verdictInWords({ verdict, basis }: Assessment): string {
  if (basis === 'unreadable') return 'Could not be checked: the text of the cited source is not at hand';
  if (basis === 'otherLanguage')
    return 'Could not be checked: the cited source is in another language than the draft';
  if (basis === 'workedOut')
    return 'Could not be checked: the cited source does not state it, but it may follow from what it states';
  if (basis === 'ownData') return 'Not compared: marked as data of the draft’s own';
  const cited = basis === 'cited';
  switch (verdict) {
    case 'supported':
      return cited ? 'Matches the cited source' : 'Matches a source of the corpus, but no source is cited';
    case 'refuted':
      return cited ? 'Does not match the cited source' : 'Does not match the corpus, and no source is cited';
    case 'conflictingEvidence':
      return 'The sources differ: one matches, another does not';
    case 'notEnoughEvidence':
      return cited ? 'Not found in the cited source' : 'Not found in the corpus, and no source is cited';
  }
}

function readingOf({ claim }: Assessment): string {
  const { figure } = claim;
  const period = periodInWords(claim.period);
  const parts = [
    `read as ${boundInWords[figure.bound]}${valueInWords(figure.value)}${unitInWords(figure.unit)}`,
    claim.measure ? `measure: ${plain(claim.measure)}` : '',
    claim.place ? `place: ${plain(claim.place)}` : '',
    period ? `period: ${period}` : '',
  ];
  return parts.filter((part) => part !== '').join('; ');
}

const boundInWords = {
  exactly: '',
  about: 'about ',
  over: 'over ',
  under: 'under ',
  atLeast: 'at least ',
  atMost: 'at most ',
} as const;

function valueInWords({ min, max }: { min: number; max: number }): string {
  return min === max ? numberInWords(min) : `${numberInWords(min)} to ${numberInWords(max)}`;
}

function numberInWords(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const [whole = '', fraction] = String(value).split('.');
  if (whole.includes('e')) return String(value);
  const grouped = whole.replace(/\d+/, groupThousands);
  return fraction ? `${grouped}.${fraction}` : grouped;
}

/** What is counted stands behind, in the draft's own words. */
function unitInWords({ name, per, dimension }: Unit): string {
  return `${name && dimension !== 'count' ? ` ${plain(name)}` : ''}${per ? ` per ${plain(per)}` : ''}`;
}

function citedLine({ citations }: Assessment): string {
  if (citations.length === 0) return '';
  const named = citations.map(({ source, item }) =>
    source ? sourceInWords(source) : `“${plain(item.key || item.url || item.text)}” (not known)`,
  );
  return `Cited: ${[...new Set(named)].join('; ')}`;
}

function list(title: string, evidence: readonly Evidence[]): string {
  if (evidence.length === 0) return '';
  const items = evidence.map((one) => `- ${evidenceLine(one)}`).join('\n');
  return title === '' ? items : `${title}\n\n${items}`;
}

function evidenceLine({ claim, source, reasons, relation }: Evidence): string {
  const does = { supports: 'Supports', contradicts: 'States another value', near: 'Near' }[relation];
  const place = claim.locator ? `, ${plain(claim.locator)}` : '';
  const why = reasons.length > 0 ? ` (${plain(reasons.join('; '))})` : '';
  return `${does}: “${plain(claim.statement.trim())}” — ${sourceInWords(source)}${place}${why}`;
}

function sourceInWords({ title, key, author, issued, url }: Source): string {
  const name = plain(title || key);
  const linked = /^https?:\/\/[^\s<>]+$/.test(url) ? `[${name}](<${url}>)` : name;
  const by = [plain(author), issued.slice(0, 4)].filter((part) => part !== '').join(', ');
  return by ? `${linked} (${by})` : linked;
}

/** Text of a draft or source with no power in Markdown or HTML. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~&$@!]/g, '\\$&');
}
