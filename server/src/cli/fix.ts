import type { Finding } from '../core/linter/finding';
import type { Suggestion } from '../core/rules/rule';
import { applyEdits, touches, type Edit } from '../core/text/span';
import type { Draft } from '../service/draft';
import type { EvidenceService } from '../service/evidenceService';

/** Repairs that touch each other are made one after the other; a draft that never settles is left after so many rounds. */
const rounds = 50;

/** The draft with the one repair made that a finding offers first, finding by finding, and how many were made. */
export async function fixed(
  service: EvidenceService,
  draft: Draft,
): Promise<{ readonly draft: Draft; readonly made: number }> {
  let [now, made] = [draft, 0];
  for (let round = 0; round < rounds; round += 1) {
    const check = await service.check(now);
    const chosen = check && !check.isSource ? apart(check.findings) : [];
    if (chosen.length === 0) break;
    now = {
      ...now,
      text: applyEdits(
        now.text,
        chosen.flatMap(({ edits }) => edits),
      ),
    };
    made += chosen.length;
  }
  return { draft: now, made };
}

/** The preferred repair of each finding, without those that touch one before. */
function apart(findings: readonly Finding[]): readonly Suggestion[] {
  const taken: Edit[] = [];
  return findings.flatMap(({ suggestions }) => {
    const preferred = suggestions.find((one) => one.preferred);
    if (!preferred || preferred.edits.some(({ span }) => taken.some((other) => touches(span, other.span))))
      return [];
    taken.push(...preferred.edits);
    return [preferred];
  });
}
