import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createCorpus } from '../../../server/src/core/corpus/create';
import { lint } from '../../../server/src/core/linter/linter';
import { defaultLintOptions } from '../../../server/src/core/linter/options';
import { parseMarkdown } from '../../../server/src/core/markdown/parse';
import { rules } from '../../../server/src/core/rules/index';
import { applyEdits } from '../../../server/src/core/text/span';
import { fileReadingOf } from '../../../server/src/service/readSourceFile';
import { readTextSource } from '../../../server/src/sources';
import { workforceSource } from '../../support/samples';
import { bundledCorpus } from '../../support/corpora';

/** The Markdown samples of a rule's page under one of its headings. */
function samples(page: string, heading: string): string[] {
  const section = page.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
  return [...section.matchAll(/^(`{3,})markdown\n([\s\S]*?)^\1$/gm)].map((match) => match[2] ?? '');
}

/** The bundled corpus, a source with its text, and a bibliography with a broken entry. */
const { entries } = bundledCorpus();
const reason = 'The entry “marran2024broken” could not be read (it is not closed), so its key is unknown.';
const workforce = fileReadingOf(readTextSource('workforce.md', new TextEncoder().encode(workforceSource)));
const corpus = createCorpus(
  [...entries, ...workforce.entries],
  [{ path: 'refs.bib', line: 4, reason, key: 'marran2024broken' }],
);

const findingsOf = (rule: string, draft: string) =>
  lint(parseMarkdown(draft), corpus, defaultLintOptions).findings.filter((finding) => finding.rule === rule);

describe('rule pages', () => {
  for (const rule of rules) {
    const page = readFileSync(`server/src/core/rules/${rule.name}.md`, 'utf8');

    describe(rule.name, () => {
      it('states the default severity that the rule has', () => {
        assert.ok(page.startsWith(`# ${rule.name}\n\n**Default: ${rule.defaultSeverity}**`));
      });

      for (const draft of samples(page, 'Incorrect')) {
        it(`is told: ${draft.slice(0, 60).trim()}`, () => {
          assert.equal(findingsOf(rule.name, draft).length, 1);
        });

        it(`falls silent when a repair is taken: ${draft.slice(0, 40).trim()}`, () => {
          const [finding] = findingsOf(rule.name, draft);
          assert.ok(finding && finding.suggestions.length > 0);
          for (const suggestion of finding.suggestions) {
            const mended = applyEdits(draft, suggestion.edits);
            assert.notEqual(mended, draft);
            assert.deepEqual(
              findingsOf(rule.name, mended).map((left) => left.message),
              [],
              `${suggestion.title}:\n${mended}`,
            );
          }
        });
      }

      for (const draft of samples(page, 'Correct')) {
        it(`is silent: ${draft.slice(0, 60).trim()}`, () => {
          assert.deepEqual(
            findingsOf(rule.name, draft).map((finding) => finding.message),
            [],
          );
        });
      }

      it('has samples of both sides', () => {
        assert.ok(samples(page, 'Incorrect').length > 0 && samples(page, 'Correct').length > 0);
      });
    });
  }
});
