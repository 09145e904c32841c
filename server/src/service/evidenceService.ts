import type { Corpus, SourcedClaim } from '../core/corpus/corpus';
import { searchClaims } from '../core/corpus/search';
import { readCitations } from '../core/citations/read';
import { detectStyle, writeCitation } from '../core/citations/write';
import { decisiveOf, type Assessment, type Evidence } from '../core/evidence/assessment';
import type { Edit, Span } from '../core/text/span';
import { sourceDocument } from '../sources/document';
import {
  addSource,
  proposeSource,
  type AddedSource,
  type AddingPlace,
  type SourceProposal,
} from './addSource';
import type { BuildListener } from './build';
import { createCheckStore, type Check } from './checks';
import {
  citationsFor,
  locatorFix,
  missingEntry,
  type CitationFix,
  type MissingEntry,
  type SupportingCitation,
} from './citationFixes';
import { citationHere, citationsHere, describeCitation, type CitationHere } from './citationsHere';
import { createContextStore, type Context } from './contexts';
import { createCorpusStore } from './corpusStore';
import { diagnose } from './diagnosis';
import { diagnosisText } from './diagnosisText';
import type { Draft } from './draft';
import { explainBriefly, explainFigure } from './explain';
import { figureAt } from './figuresHere';
import type { World } from './ports';
import { createReadingRecords } from './readingRecords';
import { createSupportMemory } from './supportMemory';

export interface LookUpResult extends SourcedClaim {
  /** Stable while the corpus stays. */
  readonly id: string;
}

export interface FigureExplanation {
  /** The figure's place in the draft. */
  readonly span: Span;
  readonly markdown: string;
  /** Two or three lines of the same. */
  readonly brief: string;
}

/** All that editors and the command line ask, in plain data and offsets. */
export interface EvidenceService {
  /** Gives null when `isStale` says, on the way, that nobody waits for it any more. */
  check(draft: Draft, isStale?: () => boolean): Promise<Check | null>;
  corpusOf(draft: Draft): Promise<Corpus>;
  /** Best first. An empty query gives the whole corpus, newest first. */
  lookUp(draft: Draft, query: string, limit: number): Promise<readonly LookUpResult[]>;
  /** Null where no figure stands at the offset. */
  explain(draft: Draft, offset: number): Promise<FigureExplanation | null>;
  /** The citation at the offset with its reference in Markdown; null where none stands there. */
  citationAt(draft: Draft, offset: number): Promise<(CitationHere & { readonly markdown: string }) | null>;
  /** All citations of a draft, in text order. */
  citationsOf(draft: Draft): Promise<readonly CitationHere[]>;
  /** What decides about the figure at the offset, or would support it; null where no figure stands there or nothing is known. */
  evidenceFor(draft: Draft, offset: number): Promise<Evidence | null>;
  /** Pandoc citations of the sources that support the figure without a citation which stands before the offset in its sentence, best first. */
  citationsFor(draft: Draft, offset: number): Promise<readonly SupportingCitation[]>;
  /** Edits that cite a source at an offset, in the draft's own style; [] where the corpus does not hold it. */
  citationEdits(draft: Draft, offset: number, sourceKey: string, locator: string): Promise<readonly Edit[]>;
  /** Gives the citation at an offset, or that of the figure there, its place in the source; null where there is nothing to add. */
  locatorFix(draft: Draft, offset: number): Promise<CitationFix | null>;
  /** The source of the citation at an offset, where no bibliography of the draft holds it and one could; null otherwise. */
  missingEntry(draft: Draft, offset: number): Promise<MissingEntry | null>;
  /** A source as Markdown; null where the corpus does not hold it. */
  sourceDocument(draft: Draft, sourceKey: string): Promise<string | null>;
  /** What is known of a file that is to become a source. `address`: of the page that it is a copy of; '' for none. */
  proposeSource(draft: Draft, path: string, address: string): Promise<SourceProposal>;
  /** The edits that add a source to a bibliography with this text. */
  addSource(
    draft: Draft,
    into: { readonly path: string; readonly bibliography: string; readonly text: string },
    reference: SourceProposal['reference'],
  ): Promise<AddedSource>;
  /** How the set-up of a draft was found, as Markdown. `versions`: names of programs with their versions. */
  diagnose(draft: Draft, versions: Readonly<Record<string, string>>): Promise<string>;
  /** Line and column from 0 of an offset in a source file. */
  placeInSource(path: string, offset: number): { readonly line: number; readonly column: number };
  /** Tells of files that came, changed or went. True where that may change what some draft was told. */
  changed(paths: readonly string[]): boolean;
  /** Looks at every file again when it is next needed. */
  changedAll(): void;
  /** The draft was closed. */
  forget(path: string): void;
  /** Told of each build of the source index that checks do not wait for; at its end the drafts are to be checked again. */
  onBuild(listener: BuildListener): void;
  /** Reads all sources of a draft anew, and forgets what is kept of all others. */
  rebuild(draft: Draft): Promise<Corpus>;
}

export function createEvidenceService(world: World): EvidenceService {
  const listeners: BuildListener[] = [];
  const records = world.store ? createReadingRecords(world.store, world.logger) : null;
  const corpora = createCorpusStore(world, records, {
    started: (build) => listeners.forEach((listener) => listener.started(build)),
    progressed: (...step) => listeners.forEach((listener) => listener.progressed(...step)),
    ended(paths, cancelled) {
      contexts.changed(paths);
      for (const listener of listeners) listener.ended(paths, cancelled);
    },
    late() {
      contexts.changedAll();
      for (const listener of listeners) listener.late?.();
    },
  });
  const contexts = createContextStore(world.files, corpora);
  const checks = createCheckStore(contexts, createSupportMemory(records, Date.now));
  const contextOf = (draft: Draft): Promise<Context> => contexts.contextFor(draft, checks.documentOf(draft));
  const placeOf = async (draft: Draft): Promise<AddingPlace> => ({
    draft,
    document: checks.documentOf(draft),
    context: await contextOf(draft),
  });

  return {
    check: (draft, isStale = () => false) => checks.checkOf(draft, isStale),
    corpusOf: async (draft) => (await contextOf(draft)).corpus,
    async lookUp(draft, query, limit) {
      const { corpus } = await contextOf(draft);
      return searchClaims(corpus, query, limit).map((hit) => ({ ...hit, id: idOf(hit, corpus) }));
    },
    async explain(draft, offset) {
      const found = assessmentAt(await checks.checkOf(draft, () => false), offset);
      if (!found) return null;
      return { span: found.claim.span, markdown: explainFigure(found), brief: explainBriefly(found) };
    },
    async citationAt(draft, offset) {
      const check = await checks.checkOf(draft, () => false);
      const found = check && citationHere(check, offset);
      return check && found ? { ...found, markdown: describeCitation(found, check) } : null;
    },
    async citationsOf(draft) {
      const check = await checks.checkOf(draft, () => false);
      return check ? citationsHere(check) : [];
    },
    async evidenceFor(draft, offset) {
      const found = assessmentAt(await checks.checkOf(draft, () => false), offset);
      return found ? decisiveOf(found) : null;
    },
    async citationsFor(draft, offset) {
      const check = await checks.checkOf(draft, () => false);
      return check ? citationsFor(check, offset) : [];
    },
    async citationEdits(draft, offset, sourceKey, locator) {
      const { corpus, configuration } = await contextOf(draft);
      const entry = corpus.byKey(sourceKey);
      if (!entry) return [];
      const document = checks.documentOf(draft);
      const { citationStyle } = configuration.settings;
      const citations = readCitations(document);
      const style = citationStyle === 'auto' ? detectStyle(citations) : citationStyle;
      return writeCitation({ document, citations, offset, source: entry.source, locator, style });
    },
    async locatorFix(draft, offset) {
      const check = await checks.checkOf(draft, () => false);
      return check && locatorFix(check, offset);
    },
    async missingEntry(draft, offset) {
      const check = await checks.checkOf(draft, () => false);
      return check && missingEntry(await placeOf(draft), check, offset, corpora);
    },
    async sourceDocument(draft, sourceKey) {
      const entry = (await contextOf(draft)).corpus.byKey(sourceKey);
      return entry ? sourceDocument(entry) : null;
    },
    async proposeSource(draft, path, address) {
      return proposeSource(await placeOf(draft), path, address, world.files, corpora);
    },
    async addSource(draft, into, reference) {
      return addSource(await placeOf(draft), into, reference);
    },
    async diagnose(draft, versions) {
      const diagnosis = await diagnose(await placeOf(draft), world.files, corpora);
      return diagnosisText(diagnosis, versions);
    },
    placeInSource: (path, offset) => corpora.placeIn(path, offset),
    changed(paths) {
      corpora.changed(paths);
      return contexts.changed(paths);
    },
    changedAll() {
      corpora.changed(null);
      contexts.changedAll();
    },
    forget(path) {
      checks.forget(path);
      contexts.forget(path);
    },
    onBuild: (listener) => void listeners.push(listener),
    async rebuild(draft) {
      await corpora.clear();
      contexts.changedAll();
      await contextOf(draft);
      await corpora.settled();
      return (await contextOf(draft)).corpus;
    },
  };
}

const assessmentAt = (check: Check | null, offset: number): Assessment | undefined =>
  check ? figureAt(check.analysis, offset) : undefined;

function idOf({ claim, source }: SourcedClaim, corpus: Corpus): string {
  return `${source.key}#${corpus.byKey(source.key)?.claims.indexOf(claim) ?? -1}`;
}
