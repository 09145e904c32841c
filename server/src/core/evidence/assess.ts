import type { Coverage } from '../citations/scope';
import type { Claim } from '../claims/claim';
import { exact, none } from '../text/exact';
import { isTranslated } from '../text/language';
import { once } from '../text/remember';
import type { Assessment, Evidence } from './assessment';
import type { Candidate } from './candidate';
import { candidatesOf, caseOf, search, type Beside, type Case, type Held } from './case';
import type { CorpusIndex } from './corpusIndex';
import { derive, type Derivation } from './derive';
import { evidenceOf } from './explain';
import { bestSupport, judge, type JudgeOptions, type Judgement } from './judge';
import { miscalculated } from './miscalculate';
import { conflict } from './thresholds';
import { newerValue } from './newer';
import { mayBeWorkedOut, pairsBeside, pairsFor, pairsOf } from './operands';
import { levelBefore, miscalculatedFromSource } from './sourceEnds';

/** How many candidates a finding shows. */
const shown = 4;

/** Assesses the claims of a sentence or table row. `before`: those of the sentence before, in the same block. */
export function assessSentence(
  claims: readonly Claim[],
  before: readonly Claim[],
  { citations, ownData }: Coverage,
  held: Held,
): readonly Assessment[] {
  const { index } = held.all;
  const cases = claims.map((claim) => caseOf(claim, citations, held));
  const nothingUsed: ReadonlySet<Claim> = new Set();
  const supports = cases.map(({ claim, candidates, direct }) => {
    const options = { cited: direct, used: nothingUsed };
    if (!bestSupport(claim, candidates, options)) return undefined;
    const first = judge(claim, candidates, options);
    return first.verdict === 'supported' ? first.decisive?.claim : undefined;
  });
  const restsOn = new Map(
    cases.flatMap(({ claim }, at) => (supports[at] ? [[claim, supports[at]] as const] : [])),
  );
  return cases.map((each, at) => {
    const used = new Set(
      supports.filter((claim, other): claim is Claim => claim !== undefined && other !== at),
    );
    const nearer = nearestOf(cases.filter((other, index) => other !== each && supports[index] === undefined));
    if (ownData) return ownDataAssessment(each);
    const assessed = assessCase(each, { used, nearer, supports: restsOn }, [cases, before], held.all);
    return { ...assessed, newer: newerThan(assessed, each, index) };
  });
}

/** Where a cited source states the figure, the value that has taken its place since. */
function newerThan(
  { evidence, verdict, basis }: Assessment,
  each: Case,
  index: CorpusIndex,
): Evidence | null {
  if (verdict !== 'supported' || basis !== 'cited' || evidence[0]?.relation !== 'supports') return null;
  if (isTranslated(each.language)) return null;
  const support = each.candidates.find(({ claim }) => claim === evidence[0]?.claim);
  const cited = each.cited.flatMap(({ source }) => source ?? []);
  const newer = support && newerValue(each.claim, support, cited, index);
  return newer ? evidenceOf(newer, each.claim.figure.text, 'near') : null;
}

/** The best alignment that one of the figures has with a claim of the corpus: of those that rest on no claim yet. */
function nearestOf(cases: readonly Case[]): (number: number) => number {
  const byNumber = once(() =>
    cases.map(({ candidates }) => new Map(candidates.map((each) => [each.number, each]))),
  );
  return (number) =>
    byNumber().reduce((nearest, held) => {
      const each = held.get(number);
      return each && each.comparison !== 'incomparable' ? Math.max(nearest, each.alignment.score) : nearest;
    }, 0);
}

interface Taken extends Pick<JudgeOptions, 'used' | 'nearer'> {
  /** What the figures of the sentence rest on. */
  readonly supports?: ReadonlyMap<Claim, Claim>;
}

function assessCase(
  each: Case,
  taken: Taken,
  [cases, before]: readonly [cases: readonly Case[], before: readonly Claim[]],
  all: Beside,
): Assessment {
  if (each.direct && each.readable.length === 0)
    return assessment(each, unreadBasis(each), notFound, null, []);
  const own = judge(each.claim, each.candidates, { cited: each.direct, ...taken });
  const settled = own.verdict === 'supported' || own.decisive?.turned;
  const neighbours = cases.filter((other) => other !== each).map((other) => other.claim);
  // A share in words is more often worked out than copied.
  const sure = each.claim.figure.step > 0 || (own.decisive?.alignment.score ?? 0) >= conflict.worded;
  const copied = own.verdict === 'refuted' && sure;
  const pairs = copied ? pairsBeside(own, neighbours) : pairsFor(each, neighbours, before, taken.used);
  // What the sentence itself gives both ends of is held against them, before anything that may come out by chance.
  const worksOut = !isTranslated(each.language);
  const ownSlip = once(() => (worksOut ? miscalculated(each.claim, neighbours, before) : null));
  const slip = settled ? null : ownSlip();
  const followed = settled || !worksOut ? null : derive(each.claim, slip ? pairsOf(neighbours) : pairs);
  const derivation =
    followed ?? slip ?? (own.verdict === 'notEnoughEvidence' ? fromSource(each, neighbours, taken) : null);
  if (each.direct) {
    const elsewhere =
      own.verdict === 'supported' || derivation
        ? []
        : supporting(each.claim, search(each.claim, all.index), taken.used);
    return assessment(each, basisOf(each, own, derivation, elsewhere), own, derivation, elsewhere);
  }
  if (each.cited.length > 0 && (each.unreadable || own.verdict === 'supported' || derivation)) {
    return assessment(
      each,
      each.unreadable && own.verdict !== 'supported' ? unreadBasis(each) : 'cited',
      own,
      derivation,
      [],
    );
  }
  return assessUncited(each, own, taken, ownSlip(), all);
}

/** The slip in a change whose ends the cited source gives: at once, or beside the level that the draft takes from it. */
function fromSource(each: Case, neighbours: readonly Claim[], { supports }: Taken): Derivation | null {
  if (!each.direct || each.unreadable || isTranslated(each.language)) return null;
  const draft = levelBefore(each.claim, neighbours);
  const source = draft ? supports?.get(draft) : undefined;
  if (draft && !source) return null;
  return miscalculatedFromSource(each.claim, each.candidates, draft && source ? { draft, source } : null);
}

/** `own`: how it was judged beside what it was held beside, which is the corpus where it cites nothing that can be read. */
function assessUncited(
  each: Case,
  own: Judgement,
  taken: Taken,
  slip: Derivation | null,
  all: Beside,
): Assessment {
  const candidates = each.beside === all ? each.candidates : candidatesOf(each.claim, all);
  const verdict = each.beside === all ? own : judge(each.claim, candidates, { cited: false, ...taken });
  return assessment(
    { claim: each.claim, cited: none, beside: all },
    'corpus',
    verdict,
    verdict.verdict === 'supported' ? null : slip,
    supporting(each.claim, candidates, taken.used),
  );
}

/** Why the cited sources were not read for a figure. */
const unreadBasis = ({ otherLanguage }: Case): Assessment['basis'] =>
  otherLanguage ? 'otherLanguage' : 'unreadable';

const notFound: Judgement = { verdict: 'notEnoughEvidence', decisive: null, opposite: null };

/** The candidates that support the figure by themselves, the best of each source, best first. */
function supporting(claim: Claim, candidates: readonly Candidate[], used: ReadonlySet<Claim>): Evidence[] {
  const best = new Map<string, Candidate>();
  for (const each of candidates.filter(({ comparison }) => comparison === 'agrees')) {
    if (!bestSupport(claim, [each], { cited: false, used })) continue;
    const known = best.get(each.source.key);
    if (!known || known.alignment.score < each.alignment.score) best.set(each.source.key, each);
  }
  return [...best.values()].sort(byScore).map((each) => evidenceOf(each, claim.figure.text, 'supports'));
}

const byScore = (a: Candidate, b: Candidate): number =>
  b.alignment.score - a.alignment.score || b.source.issued.localeCompare(a.source.issued);

/** What a figure with citations of its own was judged by; a figure that another source states is no result of a calculation. */
function basisOf(
  each: Case,
  { verdict }: Judgement,
  derivation: Derivation | null,
  elsewhere: readonly Evidence[],
): Assessment['basis'] {
  if (verdict !== 'notEnoughEvidence' || derivation) return 'cited';
  if (each.unreadable) return unreadBasis(each);
  return elsewhere.length === 0 && mayBeWorkedOut(each) ? 'workedOut' : 'cited';
}

function assessment(
  { claim, cited, beside }: Pick<Case, 'claim' | 'cited' | 'beside'>,
  basis: Assessment['basis'],
  judgement: Judgement,
  derivation: Derivation | null,
  suggested: readonly Evidence[],
): Assessment {
  const text = claim.figure.text;
  const { verdict, decisive, opposite } = derivation?.holds
    ? { ...notFound, verdict: 'supported' as const }
    : judgement;
  const evidence: Evidence[] = [];
  for (const each of [decisive, opposite])
    if (each) {
      const against = each === opposite || verdict === 'refuted';
      evidence.push(evidenceOf(each, text, against ? 'contradicts' : 'supports'));
    }
  return {
    claim,
    citations: cited,
    verdict,
    basis,
    evidence: exact(evidence),
    beside,
    suggested: exact(suggested),
    newer: null,
    derivation,
  };
}

const ownDataAssessment = (each: Case): Assessment =>
  assessment({ ...each, beside: { ...each.beside, sources: [] } }, 'ownData', notFound, null, []);

/** What came near a figure besides what decides about it, best first. It is held beside the same again, since few figures are ever asked about. */
export const nearOf = ({ claim, beside, evidence }: Assessment): readonly Evidence[] =>
  candidatesOf(claim, beside)
    .filter(
      (each) =>
        !evidence.some(({ claim }) => claim === each.claim) &&
        each.comparison !== 'incomparable' &&
        each.claim.reserve !== 'aside',
    )
    .sort(byScore)
    .slice(0, shown - evidence.length)
    .map((each) => evidenceOf(each, claim.figure.text, 'near'));
