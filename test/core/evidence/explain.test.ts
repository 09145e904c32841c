import assert from 'node:assert/strict';
import { nearOf } from '../../../server/src/core/evidence/assess';
import { lint } from '../../../server/src/core/linter/linter';
import { defaultLintOptions } from '../../../server/src/core/linter/options';
import { parseMarkdown } from '../../../server/src/core/markdown/parse';
import { textCorpus } from '../../support/corpora';

const corpus = textCorpus({
  referrals:
    '# Referrals, 2019-20\n\nThere were 6,287 referrals in 2019-20. The police made 1,950 referrals in 2019-20.\n',
});
const said = 'same measure, place and period';

/** The evidence for the figure of a sentence, source value -> relation and reasons. */
const evidenceFor = (draft: string): ReadonlyMap<string, { relation: string; reasons: readonly string[] }> =>
  new Map(
    lint(parseMarkdown(draft), corpus, defaultLintOptions)
      .analysis.assessments()
      .flatMap((each) =>
        [...each.evidence, ...nearOf(each)].map((found) => [found.claim.figure.text, found] as const),
      ),
  );

describe('reasons of evidence', () => {
  it('name what a support has in common with the draft', () => {
    const support = evidenceFor('There were 6,287 referrals in 2019-20 [@referrals].').get('6,287');
    assert.equal(support?.relation, 'supports');
    assert.ok(support.reasons.includes(said));
  });

  it('do not call a near candidate the same', () => {
    const near = evidenceFor('There were 6,287 referrals in 2019-20 [@referrals].').get('1,950');
    assert.equal(near?.relation, 'near');
    assert.ok(!near.reasons.includes(said), near.reasons.join('; '));
  });

  it('name what a conflict has in common with the draft', () => {
    const conflict = evidenceFor('There were 6,827 referrals in 2019-20 [@referrals].').get('6,287');
    assert.equal(conflict?.relation, 'contradicts');
    assert.ok(conflict.reasons.includes(said));
  });
});
