import type { Location } from 'vscode-languageserver';
import { decisiveOf } from '../../core/evidence/assessment';
import { pathOf, toRange, uriOf } from '../convert';
import { draftAt, type OpenDraft, type Session } from '../session';
import { sourcePlace } from './definition';

export const referencesCapability = { referencesProvider: true };

export const isDraftPath = (path: string): boolean => /\.(?:md|markdown|qmd|rmd)$/i.test(path);

/**
 * All places in the drafts of the open folders that cite the source of the citation at a place; on a figure, all figures that rest on
 * the same sentence or cell of a source.
 */
export function provideReferences(session: Session): void {
  session.connection.onReferences(async ({ textDocument, position, context }): Promise<Location[]> => {
    if (!session.documents.get(textDocument.uri)) return [];
    const open = await draftAt(session, textDocument.uri);
    const citation = await session.service.citationAt(open.draft, open.document.offsetAt(position));
    if (!citation) return figuresAlike(session, open, open.document.offsetAt(position));
    const found: Location[] = [];
    const defined = citation.entry && (await sourcePlace(session, citation.entry.source, textDocument.uri));
    if (context.includeDeclaration && defined) found.push(defined);
    for (const place of await citing(session, citation.key, open)) found.push(...place);
    return found;
  });
}

/** The places that cite a key, draft by draft, the open one first. A draft without the key's letters is not read further. */
export async function citing(session: Session, key: string, open: OpenDraft): Promise<readonly Location[][]> {
  if (key === '') return [];
  const places: Location[][] = [];
  for (const uri of await draftsWith(session, key, open)) {
    const { document, draft } = uri === open.document.uri ? open : await draftAt(session, uri);
    const citations = await session.service.citationsOf(draft);
    const own = citations.filter((one) => one.key === key);
    places.push(own.map(({ span }) => ({ uri, range: toRange(document, span) })));
    if (!session.documents.get(uri)) session.service.forget(draft.path);
  }
  return places;
}

/** Figures of all drafts that the same claim of a source decides, the open draft's first. */
async function figuresAlike(session: Session, open: OpenDraft, offset: number): Promise<Location[]> {
  const wanted = await session.service.evidenceFor(open.draft, offset);
  if (!wanted) return [];
  const { source, claim } = wanted;
  const places: Location[] = [];
  for (const uri of await draftsHolding(session, open, [source.key, claim.figure.text])) {
    const { document, draft } = uri === open.document.uri ? open : await draftAt(session, uri);
    const check = await session.service.check(draft);
    const assessments = check && !check.isSource ? check.analysis.assessments() : [];
    for (const assessment of assessments) {
      const decisive = decisiveOf(assessment);
      if (decisive?.source.key === source.key && decisive.claim.statement === claim.statement)
        places.push({ uri, range: toRange(document, assessment.claim.span) });
    }
    if (!session.documents.get(uri)) session.service.forget(draft.path);
  }
  return places;
}

const draftsWith = (session: Session, key: string, open: OpenDraft): Promise<readonly string[]> =>
  draftsHolding(session, open, [`@${key}`, `{${key}`]);

/** The drafts that hold one of some texts, the open one first. */
async function draftsHolding(
  session: Session,
  open: OpenDraft,
  texts: readonly string[],
): Promise<readonly string[]> {
  const uris = new Set([open.document.uri]);
  for (const folder of session.trusted ? session.folders : []) {
    for (const path of (await session.files.list(folder, 'below')).filter(isDraftPath)) {
      const live = session.documents.all().find(({ uri }) => pathOf(uri) === path);
      const text = live?.getText() ?? (await textIn(session, path));
      if (texts.some((part) => text.includes(part))) uris.add(live?.uri ?? uriOf(path));
    }
  }
  return [...uris];
}

const textIn = (session: Session, path: string): Promise<string> =>
  session.files
    .read(path)
    .then((bytes) => new TextDecoder().decode(bytes))
    .catch(() => '');
