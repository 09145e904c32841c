import assert from 'node:assert/strict';
import { createCorpus } from '../../../server/src/core/corpus/create';
import { lintAcross } from '../../../server/src/core/linter/across';
import { lint } from '../../../server/src/core/linter/linter';
import { defaultLintOptions, type LintOptions } from '../../../server/src/core/linter/options';
import { parseMarkdown } from '../../../server/src/core/markdown/parse';
import { applyEdits } from '../../../server/src/core/text/span';

const empty = createCorpus([], []);

const checked = (texts: readonly string[], options: LintOptions = defaultLintOptions) =>
  texts.map((text, at) => ({
    name: `draft${at + 1}.md`,
    result: lint(parseMarkdown(text), empty, options),
    options,
  }));

const found = (...texts: string[]): string[] =>
  lintAcross(checked(texts)).map(({ draft, finding }) => `${draft + 1}: ${finding.figure ?? ''}`);

const brief = 'In 2024 the police of Wexmoor had 412 vacant posts.\n';
const report = '# Staff\n\nThe police of Wexmoor had 421 vacant posts in 2024.\n';

describe('two values for one thing in two drafts', () => {
  it('are told in both, each leading to the other', () => {
    const [first, second, ...more] = lintAcross(checked([brief, report]));
    assert.ok(first && second);
    assert.deepEqual(more, []);
    assert.equal(
      first.finding.message,
      '421 (vacant posts) does not match 412, which draft1.md gives for the same thing: “In 2024 the police of Wexmoor had 412 vacant posts”.',
    );
    assert.deepEqual([first.draft, first.other.draft, first.other.text], [1, 0, '412']);
    assert.deepEqual([second.draft, second.other.draft, second.other.text], [0, 1, '421']);
  });

  it('agree once one is replaced by the other', () => {
    const [{ finding } = assert.fail()] = lintAcross(checked([brief, report]));
    const [repair = assert.fail()] = finding.suggestions;
    assert.deepEqual(found(brief, applyEdits(report, repair.edits)), []);
  });

  it('are told at the place of each draft, wherever it stands among the drafts', () => {
    assert.deepEqual(found('No figure here.\n', report, brief), ['3: 412', '2: 421']);
  });

  for (const [why, first, second] of [
    ['the same value', brief, report.replace('421', '412')],
    ['values that agree in their rounding', brief, report.replace('421', 'about 410')],
    ['another place', brief, report.replace('Wexmoor', 'Harnley')],
    ['another year', brief, report.replace('2024', '2023')],
    ['no name in them', brief.replace(' of Wexmoor', ''), report.replace(' of Wexmoor', '')],
    [
      'a sentence that both have, without a name',
      'The plan counts 412 vacant posts in every ward today.\n',
      'The plan counts 421 vacant posts in every ward today.\n',
    ],
    ['another thing', brief, report.replace('vacant posts', 'patrol cars')],
    ['a plan', brief, report.replace('had', 'will have')],
    [
      'a directive',
      brief,
      `<!-- evidence-lint-disable-file inconsistent-figure -- two counts -->\n\n${report}`,
    ],
  ] as const) {
    it(`are left alone: ${why}`, () => {
      assert.deepEqual(
        found(first, second).filter((told) => why !== 'a directive' || told.startsWith('2')),
        [],
      );
    });
  }

  it('leave alone a draft whose options turn the rule off, and two values of one draft', () => {
    const off = { ...defaultLintOptions, rules: { 'inconsistent-figure': 'off' } } as const;
    assert.deepEqual(lintAcross(checked([brief, report], off)), []);
    assert.deepEqual(found(`${brief}\n${report}`), []);
  });

  it('does not call a directive idle that may be meant for another draft', () => {
    const { findings } = lint(
      parseMarkdown(
        `${brief.trim()} <!-- evidence-lint-disable-line inconsistent-figure -- see report -->\n`,
      ),
      empty,
      defaultLintOptions,
    );
    assert.deepEqual(
      findings.filter(({ rule }) => rule === null),
      [],
    );
  });
});
