import assert from 'node:assert/strict';
import { lint } from '../../server/src/core/linter/linter';
import { defaultLintOptions } from '../../server/src/core/linter/options';
import { parseMarkdown } from '../../server/src/core/markdown/parse';
import { touches } from '../../server/src/core/text/span';
import { citationHere } from '../../server/src/service/citationsHere';
import { figureAt, figuresNear } from '../../server/src/service/figuresHere';
import { corpusOf } from '../support/corpus';
import { workforceSource } from '../support/samples';

const text = `There were 7,631 wardens in Pell in 2023 [@workforce, p. 3], as @office [p. 4] says.

- The first had 41 posts.
- The second had 42 posts.[^note]
  - The third, below it, had 43.

> A quotation names 44 beds [here](https://example.org/beds).

| Area | Beds |
|------|-----:|
| Pell | 45   |
| Ross | 46   |

Source: the office [@tables].

^[Of these 47 were new, see [@inline].] And 48 were not.

[^note]: See [@workforce, p. 9] on all 49.
`;
const { analysis } = lint(parseMarkdown(text), corpusOf(workforceSource), defaultLintOptions);
const all = analysis.assessments();
const figures = (of: readonly (typeof all)[number][]): unknown =>
  of.map(({ claim: { span }, verdict }) => [span, verdict]);

describe('what stands around a place of a draft', () => {
  it('has the figures that are there among all, wherever they stand', () => {
    assert.ok(all.length >= 8, String(all.length));
    for (let start = 0; start <= text.length; start++)
      for (const length of [0, 1, 30, 200]) {
        const asked = { start, end: Math.min(text.length, start + length) };
        const here = (of: typeof all): typeof all => of.filter(({ claim }) => touches(claim.span, asked));
        assert.deepEqual(figures(here(figuresNear(analysis, asked))), figures(here(all)));
      }
  });

  it('has the figure at each offset', () => {
    for (let offset = 0; offset <= text.length; offset++) {
      const at = all.find(({ claim: { span } }) => span.start <= offset && offset <= span.end);
      assert.deepEqual(figureAt(analysis, offset)?.claim.span, at?.claim.span);
    }
  });

  it('has the citation at each offset, also in a footnote', () => {
    const found = new Set<string>();
    for (let offset = 0; offset <= text.length; offset++) {
      const items = analysis.citations.flatMap((citation) => citation.items);
      const item = items.find(({ span }) => span.start <= offset && offset <= span.end);
      const here = citationHere({ analysis }, offset);
      assert.deepEqual(here?.span, item?.span, text.slice(offset, offset + 20));
      found.add(here?.key ?? '');
    }
    assert.deepEqual([...found].sort(), ['', 'inline', 'office', 'tables', 'workforce']);
  });
});
