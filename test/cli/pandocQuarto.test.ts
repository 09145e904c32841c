import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { runCommand } from '../support/commandLine';
import { memoryFiles } from '../support/memoryFiles';

const page = readFileSync('server/editors/pandoc-quarto.md', 'utf8');
/** The files of the page's example: each has its name on the line before its block. */
const example = Object.fromEntries(
  [...page.matchAll(/^`([\w./-]+)`\n\n(`{3,})\w+\n([^]*?)^\2$/gm)].map(([, name, , text]) => [
    `/w/${name}`,
    text ?? '',
  ]),
);
const draft = example['/w/report.qmd'] ?? '';

/** File, place, severity and rule of each finding. */
async function findings(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { out } = await runCommand(['lint', 'report.qmd', '--no-bundled'], { files: memoryFiles(files) });
  return out.split('\n').filter((line) => /^\S+:\d+:\d+ /.test(line));
}
const rulesFor = async (text: string, more: Readonly<Record<string, string>> = {}): Promise<string[]> =>
  (await findings({ ...example, ...more, '/w/report.qmd': text })).map(
    (line) => line.split(' ').at(-1) ?? '',
  );

describe('the example of Pandoc and Quarto', () => {
  it('has all of its files', () =>
    assert.deepEqual(Object.keys(example), [
      '/w/_quarto.yml',
      '/w/references.bib',
      '/w/sources/ops2024.md',
      '/w/report.qmd',
    ]));

  it('is told what the page says', async () => {
    const told = page
      .slice(page.indexOf('What is told'))
      .split('\n')
      .filter((line) => line.startsWith('report'));
    assert.ok(told.length > 0);
    assert.deepEqual(await findings(example), told);
  });

  it('has its keys from the bibliography that the project names', async () => {
    const { '/w/references.bib': references = '', '/w/report.qmd': report = '' } = example;
    const elsewhere = { '/w/refs/all.bib': references, '/w/report.qmd': report };
    const isUnknown = (line: string): boolean => line.endsWith('unknown-citation');
    const named = await findings({ ...elsewhere, '/w/_quarto.yml': 'bibliography: refs/all.bib\n' });
    assert.deepEqual(named.filter(isUnknown), []);
    assert.equal((await findings(elsewhere)).filter(isUnknown).length, 3);
  });
});

describe('a draft for Pandoc or Quarto', () => {
  const silent = [
    'See @tbl-a, @fig-a, @sec-a, @eq-a and @lst-a, or [@fig:a].',
    'Popular [@doi:10.1000/nowhere; @url:https://nowhere.example; @pmid:1; @arxiv:1.2; @isbn:978].',
    'Popular [@tag].\n\n[@tag]: doi:10.1000/nowhere',
    'Popular \\cite{ops2024} and \\citep[p. 3]{marran2019}.',
    'Write to a@example.org, \\@key, `@key` <!-- @key -->.',
    '```{python}\nofficers = 15649\n```\n\nThe rate is $r = 0.35$ {{< video 4711.mp4 >}}.',
    '![Officers](map.png){#fig-a width=80%}\n\nSource: [@ops2024]',
    '---\nreferences:\n- id: own2024\n  title: Own\n---\n\nPopular [@own2024].',
  ];
  for (const text of silent)
    it(`is told nothing of: ${text.replace(/\n/g, '⏎')}`, async () =>
      assert.deepEqual(await rulesFor(`${text}\n`), []));

  const told: readonly (readonly [string, string])[] = [
    ['Popular [@tag].', 'unknown-citation'],
    ['Popular [@tbll-a].', 'unknown-citation'],
    ['Popular \\cite{nobody}.', 'unknown-citation'],
    ['---\nbibliography: https://nowhere.example/refs.bib\n---\n\nPopular.', 'unchecked-source'],
    ['---\nbibliography: none.bib\n---\n\nPopular.', 'unchecked-source'],
    [
      '::: {.callout-note}\nNorthmoor had 15,649 sworn officers on 31 March 2024 [@ops2024].\n:::',
      'conflicting-figure',
    ],
  ];
  for (const [text, rule] of told)
    it(`is told ${rule} of: ${text.replace(/\n/g, '⏎')}`, async () =>
      assert.deepEqual([...new Set(await rulesFor(`${text}\n`))], [rule]));

  it('has the figures of its own tables by their cross-reference', async () => {
    const table = draft.slice(draft.indexOf('| Force'), draft.indexOf('```'));
    assert.deepEqual(await rulesFor(`${table}Northmoor had 15,469 sworn officers (@tbl-officers).\n`), []);
    assert.deepEqual(await rulesFor(`${table}Northmoor had 15,469 sworn officers.\n`), ['uncited-figure']);
  });
});
