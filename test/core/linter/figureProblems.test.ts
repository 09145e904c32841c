import assert from 'node:assert/strict';
import { lintSteps } from '../../../server/src/core/linter/linter';
import { defaultLintOptions } from '../../../server/src/core/linter/options';
import { parseMarkdown } from '../../../server/src/core/markdown/parse';
import type { MarkdownDocument } from '../../../server/src/core/markdown/document';
import { rules } from '../../../server/src/core/rules/index';
import type { Rule } from '../../../server/src/core/rules/rule';
import { inOneGo } from '../../../server/src/core/text/inOneGo';
import { textOf } from '../../../server/src/core/text/span';
import { corpusOf } from '../../support/corpus';
import { workforceSource } from '../../support/samples';

const corpus = corpusOf(workforceSource);
const paragraph = (at: number): string => `Area ${at} had ${1000 + at} officers in 2023.`;
const text = `# Areas\n\n${Array.from({ length: 20 }, (_, at) => paragraph(at)).join('\n\n')}`;

/** Rules that count how often they are asked about a block, and how often they put a problem into words. */
function counting(): { readonly rules: readonly Rule[]; asked: number; worded: number } {
  const counts = {
    asked: 0,
    worded: 0,
    rules: rules.map((rule): Rule => {
      const { ofFigures } = rule;
      if (rule.name !== 'uncited-figure' || !ofFigures) return rule;
      return {
        ...rule,
        *ofFigures(block) {
          counts.asked += 1;
          for (const problem of ofFigures(block))
            yield {
              ...problem,
              wording: {
                ...problem.wording,
                message: (about) => `${++counts.worded}: ${problem.wording.message(about)}`,
              },
            };
        },
      };
    }),
  };
  return counts;
}

describe('what a rule tells of the figures of a block', () => {
  const lint = (document: MarkdownDocument, by: readonly Rule[]): string[] => {
    const { findings } = inOneGo(lintSteps(document, corpus, defaultLintOptions, by));
    return findings
      .filter(({ rule }) => rule === 'uncited-figure')
      .map(({ span, message }) => `${textOf(document.text, span)} ${message.length > 0}`);
  };

  it('is asked and worded once, and told at its place however often the block moves', () => {
    const counts = counting();
    let document = parseMarkdown(text);
    assert.equal(lint(document, counts.rules).length, 20);
    assert.deepEqual([counts.asked, counts.worded], [20, 20]);
    for (const before of ['Before.', 'Before all.', '# Before\n\nMore.']) {
      document = parseMarkdown(`${before}\n\n${text}`, document);
      assert.deepEqual(
        lint(document, counts.rules),
        Array.from({ length: 20 }, (_, at) => `${1000 + at} true`).map((line) =>
          line.replace(/^(\d)(\d{3})/, '$1$2'),
        ),
      );
    }
    assert.deepEqual([counts.asked, counts.worded], [20, 20]);
  });

  it('is told also by a rule that throws on the way', () => {
    const breaking: Rule = {
      name: 'uncited-figure',
      defaultSeverity: 'warning',
      description: '',
      *ofFigures({ assessments }) {
        for (const about of assessments) {
          yield {
            span: about.claim.span,
            figure: about.claim.figure.text,
            about,
            wording: { message: () => 'Told.', evidence: () => [], repairs: () => [] },
          };
          if (about.claim.figure.text === '1010') throw new Error('broken');
        }
      },
    };
    const { findings } = inOneGo(lintSteps(parseMarkdown(text), corpus, defaultLintOptions, [breaking]));
    assert.equal(findings.filter(({ severity }) => severity === 'warning').length, 20);
    const [failure, ...more] = findings.filter(({ severity }) => severity === 'error');
    assert.match(failure?.message ?? '', /stopped half-way through this draft.*broken/);
    assert.equal(more.length, 0);
  });
});
