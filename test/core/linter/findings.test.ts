import assert from 'node:assert/strict';
import { findingList } from '../../../server/src/core/linter/findings';
import type { Findings } from '../../../server/src/core/linter/finding';
import { lint } from '../../../server/src/core/linter/linter';
import { defaultLintOptions } from '../../../server/src/core/linter/options';
import { parseMarkdown } from '../../../server/src/core/markdown/parse';
import { touches } from '../../../server/src/core/text/span';
import { corpusOf } from '../../support/corpus';
import { workforceSource } from '../../support/samples';

const corpus = corpusOf(workforceSource);

/** A draft of which several rules tell in each paragraph, some beside each other, and some of which directives disable. */
const text = Array.from({ length: 12 }, (_, at) =>
  [
    `In 2023 the council of Harnley had ${100 + at} electric buses in its fleet [@nowhere${at}].`,
    at % 3 === 0 ? '<!-- evidence-lint-disable-next-line uncited-figure -->' : '',
    `There were ${4000 + at} wardens in Pell.`,
    at % 4 === 0 ? '<!-- evidence-lint-disable-line -->' : '',
  ].join('\n\n'),
).join('\n\n');

const { found, findings, disabled } = lint(parseMarkdown(text), corpus, defaultLintOptions);

/** What is to be shown, counted from all that was found. */
function counted(all: typeof findings, most: number): ReturnType<Findings['inShort']> {
  const of = (rule: unknown): typeof all => all.filter((finding) => finding.rule === rule);
  return {
    shown: all.filter((finding) => of(finding.rule).indexOf(finding) < most),
    beyond: all
      .filter((finding) => of(finding.rule).indexOf(finding) === most)
      .map((first) => ({ first, count: of(first.rule).length - most })),
  };
}

const inWords = ({ shown, beyond }: ReturnType<Findings['inShort']>): unknown => [
  shown.map(({ rule, span, message }) => [rule, span, message]),
  beyond.map(({ first: { rule, span, message }, count }) => [rule, span, message, count]),
];

describe('the findings of a draft', () => {
  it('are of several rules, in text order, and some are disabled', () => {
    const rules = new Set(findings.map(({ rule }) => rule));
    assert.ok(rules.size >= 4, [...rules].join());
    assert.equal(disabled.length, 4);
    for (const [at, { span }] of findings.entries())
      assert.ok(at === 0 || (findings[at - 1]?.span.start ?? 0) <= span.start);
    for (const { finding } of disabled)
      assert.ok(
        !findings.some(({ rule, span }) => rule === finding.rule && span.start === finding.span.start),
      );
  });

  for (const most of [0, 1, 3, 1000])
    it(`are shown in short as the first ${most} of each rule, with the number of the others`, () => {
      assert.deepEqual(inWords(found.inShort(most)), inWords(counted(findings, most)));
      assert.deepEqual(inWords(findingList(findings).inShort(most)), inWords(counted(findings, most)));
    });

  it('tell whether a rule is among them', () => {
    assert.ok(found.tells(new Set(['inconsistent-figure'])));
    assert.ok(!found.tells(new Set(['misquoted-source', 'outdated-figure'])));
    assert.ok(!findingList([]).tells(new Set(['uncited-figure'])));
    assert.deepEqual(findingList([]).inShort(1), { shown: [], beyond: [] });
  });

  it('are given around each place as they are among all', () => {
    for (let start = 0; start <= text.length; start += 3)
      for (const length of [0, 1, 40, 400]) {
        const asked = { start, end: Math.min(text.length, start + length) };
        const near = findings.filter(({ span }) => touches(span, asked));
        const inPlace = ({ rule, span, message }: (typeof findings)[number]): unknown => [
          rule,
          span,
          message,
        ];
        assert.deepEqual(found.touching(asked).map(inPlace), near.map(inPlace));
        assert.deepEqual(findingList(findings).touching(asked), near);
      }
  });
});
