import { createEvidenceService, type EvidenceService } from '../../server/src/service/evidenceService';
import type { Draft } from '../../server/src/service/draft';
import type { World } from '../../server/src/service/ports';
import type { MemoryFiles } from './memoryFiles';
import { bundledSample, draftText } from './samples';

/** A draft beside its sources, and the rules that it breaks where they are read. */
export const indexedDraft: Draft = { path: '/w/draft.md', text: draftText, workspace: '/w', settings: {} };
export const rulesBroken = ['conflicting-figure', 'uncited-figure', 'unknown-citation'];

/** A service over files in memory; what it warns of goes into `warnings`. */
export function serviceOver(files: MemoryFiles, warnings: string[], world: Partial<World>): EvidenceService {
  const logger = { info: () => undefined, warn: (message: string) => void warnings.push(message) };
  return createEvidenceService({ files, logger, bundled: () => Promise.resolve(bundledSample), ...world });
}

export const rulesOf = async (service: EvidenceService): Promise<unknown[]> =>
  ((await service.check(indexedDraft))?.findings ?? []).map(({ rule }) => rule);
