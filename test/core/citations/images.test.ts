import assert from 'node:assert/strict';
import { unsourcedImages } from '../../../server/src/core/citations/images';
import { readCitations } from '../../../server/src/core/citations/read';
import { parseMarkdown } from '../../../server/src/core/markdown/parse';

/** What is told: the kind, and the text that is underlined. */
function told(text: string): string[] {
  const document = parseMarkdown(text);
  return unsourcedImages(document, readCitations(document)).map(
    ({ kind, span }) => `${kind} ${text.slice(span.start, span.end)}`,
  );
}

describe('an image that names no source', () => {
  for (const [text, ...expected] of [
    ['Text.\n\n![Officers by region](a.png)\n\nMore.', 'image ![Officers by region](a.png)'],
    ['![Officers](a.png){#fig-a width=80%}', 'image ![Officers](a.png){#fig-a width=80%}'],
    ['<img src="a.png" alt="Officers by region">', 'image <img src="a.png" alt="Officers by region">'],
    [
      '<figure>\n<img src="source/a.png" alt="Officers">\n<figcaption>By region</figcaption>\n</figure>',
      'image <figure>',
    ],
    ['```mermaid\npie title Referrals\n"A" : 5\n```', 'chart ```mermaid'],
    ['```{mermaid}\n%%| fig-cap: Referrals\nflowchart LR\n```', 'chart ```{mermaid}'],
    ['```{r}\n#| fig-cap: Officers by region\nplot(x)\n```', 'chart ```{r}'],
    ['> ![Officers by region](a.png)', 'image ![Officers by region](a.png)'],
  ])
    it(text ?? '', () => assert.deepEqual(told(text ?? ''), expected));
});

describe('an image that names one, or needs none', () => {
  for (const text of [
    '![Officers by region. Source: Home Office](a.png)',
    '![Officers by region [@marran2024]](a.png)',
    '![Officers by region](a.png)\n\nSource: [@marran2024]',
    '![Officers by region](a.png)\n\n*Source: Home Office, 2024*',
    'Figure 3: Officers by region (authors’ calculations)\n\n![Officers](a.png)',
    '![Our office. Own photo](a.png)',
    '![The bridge © Ida Marran](a.png)',
    '![](divider.png)',
    '![Logo of the office](images/logo.svg)',
    'See the mark ![tick](tick.png) in the margin.',
    '[![build](https://a.example/badge.svg)](https://a.example)',
    '<img src="a.png" alt="">',
    '<figure><img src="a.png" alt="Officers"><figcaption>Source: Home Office</figcaption></figure>',
    '```mermaid\npie title Referrals (source: Home Office)\n"A" : 5\n```',
    '```mermaid\npie title Referrals\n"A" : 5\n```\n\nSource: Home Office',
    '```python\nplot(x)\n```',
    '```\n![Officers by region](a.png)\n<img src="a.png" alt="Officers">\n```',
    '# Ours\n\n<!-- evidence-lint-own-data -->\n\n![Officers by region](a.png)',
  ])
    it(text, () => assert.deepEqual(told(text), []));
});
