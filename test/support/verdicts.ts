import assert from 'node:assert/strict';
import type { Corpus } from '../../server/src/core/corpus/corpus';
import { lint } from '../../server/src/core/linter/linter';
import { defaultLintOptions } from '../../server/src/core/linter/options';
import { parseMarkdown } from '../../server/src/core/markdown/parse';

export type Scope = 'auto' | 'sentence';

/** What the linter tells of a draft, as `rule figure`. */
export const told = (corpus: Corpus, draft: string, scope: Scope = 'auto'): string[] =>
  lint(parseMarkdown(draft), corpus, { ...defaultLintOptions, citationScope: scope }).findings.map(
    (finding) => `${finding.rule ?? 'remark'} ${draft.slice(finding.span.start, finding.span.end)}`,
  );

/** Cases against one corpus: drafts that must be told, and drafts that must stay clean. */
export function verdictCases(corpus: Corpus): {
  readonly tells: (draft: string, ...expected: string[]) => void;
  readonly isSilent: (draft: string) => void;
} {
  return {
    tells: (draft, ...expected) => {
      it(`tells ${expected.join(', ')}: ${draft.slice(0, 90)}`, () =>
        assert.deepEqual(told(corpus, draft), expected));
    },
    isSilent: (draft) => {
      it(`is silent: ${draft.slice(0, 100)}`, () => assert.deepEqual(told(corpus, draft), []));
    },
  };
}
