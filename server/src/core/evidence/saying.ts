import type { Claim } from '../claims/claim';
import type { Period } from '../figures/figure';
import { compareValues } from './compare';
import { directionOf } from './contradictions';

/** Words nearer to the figure than this count as its own. */
const ownWeight = 0.35;
/** Of the words of both together, so many must be shared; and so many at least, fewer where a name or a date is shared too. */
const least = { share: 0.7, words: 3, wordsBesideName: 2 };

/** What a figure's sentence says, as it is held against others. */
export interface Saying {
  readonly claim: Claim;
  /** It names no more than a kind of thing. */
  readonly oneOfSeveral: boolean;
  /** The sentence without its numbers, and which of them the figure is; '' for one that may be said of several things. */
  readonly wording: string;
  /** All years in it: one may be the figure's own. */
  readonly years: string;
}

export const sayingOf = (claim: Claim): Saying => ({
  claim,
  oneOfSeveral: several.test(claim.statement),
  wording: wordingOf(claim),
  years: (claim.statement.match(/\b(?:19|20)\d\d\b/g) ?? []).sort().join(),
});

/** The words that are the figure's own. */
export const ownStems = ({ terms }: Claim): readonly string[] =>
  terms.filter(({ weight }) => weight >= ownWeight).map(({ stem }) => stem);

const several =
  /\b(?:another|others?|one of|some of|each|every|respectively|former|latter|first|second|third|either|neither|both|between|average|ranging|ranged|up to|sample|study|trial|example|if|would|could)\b/i;

/** Whether two figures speak of one thing and give it different values. */
export function saysOtherwise(first: Saying, second: Saying): boolean {
  const [a, b] = [first.claim, second.claim];
  // Tables of one form hold different things under the same headers: a caption, if anything, says which.
  if (a.inTable && b.inTable) return false;
  if (directionOf(a) !== directionOf(b) || a.figure.change !== b.figure.change) return false;
  if (a.role !== b.role || a.relative !== b.relative || !samePeriod(a.period, b.period)) return false;
  if (!sameNames(a, b) || areOfTwoSections(a, b)) return false;
  if (first.years !== second.years) return false;
  if (compareValues(a, b) !== 'differs' || compareValues(b, a) !== 'differs') return false;
  return (first.wording !== '' && first.wording === second.wording) || speakOfOne(first, second);
}

/** In nearly the same words. */
function speakOfOne(first: Saying, second: Saying): boolean {
  if (first.oneOfSeveral || second.oneOfSeveral) return false;
  const [a, b] = [first.claim, second.claim];
  if (!sharesHead(a, b)) return false;
  const [x, y] = [ownStems(a), ownStems(b)];
  const shared = x.filter((stem) => y.includes(stem)).length;
  const wanted = a.names.length > 0 || a.period ? least.wordsBesideName : least.words;
  return shared >= wanted && shared >= least.share * (x.length + y.length - shared);
}

/** `One ward had 12 beds`: of which, the sentence does not say. */
const indefinite = /^(?:(?:in|at|on|for|of) )?(?:an?|one|another|other|some|many|most|several|half)\b/i;
const number = /\d[\d.,]*/g;
/** A shorter sentence may be said of anything. */
const fewestWords = 7;

function wordingOf({ statement, figure, inTable }: Claim): string {
  const words = statement.replace(number, '#').toLowerCase();
  const before = statement.slice(0, Math.max(0, statement.indexOf(figure.text))).match(number)?.length ?? 0;
  const tells = !inTable && !indefinite.test(statement) && words.split(' ').length >= fewestWords;
  return tells ? `${before} ${words}` : '';
}

const samePeriod = (a: Period | null, b: Period | null): boolean =>
  a === null || b === null ? a === b : Math.abs(a.from - b.from) < 0.1 && Math.abs(a.to - b.to) < 0.1;

function sameNames(a: Claim, b: Claim): boolean {
  const namesOf = ({ names, openingName }: Claim): ReadonlySet<string> =>
    new Set([...names, ...(openingName ? [openingName] : [])]);
  const [x, y] = [namesOf(a), namesOf(b)];
  // A word that opens a sentence need be no name, nor one that opens the header of a column.
  const lacks = (one: Claim, all: ReadonlySet<string>): boolean =>
    one.names.some((name) => !all.has(name) && !(one.inTable && one.place?.toLowerCase() !== name));
  return !lacks(a, y) && !lacks(b, x);
}

const general =
  /\b(?:summary|abstract|introduction|overview|conclusions?|findings?|found|results?|background|discussion|key|main|glance|points|figures|facts|recommendations?|annex|appendix)\b/i;

/** `The town has 12 buses`, below the name of one town and of another: a section may say of whom its sentences are. */
function areOfTwoSections(a: Claim, b: Claim): boolean {
  const sectionOf = ({ locator }: Claim): string => locator.replace(/(?:^|, )sentence \d+$/, '');
  const [x, y] = [sectionOf(a), sectionOf(b)];
  if (a.inTable || b.inTable || x === y || x === '' || y === '' || a.names.length > 0) return false;
  return !general.test(x) && !general.test(y);
}

/** What is counted must be the same; sums of money and changes may name nothing that they count. */
function sharesHead(a: Claim, b: Claim): boolean {
  if (a.heads.length === 0 || b.heads.length === 0)
    return a.heads.length === b.heads.length && a.figure.unit.dimension !== 'count';
  if (a.inTable || b.inTable) {
    const [x, y] = [ownStems(a), ownStems(b)];
    return a.heads.some((head) => y.includes(head)) && b.heads.some((head) => x.includes(head));
  }
  return a.heads.some((head) => b.heads.includes(head));
}
