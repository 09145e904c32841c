import type { Citation, CitationScope } from '../citations/citation';
import { citationScopes, near, type CitationScopes, type Coverage } from '../citations/scope';
import type { Claim } from '../claims/claim';
import { placeClaim } from '../claims/draftClaims';
import type { Corpus } from '../corpus/corpus';
import { spokenIn } from '../corpus/spoken';
import type { Block, Content, MarkdownDocument } from '../markdown/document';
import { exact } from '../text/exact';
import { once, remember } from '../text/remember';
import { isSameList, placeBefore, sameItems } from '../text/sameEnds';
import { shift } from '../text/span';
import { assessSentence } from './assess';
import type { AssessedBlock, Assessment } from './assessment';
import type { Held } from './case';
import { wrongCells } from './cells';
import { indexOf } from './corpusIndex';
import { citationsNow, coverageOf, findAssessed, keepAssessed, knownBlocks } from './known';

export interface AssessInput {
  readonly document: MarkdownDocument;
  /** The claims of each block, in offsets from its start. */
  readonly claims: readonly (readonly Claim[])[];
  readonly citations: readonly Citation[];
  readonly corpus: Corpus;
  readonly citationScope: CitationScope;
}

/** How a draft was assessed last. */
interface LastReading {
  /** What it was held against, and what the coverage of all blocks depends on. */
  readonly basis: readonly unknown[];
  readonly blocks: readonly Block[];
  readonly claims: readonly (readonly Claim[])[];
  readonly assessed: readonly AssessedBlock[];
}

const unread: LastReading = { basis: [], blocks: [], claims: [], assessed: [] };

const lastOf = remember((): { reading: LastReading } => ({ reading: unread }));

/**
 * Assesses the claims of a draft against their citations and the corpus, and puts each block of the document in its turn into `assessed`;
 * yields after each that had to be assessed anew.
 */
export function* assessBlocks(input: AssessInput, assessed: AssessedBlock[]): Generator<void> {
  const scopes = scopesOf(input);
  const { document, corpus } = input;
  const { language } = document;
  const index = indexOf(spokenIn(corpus, language));
  const held: Held = { corpus, all: { index, sources: null }, language };
  const known = knownBlocks(index);
  const last = lastOf(document.lineage);
  const basis = [index, ...scopes.basis];
  const before = isSameList(basis, last.reading.basis) ? last.reading : unread;
  const { blocks } = document;
  const ends = sameItems(blocks, before.blocks);
  for (let at = 0; at < input.claims.length; at++) {
    const claims = input.claims[at] as readonly Claim[];
    const isFar = at < ends.start - near || at >= blocks.length - ends.end + near;
    const old = isFar ? placeBefore(at, blocks, before.blocks, ends) : -1;
    const kept = before.assessed[old];
    if (kept && before.claims[old] === claims && scopes.isLocal(at)) {
      assessed.push(kept);
      continue;
    }
    const { content } = blocks[at] as Block;
    const mayCover = scopes.mayCover(at);
    const coverages = mayCover ? coveragesOf(scopes, at, document.starts[at] ?? 0, claims) : nothing;
    const said = coverages.length === 0 ? '' : coverageOf(coverages);
    const found = claims.length === 0 ? withoutFigures(content) : findAssessed(known, claims, said);
    const anew = found ?? assessBlock(content, claims, coverages, held);
    assessed.push(anew);
    if (found) continue;
    keepAssessed(known, claims, said, anew);
    yield;
  }
  last.reading = { basis, blocks, claims: input.claims, assessed };
}

const withoutFigures = remember((content: Content): AssessedBlock => ({
  content,
  assessments: [],
  wrongCells: [],
}));

const nothing: readonly Coverage[] = [];
const uncovered: Coverage = { citations: [], ownData: false };

/** What covers each sentence of a block that begins at `start`. */
const coveragesOf = (
  scopes: CitationScopes,
  at: number,
  start: number,
  claims: readonly Claim[],
): readonly Coverage[] =>
  [...bySentence(claims)].map(([first]) =>
    first ? scopes.covering(at, shift(first.sentence, start)) : uncovered,
  );

function assessBlock(
  content: Content,
  claims: readonly Claim[],
  coverages: readonly Coverage[],
  held: Held,
): AssessedBlock {
  const sentences = [...bySentence(claims)];
  const assessments = exact(
    sentences.flatMap((sentence, at) =>
      assessSentence(sentence, sentences[at - 1] ?? [], coverages[at] ?? uncovered, held),
    ),
  );
  return { content, assessments, wrongCells: wrongCells(content, assessments) };
}

/** Gives the assessments of a block, by its index, at their present places: offsets are the document's. */
export function placing(
  input: Pick<AssessInput, 'document' | 'citations' | 'citationScope'>,
  blocks: readonly AssessedBlock[],
): (block: number) => readonly Assessment[] {
  const scopes = once(() => scopesOf(input));
  return (at) => {
    const { assessments } = blocks[at] ?? {};
    if (!assessments) return [];
    return assessments.map((assessment) => {
      const claim = placeClaim(assessment.claim, input.document, at);
      const { citations } = assessment;
      if (citations.length === 0) return { ...assessment, claim };
      return {
        ...assessment,
        claim,
        citations: citationsNow(citations, scopes().covering(at, claim.sentence)),
      };
    });
  };
}

const scopesOf = ({
  document,
  citations,
  citationScope,
}: Pick<AssessInput, 'document' | 'citations' | 'citationScope'>): CitationScopes =>
  citationScopes(document, citations, citationScope);

/** So many figures of a sentence or row are judged together: each is held against pairs of the others. */
const mostTogether = 24;

function* bySentence(claims: readonly Claim[]): Generator<readonly Claim[]> {
  let group: Claim[] = [];
  for (const claim of claims) {
    const [first] = group;
    const another = first && first.sentence.start !== claim.sentence.start;
    if (another || group.length >= mostTogether) {
      yield group;
      group = [];
    }
    group.push(claim);
  }
  if (group.length > 0) yield group;
}
