import { coveringItems, type Coverage } from '../citations/scope';
import type { Claim } from '../claims/claim';
import { relativeOf } from '../claims/known';
import { remember } from '../text/remember';
import type { Assessment, ResolvedCitation } from './assessment';
import type { CorpusIndex } from './corpusIndex';

/** What the assessments of a sentence or table row depend on, besides the corpus. */
interface Sentence {
  readonly claims: readonly Claim[];
  /** The claims of the sentence before. */
  readonly before: readonly Claim[];
  readonly scope: Coverage;
}

interface Known {
  /** In words, what covered it. */
  readonly coverage: string;
  readonly claims: readonly Claim[];
  readonly before: readonly Claim[];
  readonly assessments: readonly Assessment[];
}

const knownFor = remember<CorpusIndex, WeakMap<Claim, Known>>(() => new WeakMap());

/** The assessments of a sentence: as they were where neither it, what covers it nor the corpus has changed, wherever it stands now. */
export function knownAssessments(
  sentence: Sentence,
  index: CorpusIndex,
  assess: () => readonly Assessment[],
): readonly Assessment[] {
  const [first] = sentence.claims;
  if (!first) return [];
  const ofIndex = knownFor(index);
  const coverage = coverageText(sentence.scope);
  const found = ofIndex.get(relativeOf(first));
  if (
    found?.coverage === coverage &&
    same(found.claims, sentence.claims) &&
    same(found.before, sentence.before)
  )
    return found.assessments.map((assessment, at) => placed(assessment, sentence.claims[at], sentence.scope));
  const assessments = assess();
  const [claims, before] = [sentence.claims.map(relativeOf), sentence.before.map(relativeOf)];
  ofIndex.set(relativeOf(first), { coverage, claims, before, assessments });
  return assessments;
}

const same = (relatives: readonly Claim[], claims: readonly Claim[]): boolean =>
  relatives.length === claims.length && claims.every((claim, at) => relativeOf(claim) === relatives[at]);

/** What is cited, by its words. */
const coverageText = ({ citations, ownData }: Coverage): string =>
  citations.length === 0
    ? String(ownData)
    : JSON.stringify([
        ownData,
        citations.map(({ citation: { items, undefinedLabel }, direct }) => [
          direct,
          undefinedLabel,
          items.map(({ key, url, text }) => [key, url, text]),
        ]),
      ]);

/** The assessment of the same claim at its present place, with its citations as they now stand. */
function placed(assessment: Assessment, claim: Claim | undefined, scope: Coverage): Assessment {
  const citations =
    assessment.citations.length > 0 ? citationsNow(assessment.citations, scope) : assessment.citations;
  if (!claim || (claim === assessment.claim && citations === assessment.citations)) return assessment;
  return { ...assessment, claim, citations };
}

function citationsNow(before: readonly ResolvedCitation[], scope: Coverage): readonly ResolvedCitation[] {
  const { items } = coveringItems(scope);
  return before.map((resolved, at) => ({ ...resolved, ...items[at] }));
}
