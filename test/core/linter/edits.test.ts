import assert from 'node:assert/strict';
import { lint } from '../../../server/src/core/linter/linter';
import type { LintResult } from '../../../server/src/core/linter/finding';
import { defaultLintOptions } from '../../../server/src/core/linter/options';
import { parseMarkdown } from '../../../server/src/core/markdown/parse';
import type { MarkdownDocument } from '../../../server/src/core/markdown/document';
import { corpusOf } from '../../support/corpus';
import { generator } from '../../support/generator';
import { workforceSource } from '../../support/samples';

const corpus = corpusOf(workforceSource);

/** Paragraphs, tables, quotes and notes that tell what covers those beside them, or far from them. */
const pieces = [
  'Caldria had 48,300 police officers on 31 March 2024 [@ops2024workforce].',
  'Caldria had 48,300 police officers on 31 March 2024.',
  'There were 15,649 constables in Northmoor.',
  'There were 15,649 constables in Northmoor. Of these, 34.7 per cent were women [@ops2024workforce, p. 3].',
  'The service cost £412 million.[^1]',
  'The service cost £412 million.[^2]',
  '[^1]: Office, *Police workforce*, p. 4.',
  '[^1]: See @ops2024workforce.',
  '    There were 48,300 officers.',
  '| Area | Officers |\n|---|---|\n| Caldria | 48,300 |\n| Northmoor | 15,200 |',
  'Table: Officers by area {#tbl-officers}',
  'Source: [@ops2024workforce]',
  'Data source: @nowhere',
  'Notes: rounded. Source: @ops2024workforce',
  '> There were 48,300 police officers.',
  '— @ops2024workforce',
  'As @tbl-officers shows, there were 48,300 officers.',
  'As the office found [@ops2024workforce]:',
  '- 48,300 officers in Caldria\n- 15,200 in Northmoor',
  '## Staff',
  '# Police',
  '<!-- evidence-lint-own-data -->',
  '<!-- evidence-lint-disable-next-line uncited-figure -->',
  'Police Community Support Officers (PCSOs) are 1,200.',
  'There were 1,300 PCSOs.',
  '[@tag]: https://example.org/a',
  'It rose to 9,100 [@tag].',
  'Several witnesses held that the guidance had not kept up with practice.',
  '![Officers by area](chart.png)',
  '“There were 48,300 police officers in Caldria at that time” [@ops2024workforce].',
];

const inWords = ({ findings, disabled, analysis }: LintResult): unknown => [
  findings.map(({ rule, span, message, suggestions, elsewhere }) => [
    rule,
    span,
    message,
    elsewhere,
    suggestions.map(({ title, edits }) => [title, edits]),
  ]),
  disabled.map(({ finding: { rule, span } }) => [rule, span]),
  analysis.citations.map(({ span, block, style, items }) => [span, block, style, items]),
];

const check = (document: MarkdownDocument): LintResult => lint(document, corpus, defaultLintOptions);

describe('the check of a long draft, over edits', () => {
  it('looks again at a table when a line that speaks for it changes, some blocks further on', () => {
    const filling = Array.from({ length: 20 }, (_, at) => `Paragraph ${at} of words.`).join('\n\n');
    const table = '| Area | Officers |\n|---|---|\n| Caldria | 48,300 |';
    const draft = (last: string): string =>
      [filling, table, 'Notes: x. Source: a', 'Data source: b', 'Data source: c', last, filling].join('\n\n');
    const before = parseMarkdown(draft('Data source: the office'));
    const uncited = (result: LintResult): unknown[] => result.findings.map(({ rule }) => rule);
    assert.deepEqual(uncited(check(before)), ['uncited-figure']);
    const after = parseMarkdown(draft('Data source: @ops2024workforce'), before);
    assert.deepEqual(uncited(check(after)), uncited(check(parseMarkdown(after.text))));
    assert.ok(!uncited(check(after)).includes('uncited-figure'));
  });

  for (let seed = 1; seed <= 20; seed++)
    it(`is the same as afresh after each of 12 (${seed})`, () => {
      const below = generator(seed);
      const some = (count: number): string[] =>
        Array.from({ length: count }, () => pieces[below(pieces.length)] ?? '');
      const parts = some(90);
      let document = parseMarkdown(parts.join('\n\n'));
      check(document);
      for (let edit = 0; edit < 12; edit++) {
        const at = below(parts.length);
        if (below(3) > 0) parts.splice(at, below(3), ...some(below(3)));
        else parts[at] = `${parts[at] ?? ''} In 2023 it was 7.`;
        const text = parts.join('\n\n');
        document = parseMarkdown(text, document);
        assert.deepEqual(inWords(check(document)), inWords(check(parseMarkdown(text))), text);
      }
    });
});
