import type { Claim } from '../claims/claim';
import type { SourcedClaim } from '../corpus/corpus';
import type { Period } from '../figures/figure';
import { none } from '../text/exact';
import { remember } from '../text/remember';
import { stem } from '../text/words';
import type { CorpusIndex } from './corpusIndex';
import { opposed } from './opposites';
import { similarity } from './similarity';

/** What speaks against two claims being about the same thing: a factor below 1 and the reason in words. */
export interface Contradiction {
  readonly kind: 'period' | 'name' | 'modality' | 'change' | 'direction' | 'rate' | 'group' | 'head';
  readonly factor: number;
  readonly reason: string;
}

/** What the time of two claims says against their being about the same thing: the same of all pairs of which `timeOf` is the same. */
export interface InTime {
  /** What separates the two. */
  readonly separating: readonly Contradiction[];
  /** By how much all of it lessens their alignment, one factor after the other. */
  readonly factors: readonly number[];
}

/** Decides by the two claims alone. */
type Between = (draft: Claim, claim: Claim) => Contradiction | null;

/** With one of these the two claims are about different things: they cannot conflict. */
const separating: ReadonlySet<Contradiction['kind']> = new Set([
  'period',
  'modality',
  'change',
  'rate',
  'group',
]);
/** A period that is only assumed, or only relative, does not separate. */
const mild = 0.7;

export const separates = ({ kind, factor }: Contradiction): boolean => separating.has(kind) && factor < mild;

/** Everything that speaks against the pair; the factors multiply. `timely`: the claim, or one with the same time, see `timeOf`. */
export function contradictionsOf(
  draft: Claim,
  source: SourcedClaim,
  index: CorpusIndex,
  timely = source.claim,
): Contradiction[] {
  const { claim } = source;
  const found: Contradiction[] = [];
  const put = (against: Contradiction | null): void => void (against && found.push(against));
  put(period(draft, timely));
  put(name(draft, source, index));
  put(modality(draft, timely));
  put(change(draft, timely));
  for (const test of [direction, rate, group, head]) put(test(draft, claim));
  return found;
}

/** Periods fit where they share at least a fifth of the shorter one. */
export function periodsFit(a: Period, b: Period): boolean {
  const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from);
  return shared >= 0.2 * Math.max(0.001, Math.min(a.to - a.from, b.to - b.from));
}

const against = (kind: Contradiction['kind'], factor: number, reason: string): Contradiction => ({
  kind,
  factor,
  reason,
});

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const periods = {
  another: against('period', 0.45, 'another period'),
  otherEnd: against('period', 0.6, 'the other end of the change'),
  ofText: against('period', 0.6, 'another period'),
  notStart: against('period', 0.85, 'not the start of the change'),
  comparedWith: against('period', 0.72, 'the value compared with'),
  otherYear: against('period', 0.75, 'another year in the row'),
  earlier: against('period', 0.72, 'an earlier period'),
};

const period: Between = (draft, claim) => {
  if (draft.period && claim.period) return periodsFit(draft.period, claim.period) ? null : periods.another;
  if (draft.role && claim.role) return draft.role === claim.role ? null : periods.otherEnd;
  if (draft.period)
    return claim.textPeriod && !periodsFit(draft.period, claim.textPeriod) ? periods.ofText : null;
  if (draft.role === 'from') return claim.period || claim.relative < 0 ? null : periods.notStart;
  if (claim.role === 'from' && draft.relative === 0) return periods.comparedWith;
  if (draft.relative !== claim.relative) return periods.otherYear;
  return draft.relative === 0 && isOlder(claim) ? periods.earlier : null;
};

/** A dated claim is older where the text it stands in is about a later time. */
const isOlder = (claim: Claim): boolean =>
  claim.textPeriod !== null && claim.period !== null && claim.period.to <= claim.textPeriod.from + 0.05;

function name(draft: Claim, { claim, source }: SourcedClaim, index: CorpusIndex): Contradiction | null {
  for (const word of draft.names)
    if (!claim.names.includes(word) && !index.mentions(source.key, word, stem(word)) && !hasStem(claim, word))
      return against(
        'name',
        index.names.has(word) ? 0.75 : 0.6,
        `the source's figure is not about ${capital(word)}`,
      );
  const opening = draft.openingName;
  if (opening && index.names.has(opening) && !hasStem(claim, opening))
    return against('name', 0.75, `not about ${capital(opening)}`);
  for (const word of claim.names) {
    if (draft.names.includes(word) || hasStem(draft, word)) continue;
    const local = isLocal(claim, word) && (claim.inTable || !index.pervades(source.key, word));
    return local ? against('name', 0.8, `the source's figure is about ${capital(word)}`) : null;
  }
  return null;
}

function hasStem(claim: Claim, word: string): boolean {
  if (claim.names.includes(word) || claim.openingName === word) return true;
  const wanted = stem(word);
  for (const term of claim.terms) if (term.stem === wanted) return true;
  return false;
}

/** A name that a table's row or the sentence's own words carry, not one that hangs over the whole text. */
const isLocal = (claim: Claim, word: string): boolean =>
  claim.place !== null && claim.place.toLowerCase().includes(word);

const againstOutcome = against('modality', 0.75, 'a target or forecast against an outcome');

/** A target, a plan and a forecast are all about what has not happened. */
const modality: Between = (draft, claim) =>
  (draft.modality === 'outcome') === (claim.modality === 'outcome') ? null : againstOutcome;

const againstLevel = against('change', 0.6, 'a change against a level');

const change: Between = (draft, claim) => (draft.figure.change === claim.figure.change ? null : againstLevel);

/** Which way a claim says that its value went. */
export const directionOf = (claim: Claim): 'up' | 'down' | null =>
  claim.figure.direction ?? claim.figure.nounDirection;

const oppositeWay = against('direction', 0.8, 'the opposite direction');

const direction: Between = (draft, claim) => {
  const [a, b] = [directionOf(draft), directionOf(claim)];
  return a && b && a !== b ? oppositeWay : null;
};

const rates = {
  unsaid: against('rate', 0.7, 'another denominator'),
  another: against('rate', 0.6, 'another denominator'),
};

const rate: Between = (draft, claim) => {
  const [a, b] = [draft.figure.unit.per, claim.figure.unit.per];
  if (a === b || (a === '' && speaksOfRate(draft, b)) || (b === '' && speaksOfRate(claim, a))) return null;
  return a === '' || b === '' ? rates.unsaid : rates.another;
};

/** `£290 a year for oil; those with gas saved £45`, `a monthly fee of £45`: the sentence gives the denominator elsewhere. */
function speaksOfRate({ statement }: Claim, per: string): boolean {
  const spoken = denominators.get(per);
  return spoken !== undefined && spoken.test(statement);
}

const denominators: ReadonlyMap<string, RegExp> = new Map([
  ['year', /\b(?:an?|per|each|every) year\b|\b(?:annual|yearly)/i],
  ['month', /\b(?:an?|per|each|every) month\b|\bmonthly/i],
  ['week', /\b(?:an?|per|each|every) week\b|\bweekly/i],
  ['day', /\b(?:an?|per|each|every) day\b|\bdaily/i],
  ['hour', /\b(?:an?|per|each|every) hour\b|\bhourly/i],
]);

/** The denominator that the sentence of a figure without one speaks of, if it is another than `per`. */
export const otherRate = (claim: Claim, per: string): string | null =>
  claim.figure.unit.per !== '' || !denominators.has(per) || speaksOfRate(claim, per)
    ? null
    : ([...denominators].find(([, spoken]) => spoken.test(claim.statement))?.[0] ?? null);

/** The sides that a claim is on: a stem of a pair, with the other sides that the claim is less about. */
const groupsOf = remember((claim: Claim): ReadonlyMap<string, ReadonlySet<string>> => {
  const weightOf = (word: string): number => claim.terms.find(({ stem: of }) => of === word)?.weight ?? 0;
  const found = new Map<string, ReadonlySet<string>>();
  for (const { stem: word, weight } of claim.terms) {
    const others = weight >= 0.5 ? opposed().get(word) : undefined;
    if (others) found.set(word, new Set(others.filter((other) => weight > weightOf(other) + 0.05)));
  }
  return found;
});

const anotherGroup = against('group', 0.65, 'another group');

const group: Between = (draft, claim) => {
  const own = groupsOf(draft);
  if (own.size === 0) return null;
  const theirs = groupsOf(claim);
  for (const [word, others] of own)
    for (const other of others) if (theirs.get(other)?.has(word)) return anotherGroup;
  return null;
};

const anotherThing = against('head', 0.75, 'another thing is counted');

const head: Between = (draft, claim) => {
  if (draft.heads.length === 0 || claim.heads.length === 0) return null;
  for (const word of claim.heads) if (speaksOf(draft, word, 0.6, 0.7)) return null;
  for (const stems of claim.otherNames) if (draft.heads.includes(stems.at(-1) ?? '')) return null;
  for (const word of draft.heads) {
    for (const other of claim.heads) if (similarity(word, other) > 0.4) return null;
    if (speaksOf(claim, word, 0.4, 0.4)) return null;
  }
  return anotherThing;
};

/** Whether a claim has a word of more than a weight that is more than so near to `word`. */
function speaksOf({ terms }: Claim, word: string, least: number, near: number): boolean {
  for (const { stem, weight } of terms) if (weight > least && similarity(word, stem) > near) return true;
  return false;
}

/** Claims with the same text here are alike to the tests of time: of the period, and whether it has come about or changes. */
export function timeOf({ period: own, textPeriod, role, relative, modality: stated, figure }: Claim): string {
  const told = (time: Period | null): string => (time ? `${time.from}-${time.to}` : '');
  return `${told(own)} ${told(textPeriod)} ${role} ${relative} ${stated} ${figure.change}`;
}

/** The tests in the order in which `contradictionsOf` takes them: with others between, no score comes out above these factors alone. */
export function inTime(draft: Claim, claim: Claim): InTime {
  const found = [period, modality, change].map((test) => test(draft, claim)).filter((each) => each !== null);
  return { separating: found.filter(separates), factors: found.map(({ factor }) => factor) };
}

/** What separates two claims for another reason. `like`: a claim with the same denominator, which may be nearer at hand than `claim`. */
export function apartOtherwise(
  draft: Claim,
  each: { readonly like: Claim; readonly claim: Claim },
): readonly Contradiction[] {
  const ofRate = draft.figure.unit.per === each.like.figure.unit.per ? null : rate(draft, each.claim);
  const ofGroup = groupsOf(draft).size === 0 ? null : group(draft, each.claim);
  if (ofRate === null && ofGroup === null) return none;
  return [ofRate, ofGroup].filter((found) => found !== null).filter(separates);
}
