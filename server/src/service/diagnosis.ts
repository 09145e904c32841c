import { readCitations } from '../core/citations/read';
import type { CorpusEntry } from '../core/corpus/corpus';
import type { SourceFault } from '../core/corpus/source';
import { speaks } from '../core/corpus/spoken';
import { unknownCitations } from '../core/evidence/resolve';
import type { MarkdownDocument } from '../core/markdown/document';
import type { Language } from '../core/text/language';
import { lineStarts, placeOf } from '../core/text/lines';
import { isSourcePath } from '../sources/index';
import type { Configuration } from './configuration';
import type { Context } from './contexts';
import type { CorpusStore } from './corpusStore';
import type { Draft } from './draft';
import { endingOf, folderOf } from './paths';
import type { FileReader } from './ports';
import { filesOf, selects } from './selection';

/** How the set-up of a draft was found. */
export interface Diagnosis {
  readonly draft: Draft;
  readonly configuration: Configuration;
  /** The patterns of its sources, as they count. */
  readonly patterns: readonly string[];
  readonly folders: readonly FolderOfSources[];
  /** Files among the sources of kinds that are no source, counted by ending. */
  readonly passedOver: ReadonlyMap<string, number>;
  readonly bibliographies: readonly BibliographyFound[];
  /** The writer's own entries. */
  readonly withText: readonly string[];
  readonly withoutText: readonly string[];
  readonly keys: readonly KeyFound[];
  /** Null where the settings leave it out. */
  readonly bundled: { readonly sources: number; readonly claims: number } | null;
  readonly faults: readonly SourceFault[];
  /** The draft is itself one of the sources, and so not checked. */
  readonly isSource: boolean;
  readonly language: LanguageFound;
}

/** The draft's language, and its own sources by theirs. */
export interface LanguageFound {
  readonly own: Language;
  /** Keys of sources with a text in another language, by its tag. */
  readonly others: ReadonlyMap<string, readonly string[]>;
}

/** Files of one kind in one folder. */
export interface FolderOfSources {
  readonly folder: string;
  readonly ending: string;
  readonly files: number;
  /** Those of which nothing could be read. */
  readonly unread: number;
  readonly figures: number;
}

export interface BibliographyFound {
  readonly path: string;
  /** As messages tell it: `draft.md, line 3`; '' where it lies beside the draft. */
  readonly namedAt: { readonly path: string; readonly line: number } | null;
  readonly entries: number;
  readonly there: boolean;
}

/** A citation key of the draft that leads to nothing. */
export interface KeyFound {
  readonly key: string;
  /** From 1. */
  readonly line: number;
  readonly nearest: readonly string[];
}

export interface Diagnosed {
  readonly draft: Draft;
  readonly document: MarkdownDocument;
  readonly context: Context;
}

/** Looks at everything that a draft is checked against. */
export async function diagnose(
  { draft, document, context: { configuration, plan, corpus } }: Diagnosed,
  files: FileReader,
  corpora: Pick<CorpusStore, 'readingOf'>,
): Promise<Diagnosis> {
  const found = await filesOf(plan.sources, files);
  const references = new Set(plan.bibliographies.map(({ path }) => path));
  const own = corpus.entries.filter(({ source }) => source.origin !== 'bundled');
  const bundled = corpus.entries.filter(({ source }) => source.origin === 'bundled');
  const keysOf = (entries: readonly CorpusEntry[]): string[] => entries.map(({ source }) => source.key);
  return {
    draft,
    configuration,
    patterns: plan.sources.map(({ pattern, path, negated }) => (negated ? pattern : path)),
    folders: await foldersOf(
      found.filter((path) => isSourcePath(path) && !references.has(path)),
      corpora,
    ),
    passedOver: counted(found.filter((path) => !isSourcePath(path)).map(endingOf)),
    bibliographies: await Promise.all(
      plan.bibliographies.map(async ({ path, namedAt }) => {
        const there = (await files.stat(path)) !== null;
        return { path, namedAt, there, entries: there ? (await corpora.readingOf(path)).entries.length : 0 };
      }),
    ),
    withText: keysOf(own.filter(({ source }) => source.readable)),
    withoutText: keysOf(own.filter(({ source }) => !source.readable)),
    keys: unknownKeys(document, corpus),
    bundled: plan.bundled
      ? { sources: bundled.length, claims: bundled.reduce((sum, { claims }) => sum + claims.length, 0) }
      : null,
    faults: [...configuration.faults, ...corpus.faults],
    isSource: selects(plan.sources, draft.path),
    language: { own: document.language, others: inOtherLanguages(own, document.language) },
  };
}

function inOtherLanguages(
  entries: readonly CorpusEntry[],
  language: Language,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { source } of entries) {
    if (!source.readable || speaks(source, language)) continue;
    const tag = source.language ?? 'en';
    found.set(tag, [...(found.get(tag) ?? []), source.key]);
  }
  return found;
}

async function foldersOf(
  paths: readonly string[],
  corpora: Pick<CorpusStore, 'readingOf'>,
): Promise<readonly FolderOfSources[]> {
  const folders = new Map<string, FolderOfSources>();
  for (const path of paths) {
    const { entries, faults } = await corpora.readingOf(path);
    const [folder, ending] = [folderOf(path), endingOf(path)];
    const id = `${folder} ${ending}`;
    const before = folders.get(id) ?? { folder, ending, files: 0, unread: 0, figures: 0 };
    folders.set(id, {
      ...before,
      files: before.files + 1,
      unread: before.unread + (entries.length === 0 && faults.length > 0 ? 1 : 0),
      figures: before.figures + entries.reduce((sum, { claims }) => sum + claims.length, 0),
    });
  }
  return [...folders.values()];
}

function unknownKeys(document: MarkdownDocument, corpus: Context['corpus']): readonly KeyFound[] {
  const starts = lineStarts(document.text);
  return unknownCitations(document, readCitations(document), corpus).flatMap(({ item, nearestKeys }) =>
    item ? [{ key: item.key, line: placeOf(starts, item.span.start).line + 1, nearest: nearestKeys }] : [],
  );
}

function counted(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
