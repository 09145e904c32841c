import { isFunctionWord, stem, words } from '../text/words';
import type { Claim, Term } from './claim';
import { figureOfRecord } from './recordFigure';
import { isoPeriod, recordPeriod, withoutRemarks } from './recordTime';

/** How a record limits its value; `nearly` is read as `about`. */
export type Modifier = 'exactly' | 'about' | 'nearly' | 'over' | 'at least' | 'at most' | 'under';

/** One fact or figure of the bundled corpus, as `server/corpus/claims.yaml` holds it; see the README beside that file. */
export interface ClaimRecord {
  readonly id: string;
  /** Key of the source that states it. */
  readonly source: string;
  /** Where in the source: `para. 3`; `body` where the place was not noted. */
  readonly locator: string;
  readonly statement: string;
  readonly value: number | { readonly min: number; readonly max: number };
  /** The counted noun, `percent`, `GBP`, a unit of time or mass, or `year`, `page`, `version` for a fact that is no figure. */
  readonly unit: string;
  readonly modifier: Modifier;
  readonly measure: string;
  readonly scope: string;
  /** ISO date, month, year or interval (`2015-04-01/2016-03-31`), at times with a remark behind. */
  readonly time: string;
  readonly aliases?: readonly string[];
  readonly attributed_to?: string | null;
  /** May open with tags in square brackets. */
  readonly notes?: string | null;
}

/** Tags that say: a writer may repeat this value, but it must not stand against another one. */
const reservedTags = new Set([
  'misreport',
  'transposed',
  'withdrawn',
  'ambiguous',
  'unconfirmed',
  'forecast',
]);

/**
 * A record as the claim that its source makes. `source.issued` gives the period that stands in where the record's own
 * time names none. A record has no text of its own, so every span is empty. Its statement is one more name of what it
 * measures, so that a draft in the same words meets it.
 */
export function claimOfRecord(record: ClaimRecord, source: { readonly issued: string }): Claim {
  const tags = tagsOf(record.notes ?? '');
  const figure = figureOfRecord(record);
  return {
    figure,
    span: { start: 0, end: 0 },
    block: -1,
    sentence: { start: 0, end: 0 },
    statement: record.statement,
    inTable: false,
    locator: placeOnly(record.locator),
    measure: record.measure,
    terms: termsOf(record, tags, figure.quantity),
    otherNames: [...(record.aliases ?? []), record.statement]
      .map(contentStems)
      .filter((stems) => stems.length > 0),
    heads: headsOf(record, figure.quantity),
    names: namesIn(`${withoutRemarks(record.scope)} ${record.measure}`),
    openingName: null,
    place: placeOf(record.scope),
    period: recordPeriod(record.time),
    relative: 0,
    textPeriod: recordPeriod(record.time) ?? isoPeriod(source.issued.slice(0, 4)),
    role: null,
    modality: tags.includes('forecast') ? 'forecast' : 'outcome',
    approach: record.modifier === 'nearly' ? 'below' : null,
    reserve: tags.find((tag) => reservedTags.has(tag)) ?? null,
  };
}

/** Without the line of the copy that the facts were taken from: a reader has the source, not that copy. */
const placeOnly = (locator: string): string =>
  locator.replace(/(?<!\s)\s*\(founding document lines? [^)]*\)/g, '');

/** The tags at the head of a note: `[unconfirmed] [forecast] …` gives both. */
export function tagsOf(note: string): readonly string[] {
  const head = /^(?:\[[a-z ]+\]\s*)*/.exec(note)?.[0] ?? '';
  return [...head.matchAll(/\[([a-z ]+)\]/g)].map((match) => match[1] ?? '');
}

/**
 * Each stem once, with the greatest weight and offer that any of its places gives it. An alias is another name for the
 * measure: a draft may meet it, but need not.
 */
function termsOf(record: ClaimRecord, tags: readonly string[], counted: boolean): readonly Term[] {
  const terms = new Map<string, Term>();
  const add = (text: string, weight: number, offer: number): void => {
    for (const found of contentStems(text)) {
      const known = terms.get(found) ?? { weight: 0, offer: 0 };
      terms.set(found, {
        stem: found,
        weight: Math.max(known.weight, weight),
        offer: Math.max(known.offer, offer),
      });
    }
  };
  add(record.measure, 1, 1);
  if (counted) add(record.unit, 1, 1);
  for (const alias of record.aliases ?? []) add(alias, 0, 0.8);
  if (tags.includes('headcount')) add('headcount', 0.3, 0.8);
  add(record.statement, 0.3, 0.6);
  add(withoutRemarks(record.scope), 0.3, 0.5);
  return [...terms.values()];
}

/** Words that say how a value is given, not what is counted: the measure of `fall in police officers` is police officers. */
const wrapping =
  /^(?:(?:[\w-]+ )?(?:number|share|rise|fall|increase|decrease|change|cost) (?:of|in) )?(?:(?:total|annual) )?/;

/** The stems of the counted unit and of the last noun before the measure's first function word or participle. */
function headsOf(record: ClaimRecord, counted: boolean): readonly string[] {
  const units = counted && !measuringUnits.has(record.unit) ? contentStems(record.unit) : [];
  const phrase: string[] = [];
  for (const { text } of words(record.measure.replace(wrapping, ''))) {
    const before = phrase.at(-1);
    if (before !== undefined && (isFunctionWord(text) || modifies(text, before))) break;
    if (!isFunctionWord(text)) phrase.push(text);
  }
  const last = phrase.at(-1);
  return [...new Set([...units, ...(last === undefined ? [] : [stem(last)])])];
}

/** A participle behind a plural begins a new phrase (`plots foiled`), one before a noun does not (`policing funding`). */
const modifies = (word: string, before: string): boolean =>
  /(?:ed|ing)$/.test(word) && /(?:[^s]s|people|children)$/.test(before);

const measuringUnits = new Set(['percent', 'GBP', 'years', 'weeks', 'grams', 'times', 'occasions']);

const contentStems = (text: string): string[] =>
  words(text)
    .filter((word) => !isFunctionWord(word.text))
    .map((word) => stem(word.text));

/** `UK to Syria` is about the place of origin, `London, Metropolitan Police` about London; `London / UK` leaves it open. */
function placeOf(scope: string): string | null {
  const first =
    withoutRemarks(scope)
      .split(/,|\bto\b/)[0]
      ?.trim() ?? '';
  return /^\p{Lu}/u.test(first) && !first.includes('/') ? first : null;
}

/** Capitalised words, lower case: a record's scope and measure are no sentences, so that a capital means a name. */
const namesIn = (text: string): string[] => [
  ...new Set(
    words(text)
      .filter((word) => word.capital && !isFunctionWord(word.text))
      .map((word) => word.text),
  ),
];
