import assert from 'node:assert/strict';
import type { Finding } from '../../../server/src/core/linter/finding';
import { lint, lintSteps } from '../../../server/src/core/linter/linter';
import { defaultLintOptions } from '../../../server/src/core/linter/options';
import { parseMarkdown } from '../../../server/src/core/markdown/parse';
import { rules } from '../../../server/src/core/rules/index';
import type { Problem, Rule } from '../../../server/src/core/rules/rule';
import { applyEdits, textOf } from '../../../server/src/core/text/span';
import { corpusOf } from '../../support/corpus';
import { draftText, workforceSource } from '../../support/samples';

const corpus = corpusOf(workforceSource);

const inShort = (text: string, findings: readonly Finding[]): string[] =>
  findings.map(({ rule, span, severity }) => `${rule ?? '-'} ${severity} ${textOf(text, span)}`);

const findings = (text: string, options = {}): readonly Finding[] =>
  lint(parseMarkdown(text), corpus, { ...defaultLintOptions, ...options }).findings;

const expected = [
  'conflicting-figure warning 15,649',
  'uncited-figure warning 34.7 per cent',
  'unknown-citation error ops2024workforc',
];

describe('lint', () => {
  it('tells what the rules find, in text order', () => {
    assert.deepEqual(inShort(draftText, findings(draftText)), expected);
  });

  it('stays silent on what is in order', () => {
    assert.deepEqual(findings(''), []);
    assert.deepEqual(findings('# A heading\n\nWords, no figures.\n'), []);
    assert.deepEqual(
      findings('Caldria had 48,300 police officers on 31 March 2024 [@ops2024workforce].\n'),
      [],
    );
  });

  it('heeds the severities, and leaves out rules that are off', () => {
    const options = { rules: { 'uncited-figure': 'off', 'unknown-citation': 'hint' }, stage: 'clearance' };
    assert.deepEqual(inShort(draftText, findings(draftText, options)), [
      'conflicting-figure error 15,649',
      'unknown-citation hint ops2024workforc',
    ]);
  });

  it('leaves out what is disabled, and tells of directives that do nothing', () => {
    const text = draftText
      .replace(
        'Northmoor',
        '<!-- evidence-lint-disable-line conflicting-figure -- old boundaries --> Northmoor',
      )
      .replace('# Police', '<!-- evidence-lint-disable-next-line -->\n\n# Police');
    const found = findings(text);
    assert.deepEqual(inShort(text, found), [
      '- information <!-- evidence-lint-disable-next-line -->',
      ...expected.slice(1),
    ]);
  });

  it('offers to disable each finding, and the finding goes', () => {
    for (const finding of findings(draftText)) {
      const disable = finding.suggestions.filter(({ kind }) => kind === 'disable');
      assert.ok(disable.length > 0);
      for (const { edits, title } of disable) {
        const left = findings(applyEdits(draftText, edits)).map(({ rule }) => rule);
        assert.ok(!left.includes(finding.rule), `${String(finding.rule)} is left by ${title}`);
        assert.equal(left.length, expected.length - 1);
      }
    }
  });
});

describe('lint in steps', () => {
  it('comes to the same as in one go', () => {
    const steps = lintSteps(parseMarkdown(draftText), corpus, defaultLintOptions);
    let count = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) count++;
    assert.ok(count >= 6, `${count} steps`);
    assert.deepEqual(inShort(draftText, step.value.findings), expected);
  });

  it('has more steps for a longer draft, so that none of them grows', () => {
    const steps = (paragraphs: number): number => {
      const text = Array.from({ length: paragraphs }, (_, at) => `Area ${at} had ${1000 + at} officers.`);
      return [...lintSteps(parseMarkdown(text.join('\n\n')), corpus, defaultLintOptions)].length;
    };
    // Each rule has a step of its own, whatever the draft; a paragraph is one to read and one to assess.
    assert.ok(steps(500) - steps(0) >= 2 * 500);
  });
});

describe('a rule that fails', () => {
  const problem: Problem = {
    rule: 'uncited-figure',
    span: { start: 0, end: 1 },
    message: () => 'Told before.',
    repairs: () => [],
    evidence: () => [],
    figure: null,
  };
  const failing: Rule = {
    name: 'uncited-figure',
    defaultSeverity: 'hint',
    description: '',
    *check() {
      yield problem;
      throw new Error('no such block');
    },
  };
  const others = rules.filter(({ name }) => name !== 'uncited-figure');

  function run(text: string): readonly Finding[] {
    const steps = lintSteps(parseMarkdown(text), corpus, defaultLintOptions, [failing, ...others]);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value.findings;
    }
  }

  it('costs one problem, and the others go on', () => {
    const found = run(draftText);
    assert.deepEqual(
      found.map(({ rule, severity }) => `${rule ?? '-'} ${severity}`),
      ['uncited-figure error', 'uncited-figure hint', 'conflicting-figure warning', 'unknown-citation error'],
    );
    assert.match(found[0]?.message ?? '', /“uncited-figure” stopped half-way.*no such block/);
  });

  it('leaves its directives alone, since nobody knows whether they were needed', () => {
    const text = 'Text.\n\n<!-- evidence-lint-disable-next-line uncited-figure -->\nMore text.\n';
    assert.deepEqual(
      run(text).map(({ message }) => /disables nothing/.test(message)),
      [false, false],
    );
  });
});

describe('a draft whose reading fails', () => {
  it('is told as an error, not passed', () => {
    const broken = { ...corpus, byKey: () => assert.fail('the index is gone') };
    const { findings: found, found: all } = lint(parseMarkdown(draftText), broken, defaultLintOptions);
    assert.deepEqual(
      found.map(({ rule, severity }) => [rule, severity]),
      [[null, 'error']],
    );
    assert.match(found[0]?.message ?? '', /the index is gone/);
    assert.deepEqual(all.touching({ start: 0, end: draftText.length }), found);
    assert.deepEqual(all.touching({ start: 5, end: draftText.length }), []);
  });
});
