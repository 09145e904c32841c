import assert from 'node:assert/strict';
import type { Corpus } from '../../../server/src/core/corpus/corpus';
import { lint } from '../../../server/src/core/linter/linter';
import type { Finding } from '../../../server/src/core/linter/finding';
import { parseMarkdown } from '../../../server/src/core/markdown/parse';
import { defaultLintOptions, type LintOptions } from '../../../server/src/core/linter/options';
import { textCorpus } from '../../support/corpora';
import { workforceSource } from '../../support/samples';
import { edited } from '../edits';
import { citations, markdown, prose } from '../generators';
import { applied, cameToEnd, diceOf, holdOrdered, toldBy } from '../properties';
import type { Target } from '../target';

const pieces = [...prose, ...prose, ...citations, ...markdown];
const patrols = 'Foot patrols made up 22% of patrol hours in Caldria in 2018, and 24 per cent in 2019.\n';

let corpus: Corpus | undefined;
const options: readonly LintOptions[] = (['drafting', 'clearance'] as const).map((stage) => ({
  ...defaultLintOptions,
  stage,
}));

/** The whole check of a draft in the core, over edits. */
export const draftsTarget: Target = {
  name: 'drafts',
  pieces,
  longest: 14,
  share: 4,
  check(input) {
    corpus ??= textCorpus({ ops2024workforce: workforceSource, marran2019patrols: patrols });
    const below = diceOf(input);
    const how = options[below(options.length)] ?? defaultLintOptions;
    let document = parseMarkdown(input);
    holdFindings(input, lint(document, corpus, how).findings);
    const text = edited(input, below, pieces);
    document = parseMarkdown(text, document);
    const { findings } = lint(document, corpus, how);
    holdFindings(text, findings);
    const afresh = lint(parseMarkdown(text), corpus, how).findings;
    assert.deepEqual(findings.map(toldBy), afresh.map(toldBy), `after the edit to ${JSON.stringify(text)}`);
    assert.equal(document.text, text);
    const repairs = findings.flatMap(({ suggestions }) => suggestions);
    const repair = repairs[below(repairs.length)];
    if (!repair) return;
    const repaired = applied(text, repair.edits, repair.title);
    cameToEnd(lint(parseMarkdown(repaired, document), corpus, how).findings);
  },
};

function holdFindings(text: string, findings: readonly Finding[]): void {
  cameToEnd(findings);
  holdOrdered(
    text,
    findings.map(({ span }) => span),
    'a finding',
  );
  for (const { suggestions, elsewhere } of findings) {
    if (elsewhere) holdOrdered(text, [elsewhere], 'the other place');
    for (const { edits, title } of suggestions) applied(text, edits, title);
  }
}
