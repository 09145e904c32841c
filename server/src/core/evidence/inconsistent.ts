import type { Claim } from '../claims/claim';
import { relativeOf } from '../claims/known';
import type { Dimension, Period } from '../figures/figure';
import { remember } from '../text/remember';
import type { Assessment } from './assessment';
import { compareValues } from './compare';
import { directionOf } from './contradictions';
import { sameSentence } from './judge';

/** Two figures of a draft that speak of one thing and differ, in text order. */
export interface Inconsistency {
  readonly first: Claim;
  readonly second: Claim;
}

/** Words nearer to the figure than this count as its own. */
const ownWeight = 0.35;
/** Of the words of both together, so many must be shared; and so many at least, fewer where a name or a date is shared too. */
const least = { share: 0.7, words: 3, wordsBesideName: 2 };
/** A stem that so many figures have tells none of them from the others. */
const common = 40;
/** By how many of its rarest stems a figure is looked up. */
const lookedUp = 3;

/**
 * Figures of which the draft gives another value further on. Both must be of the same measure, group, place and period, outside one
 * sentence, and one of them in prose. What names no more than a kind of thing (`another`, `on average`), or stands beside others of its
 * kind, is told only where the whole sentence is said again.
 */
export function inconsistencies(assessments: readonly Assessment[]): readonly Inconsistency[] {
  return pairs([assessments], (a, b) => !sameSentence(a.claim, b.claim)).map(({ first, second }) => ({
    first: first.claim,
    second: second.claim,
  }));
}

/** A figure of one of several drafts, by the draft's place among them. */
export interface Told {
  readonly draft: number;
  readonly claim: Claim;
}

/**
 * The same for figures of two drafts. Drafts are about different things more often than parts of one are, so both must name whom or what
 * they speak of.
 */
export const inconsistenciesAcross = (
  drafts: readonly (readonly Assessment[])[],
): readonly { readonly first: Told; readonly second: Told }[] =>
  pairs(drafts, (a, b) => a.draft !== b.draft && a.claim.names.some((name) => b.claim.names.includes(name)));

function pairs(
  drafts: readonly (readonly Assessment[])[],
  mayDiffer: (a: Told, b: Told) => boolean,
): readonly { readonly first: Told; readonly second: Told }[] {
  const all = drafts.flatMap((assessments, draft) => heldOf(assessments, draft));
  const counts = new Map<string, number>();
  for (const { speaksAlone, saying } of all)
    if (speaksAlone) for (const stem of saying.stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const listOf = createLists();
  const found: { first: Told; second: Told }[] = [];
  for (const second of all) {
    const { saying, speaksAlone } = second;
    const lists = speaksAlone ? rarest(saying.stems, counts).map((stem) => listOf(saying.kind, stem)) : [];
    if (saying.wording !== '') lists.push(listOf('', saying.wording));
    const first = firstOf(lists, (other) => mayDiffer(other, second) && saysOtherwise(other, second));
    if (first) found.push({ first, second });
    for (const list of lists) if (list.length < held) list.push(second);
  }
  return found;
}

/** A figure that is held against others. */
interface Held extends Told {
  readonly saying: Saying;
  /** It may be held against others of its kind by its words. */
  readonly speaksAlone: boolean;
}

function heldOf(assessments: readonly Assessment[], draft: number): readonly Held[] {
  const crowded = crowdedOf(assessments.map(({ claim }) => claim));
  return assessments.filter(isHeld).map(({ claim }) => {
    const saying = sayingOf(claim);
    return { draft, claim, saying, speaksAlone: !crowded.has(claim) && !saying.oneOfSeveral };
  });
}

/** Lists of figures by kind and word; a new one where there is none yet. */
function createLists(): (kind: string, word: string) => Held[] {
  const known = new Map<string, Map<string, Held[]>>();
  return (kind, word) => {
    let byWord = known.get(kind);
    if (!byWord) known.set(kind, (byWord = new Map<string, Held[]>()));
    let list = byWord.get(word);
    if (!list) byWord.set(word, (list = []));
    return list;
  };
}

function firstOf(lists: readonly (readonly Held[])[], isMeant: (other: Held) => boolean): Held | undefined {
  for (const list of lists) {
    const found = list.find(isMeant);
    if (found) return found;
  }
  return undefined;
}

const isHeld = ({ claim, verdict, basis }: Assessment): boolean =>
  verdict !== 'refuted' && basis !== 'ownData' && claim.modality === 'outcome' && !claim.figure.weak;

/** What so many figures have in common is a form that is filled in again and again, and the first of them speak for the rest. */
const held = 8;

/** What a figure's sentence says, as it is held against others. */
interface Saying {
  /** Of the words that are the figure's own. */
  readonly stems: ReadonlySet<string>;
  /** It names no more than a kind of thing. */
  readonly oneOfSeveral: boolean;
  /** The sentence without its numbers, and which of them the figure is; '' for one that may be said of several things. */
  readonly wording: string;
  /** All years in it: one may be the figure's own. */
  readonly years: string;
  /** Of what kind the figure is. */
  readonly kind: string;
}

/** By the claim as it is wherever it stands, so that a draft that moves is not read again. */
const readSaying = remember((claim: Claim): Saying => ({
  stems: new Set(claim.terms.filter(({ weight }) => weight >= ownWeight).map(({ stem }) => stem)),
  oneOfSeveral: several.test(claim.statement),
  wording: wordingOf(claim),
  years: (claim.statement.match(/\b(?:19|20)\d\d\b/g) ?? []).sort().join(),
  kind: `${claim.figure.unit.dimension} ${claim.figure.unit.per} ${String(claim.figure.change)}`,
}));
const sayingOf = (claim: Claim): Saying => readSaying(relativeOf(claim));

/** The rarest of the stems that another figure has too. */
function rarest(stems: ReadonlySet<string>, counts: ReadonlyMap<string, number>): readonly string[] {
  const shared: { readonly stem: string; readonly count: number }[] = [];
  for (const stem of stems) {
    const count = counts.get(stem) ?? 0;
    if (count > 1 && count <= common) shared.push({ stem, count });
  }
  return shared
    .sort((a, b) => a.count - b.count || (a.stem < b.stem ? -1 : 1))
    .slice(0, lookedUp)
    .map(({ stem }) => stem);
}

const several =
  /\b(?:another|others?|one of|some of|each|every|respectively|former|latter|first|second|third|either|neither|both|between|average|ranging|ranged|up to|sample|study|trial|example|if|would|could)\b/i;

function saysOtherwise({ claim: a, saying: x }: Held, { claim: b, saying: y }: Held): boolean {
  // Tables of one form hold different things under the same headers: a caption, if anything, says which.
  if (a.inTable && b.inTable) return false;
  if (directionOf(a) !== directionOf(b) || a.figure.change !== b.figure.change) return false;
  if (a.role !== b.role || a.relative !== b.relative || !samePeriod(a.period, b.period)) return false;
  if (!sameNames(a, b) || areOfTwoSections(a, b)) return false;
  const differ = compareValues(a, b) === 'differs' && compareValues(b, a) === 'differs';
  return differ && x.years === y.years && ((x.wording !== '' && x.wording === y.wording) || speakOfOne(a, b));
}

/** In nearly the same words. */
function speakOfOne(a: Claim, b: Claim): boolean {
  const [{ stems: x, ...first }, { stems: y, ...second }] = [sayingOf(a), sayingOf(b)];
  if (!sharesHead(a, b) || first.oneOfSeveral || second.oneOfSeveral) return false;
  const shared = [...x].filter((stem) => y.has(stem)).length;
  const wanted = a.names.length > 0 || a.period ? least.wordsBesideName : least.words;
  return shared >= wanted && shared >= least.share * (x.size + y.size - shared);
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
    const [{ stems: x }, { stems: y }] = [sayingOf(a), sayingOf(b)];
    return a.heads.some((head) => y.has(head)) && b.heads.some((head) => x.has(head));
  }
  return a.heads.some((head) => b.heads.includes(head));
}

/** Those of prose that are not the only one of their kind in their sentence: several are held against each other there, and each needs the words of the others. */
function crowdedOf(claims: readonly Claim[]): ReadonlySet<Claim> {
  const crowded = new Set<Claim>();
  let sentence: Claim | null = null;
  const firsts = new Map<Dimension, Claim>();
  for (const claim of claims) {
    if (claim.inTable) continue;
    if (sentence?.block !== claim.block || sentence.sentence.start !== claim.sentence.start) {
      sentence = claim;
      firsts.clear();
    }
    const { dimension } = claim.figure.unit;
    const first = firsts.get(dimension);
    if (first) crowded.add(first).add(claim);
    else firsts.set(dimension, claim);
  }
  return crowded;
}
