import type { MarkdownDocument } from '../core/markdown/document';
import { merged, type Configuration } from './configuration';
import type { Draft } from './draft';
import { ownReferences } from './ownReferences';
import type { CorpusPlan } from './plan';
import { wallsAround } from './walls';

/** What holds for a draft of a workspace that is not trusted: the editor's own settings, but for those that name files. */
export const restrictedConfiguration = (draft: Draft): Configuration =>
  merged({ ...draft, settings: { ...draft.settings, sources: null, bibliography: null } }, null);

/** The bundled corpus and what stands in the draft itself; no file is looked for. */
export const restrictedPlan = (
  draft: Draft,
  document: MarkdownDocument,
  { settings }: Configuration,
): CorpusPlan => ({
  bundled: settings.bundledCorpus,
  sources: [],
  sourcesSet: null,
  bibliographies: [],
  own: ownReferences(document, draft.path),
  faults: [{ path: draft.workspace ?? draft.path, line: 0, reason: notTrusted, draftLine: 0 }],
  walls: wallsAround([], {}),
  refused: false,
  mayRead: () => Promise.resolve(false),
  concerns: () => false,
});

export const notTrusted =
  'This workspace is not trusted, so none of its sources, bibliographies and configuration files was read, and figures are compared with the bundled corpus alone.';
