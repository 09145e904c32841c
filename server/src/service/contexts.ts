import type { MarkdownDocument } from '../core/markdown/document';
import { createBaselineStore, isBaseline, type Baseline } from './baseline';
import { createConfigurationStore, isConfigurationFile, type Configuration } from './configuration';
import type { CorpusStore, GatheredCorpus } from './corpusStore';
import type { Draft } from './draft';
import { planFor, type CorpusPlan } from './plan';
import type { FileReader } from './ports';
import { restrictedConfiguration, restrictedPlan } from './restricted';

/** What a draft is checked against. */
export interface Context extends GatheredCorpus {
  readonly configuration: Configuration;
  readonly plan: CorpusPlan;
  /** Findings that are not told any more; null where there are none. */
  readonly baseline: Baseline | null;
}

export interface ContextStore {
  /** Made once for each draft, and again only after a change that concerns it. */
  contextFor(draft: Draft, document: MarkdownDocument): Promise<Context>;
  /** True where one of the files that came, changed or went may change a context. */
  changed(paths: readonly string[]): boolean;
  changedAll(): void;
  forget(path: string): void;
}

/** A context, with that for which it holds. */
interface KnownContext {
  readonly draft: Draft;
  readonly frontMatter: string;
  readonly context: Promise<Context>;
  /** Null while the context is being made. */
  plan: CorpusPlan | null;
}

export function createContextStore(files: FileReader, corpora: CorpusStore): ContextStore {
  const configurations = createConfigurationStore(files);
  const baselines = createBaselineStore(files);
  const known = new Map<string, KnownContext>();

  return {
    contextFor(draft, document) {
      const frontMatter = document.frontMatter?.text ?? '';
      const before = known.get(draft.path);
      if (before && before.frontMatter === frontMatter && sameSettings(before.draft, draft))
        return before.context;
      const made: KnownContext = { draft, frontMatter, context: make(draft, document), plan: null };
      known.set(draft.path, made);
      made.context.then(
        ({ plan }) => (made.plan = plan),
        () => known.delete(draft.path),
      );
      return made.context;
    },
    changed(paths) {
      if (paths.some(isConfigurationFile)) configurations.forget();
      const accepted = paths.some(isBaseline);
      if (accepted) baselines.forget();
      const concerned = [...known].filter(
        ([, { plan }]) =>
          accepted || !plan || paths.some((path) => plan.concerns(path) || corpora.names(plan, path)),
      );
      for (const [path] of concerned) known.delete(path);
      return concerned.length > 0;
    },
    changedAll() {
      configurations.forget();
      baselines.forget();
      known.clear();
    },
    forget: (path) => void known.delete(path),
  };

  async function make(draft: Draft, document: MarkdownDocument): Promise<Context> {
    if (draft.restricted) {
      const configuration = restrictedConfiguration(draft);
      const plan = restrictedPlan(draft, document, configuration);
      return { configuration, plan, baseline: null, ...(await corpora.corpusFor(plan)) };
    }
    const configuration = await configurations.configurationFor(draft);
    const plan = await planFor({ ...draft, document }, configuration, files);
    const baseline = await baselines.baselineFor(draft.path, draft.baselineFile);
    return { configuration, plan, baseline, ...(await corpora.corpusFor(plan)) };
  }
}

const sameSettings = (a: Draft, b: Draft): boolean =>
  a.settings === b.settings &&
  a.overrides === b.overrides &&
  a.configFile === b.configFile &&
  a.baselineFile === b.baselineFile &&
  a.evenIfSource === b.evenIfSource &&
  a.restricted === b.restricted &&
  a.workspace === b.workspace;
