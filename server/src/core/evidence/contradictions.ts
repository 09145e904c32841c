import type { Claim } from '../claims/claim';
import type { SourcedClaim } from '../corpus/corpus';
import type { Period } from '../figures/figure';
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

type Test = (draft: Claim, source: SourcedClaim, index: CorpusIndex) => Contradiction | null;

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

/** Everything that speaks against the pair; the factors multiply. */
export function contradictionsOf(draft: Claim, source: SourcedClaim, index: CorpusIndex): Contradiction[] {
  const found: Contradiction[] = [];
  for (const test of tests) {
    const against = test(draft, source, index);
    if (against) found.push(against);
  }
  return found;
}

/** Periods fit where they share at least a fifth of the shorter one. */
export function periodsFit(a: Period, b: Period): boolean {
  const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from);
  return shared >= 0.2 * Math.max(0.001, Math.min(a.to - a.from, b.to - b.from));
}

const period: Test = (draft, { claim }) => {
  const against = (factor: number, reason: string): Contradiction => ({ kind: 'period', factor, reason });
  if (draft.period && claim.period)
    return periodsFit(draft.period, claim.period) ? null : against(0.45, 'another period');
  if (draft.role && claim.role)
    return draft.role === claim.role ? null : against(0.6, 'the other end of the change');
  if (draft.period)
    return claim.textPeriod && !periodsFit(draft.period, claim.textPeriod)
      ? against(0.6, 'another period')
      : null;
  if (draft.role === 'from')
    return claim.period || claim.relative < 0 ? null : against(0.85, 'not the start of the change');
  if (claim.role === 'from' && draft.relative === 0) return against(0.72, 'the value compared with');
  if (draft.relative !== claim.relative) return against(0.75, 'another year in the row');
  const older = draft.relative === 0 && isOlder(claim);
  return older ? against(0.72, 'an earlier period') : null;
};

/** A dated claim is older where the text it stands in is about a later time. */
const isOlder = (claim: Claim): boolean =>
  claim.textPeriod !== null && claim.period !== null && claim.period.to <= claim.textPeriod.from + 0.05;

const name: Test = (draft, { claim, source }, index) => {
  const against = (factor: number, reason: string): Contradiction => ({ kind: 'name', factor, reason });
  const strange = draft.names.find(
    (word) =>
      !claim.names.includes(word) && !index.mentions(source.key, word, stem(word)) && !hasStem(claim, word),
  );
  if (strange)
    return against(
      index.names.has(strange) ? 0.75 : 0.6,
      `the source's figure is not about ${capital(strange)}`,
    );
  const opening = draft.openingName;
  if (opening && index.names.has(opening) && !hasStem(claim, opening))
    return against(0.75, `not about ${capital(opening)}`);
  const local = claim.names.find((word) => !hasStem(draft, word) && !draft.names.includes(word));
  return local && isLocal(claim, local) && (claim.inTable || !index.pervades(source.key, local))
    ? against(0.8, `the source's figure is about ${capital(local)}`)
    : null;
};

const hasStem = (claim: Claim, word: string): boolean =>
  claim.names.includes(word) ||
  claim.openingName === word ||
  claim.terms.some((term) => term.stem === stem(word));

/** A name that a table's row or the sentence's own words carry, not one that hangs over the whole text. */
const isLocal = (claim: Claim, word: string): boolean =>
  claim.place !== null && claim.place.toLowerCase().includes(word);

const modality: Test = (draft, { claim }) => {
  // A target, a plan and a forecast are all about what has not happened.
  if ((draft.modality === 'outcome') === (claim.modality === 'outcome')) return null;
  return { kind: 'modality', factor: 0.75, reason: 'a target or forecast against an outcome' };
};

const change: Test = (draft, { claim }) => {
  if (draft.figure.change === claim.figure.change) return null;
  return { kind: 'change', factor: 0.6, reason: 'a change against a level' };
};

/** Which way a claim says that its value went. */
export const directionOf = (claim: Claim): 'up' | 'down' | null =>
  claim.figure.direction ?? claim.figure.nounDirection;

const direction: Test = (draft, { claim }) => {
  const [a, b] = [directionOf(draft), directionOf(claim)];
  return a && b && a !== b ? { kind: 'direction', factor: 0.8, reason: 'the opposite direction' } : null;
};

const rate: Test = (draft, { claim }) => {
  const [a, b] = [draft.figure.unit.per, claim.figure.unit.per];
  if (a === b || (a === '' && speaksOfRate(draft, b)) || (b === '' && speaksOfRate(claim, a))) return null;
  return { kind: 'rate', factor: a === '' || b === '' ? 0.7 : 0.6, reason: 'another denominator' };
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

const group: Test = (draft, { claim }) => {
  const own = groupsOf(draft);
  if (own.size === 0) return null;
  const theirs = groupsOf(claim);
  for (const [word, others] of own)
    for (const other of others)
      if (theirs.get(other)?.has(word)) return { kind: 'group', factor: 0.65, reason: 'another group' };
  return null;
};

const head: Test = (draft, { claim }) => {
  if (draft.heads.length === 0 || claim.heads.length === 0) return null;
  const carries = (of: Claim, word: string): boolean =>
    of.terms.some((term) => term.weight > 0.6 && similarity(word, term.stem) > 0.7);
  if (claim.heads.some((word) => carries(draft, word))) return null;
  if (claim.otherNames.some((stems) => draft.heads.includes(stems.at(-1) ?? ''))) return null;
  const meets = draft.heads.some(
    (word) =>
      claim.heads.some((other) => similarity(word, other) > 0.4) ||
      claim.terms.some((term) => term.weight > 0.4 && similarity(word, term.stem) > 0.4),
  );
  return meets ? null : { kind: 'head', factor: 0.75, reason: 'another thing is counted' };
};

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const tests: readonly Test[] = [period, name, modality, change, direction, rate, group, head];
