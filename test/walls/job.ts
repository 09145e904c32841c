import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { draftText, workforceSource } from '../support/samples';

/** A folder of drafts and sources as a writer has them, with much in them that leads elsewhere. */
export interface Job {
  /** Holds all else. */
  readonly folder: string;
  readonly workspace: string;
  /** For the paths of what was tried and read. */
  readonly tries: string;
  readonly draft: string;
  readonly text: string;
  /** What has been tried, read or written so far. */
  tried(): readonly string[];
}

const page = `<html><head><link rel="stylesheet" href="https://away.example/a.css"><script src="https://away.example/a.js"></script>
<base href="https://away.example/"><title>Trams</title></head><body><main><h1>Trams</h1>
<p>Caldria ran 731 trams in 2024.</p><img src="https://away.example/a.png"><iframe src="https://away.example/"></iframe></main></body></html>`;

const references = `@report{marran2019, title = {Patrols}, year = {2019}, url = {https://away.example/r}, doi = {10.1000/abc}}
@report{plan2023, title = {Plan}, year = {2023}, file = {../secret/text.md}}
@report{key2023, title = {Key}, year = {2023}, file = {SECRET/text.md}}
@report{far2023, title = {Far}, year = {2023}, file = {https://away.example/far.pdf}}
`;

const draft = `---
bibliography: [refs.bib, ../secret/refs.bib, https://away.example/refs.bib]
---

${draftText}
Caldria ran 731 trams in 2024 [@trams]. It had 12 zoos [@marran2019; @plan2023].

![A chart](https://away.example/chart.png)

See <https://away.example/> and [the report](https://away.example/report.pdf).
`;

/** @param text what a secret file says, for a test that looks for it in what a program prints */
export function makeJob(text = workforceSource): Job {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'evidence-lint-walls-')));
  const workspace = join(folder, 'drafts');
  const secret = join(folder, 'secret');
  const fixtures = resolve(__dirname, '../fixtures');
  const put = (path: string, content: string): void => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  };
  put(join(workspace, 'draft.md'), draft);
  put(join(workspace, 'other.md'), draftText);
  put(join(workspace, 'refs.bib'), references.replace('SECRET', secret));
  put(join(workspace, '.evidencelintrc.yaml'), 'stage: review\n');
  put(join(workspace, 'sources/workforce.md'), `${workforceSource}\n![Chart](https://away.example/c.png)\n`);
  put(join(workspace, 'sources/trams.html'), page);
  put(join(workspace, 'sources/list.ris'), 'TY  - RPRT\nTI  - A\nUR  - https://away.example/x\nER  - \n');
  for (const name of ['pdf/report.pdf', 'tables/staff.xlsx', 'tables/staff.ods'])
    copyFileSync(join(fixtures, name), join(workspace, 'sources', name.replace(/^.*\//, '')));
  put(join(secret, 'text.md'), text);
  put(join(secret, 'refs.bib'), '@report{hidden2024, title = {Hidden}, year = {2024}}\n');
  symlinkSync(join(secret, 'text.md'), join(workspace, 'sources/linked.md'));
  symlinkSync(secret, join(workspace, 'evidence'));
  const tries = join(folder, 'tries.txt');
  writeFileSync(tries, '');
  const tried = (): readonly string[] =>
    readFileSync(tries, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
  return { folder, workspace, tries, draft: join(workspace, 'draft.md'), text: draft, tried };
}
