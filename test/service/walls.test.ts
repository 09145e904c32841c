import assert from 'node:assert/strict';
import type { Check } from '../../server/src/service/checks';
import type { Draft } from '../../server/src/service/draft';
import { createEvidenceService } from '../../server/src/service/evidenceService';
import { memoryFiles, type MemoryFiles } from '../support/memoryFiles';
import { workforceSource } from '../support/samples';

const secret = '/home/ida/secret';
const bib = '@report{hidden2024, title = {Hidden}, year = {2024}, file = {text.md}}\n';
const cited = 'Northmoor had 15,469 sworn officers on 31 March 2024 [@ops2024workforce].\n';

interface Given {
  readonly text?: string;
  readonly path?: string;
  readonly workspace?: string | null;
  readonly overrides?: Draft['overrides'];
}

/** A workspace beside a folder that is none of its business, of which each read is counted. */
function world(contents: Readonly<Record<string, string>> = {}): MemoryFiles {
  return memoryFiles({
    ...contents,
    [`${secret}/workforce.md`]: workforceSource,
    [`${secret}/refs.bib`]: bib,
    [`${secret}/text.md`]: workforceSource,
    [`${secret}/config.json`]: '{ "rules": { "uncited-figure": "off" } }',
    [`${secret}/more.yml`]: 'bibliography: refs.bib\n',
  });
}

async function check(files: MemoryFiles, given: Given = {}): Promise<Check> {
  const { text = cited, path = '/w/draft.md', workspace = '/w', overrides } = given;
  const logger = { info: () => undefined, warn: () => undefined };
  const bundled = (): Promise<unknown> => Promise.resolve({ sources: [], claims: [] });
  const draft = { path, text, workspace, settings: {}, ...(overrides ? { overrides } : {}) };
  const found = await createEvidenceService({ files, logger, bundled }).check(draft);
  assert.ok(found);
  return found;
}

const keys = ({ analysis }: Check): string[] => analysis.corpus.entries.map(({ source }) => source.key);
const unchecked = ({ findings }: Check): string[] =>
  findings.filter(({ rule }) => rule === 'unchecked-source').map(({ message }) => message);
const naming = (written: string): string => `---\nbibliography: ${written}\n---\n\n${cited}`;

function assertUnread(files: MemoryFiles): void {
  const read = ['workforce.md', 'refs.bib', 'text.md', 'config.json', 'more.yml'].filter(
    (name) => files.reads(`${secret}/${name}`) > 0,
  );
  assert.deepEqual(read, []);
}

describe('links among the sources', () => {
  it('are followed inside the workspace', async () => {
    const files = world({ '/w/archive/a.md': workforceSource });
    files.link('/w/sources/workforce.md', '/w/archive/a.md');
    assert.deepEqual(keys(await check(files)), ['ops2024workforce']);
  });

  it('are not followed out of it, and the draft that counts on one is told', async () => {
    const files = world({ '/w/sources/other.md': '# Other\n' });
    files.link('/w/sources/ops2024workforce.md', `${secret}/workforce.md`);
    const found = await check(files);
    assertUnread(files);
    assert.deepEqual(keys(found), ['other']);
    assert.match(
      unchecked(found)[0] ?? '',
      /it is a link that leads out of the workspace and its source folders \(to \/home\/ida\/secret\/workforce\.md\)/,
    );
  });

  it('are not followed where the very folder is one, unless it is set', async () => {
    const files = world();
    files.link('/w/sources', secret);
    const found = await check(files);
    assertUnread(files);
    assert.match(found.faults[0]?.reason ?? '', /leads out of the workspace .*setting “sources”/);
    const set = await check(files, { overrides: { sources: ['sources'] } });
    assert.ok(keys(set).includes('hidden2024'));
  });

  it('may lead into a folder of sources that is set', async () => {
    const files = world();
    files.link('/w/sources/workforce.md', `${secret}/workforce.md`);
    const found = await check(files, {
      overrides: { sources: ['sources/**', `${secret}/*.md`, '!**/text.md'] },
    });
    assert.ok(keys(found).includes('ops2024workforce'));
    assert.ok(!found.faults.some(({ reason }) => reason.includes('leads out')));
  });

  it('to the workspace itself leave it what it is', async () => {
    const files = memoryFiles({ '/real/w/sources/a.md': workforceSource });
    files.link('/w', '/real/w');
    assert.deepEqual(keys(await check(files)), ['ops2024workforce']);
  });
});

describe('a bibliography', () => {
  for (const written of [
    `${secret}/refs.bib`,
    '../home/ida/secret/refs.bib',
    'a/../../home/ida/secret/refs.bib',
  ])
    it(`that the front matter names outside the workspace is not read: ${written}`, async () => {
      const files = world();
      const found = await check(files, { text: naming(written) });
      assertUnread(files);
      assert.deepEqual(unchecked(found), [
        `The bibliography “${written}” was not read, so its keys are unknown: it lies outside the workspace; name it in the setting “bibliography” to have it read.`,
      ]);
    });

  it('that is not read makes no key unknown, since nothing is known of its keys', async () => {
    const found = await check(world(), { text: naming(`${secret}/refs.bib`) });
    assert.ok(!found.findings.some(({ rule }) => rule === 'unknown-citation'));
    const other = await check(world(), { text: naming('refs/none.bib') });
    assert.ok(other.findings.some(({ rule }) => rule === 'unknown-citation'));
  });

  it('is read where it is set, wherever it lies, without the files that it names there', async () => {
    const files = world();
    const found = await check(files, { overrides: { bibliography: [`${secret}/refs.bib`] } });
    assert.deepEqual(keys(found), ['hidden2024']);
    assert.equal(files.reads(`${secret}/text.md`), 0);
    assert.match(found.faults[0]?.reason ?? '', /lie outside the workspace and its source folders/);
  });

  it('is read beside a draft that lies outside the workspace, not above it', async () => {
    const files = world({ '/d/refs.bib': bib, '/up.bib': bib.replace('hidden', 'upper') });
    const of = async (written: string): Promise<string[]> =>
      keys(await check(files, { text: naming(written), path: '/d/draft.md' }));
    assert.deepEqual(await of('refs.bib'), ['hidden2024']);
    assert.deepEqual(await of('../up.bib'), []);
    const alone = await check(files, { text: naming('refs.bib'), path: '/d/draft.md', workspace: null });
    assert.deepEqual(keys(alone), ['hidden2024']);
  });

  it('is that of its Quarto project for a draft in no open folder', async () => {
    const files = world({ '/p/_quarto.yml': 'bibliography: refs.bib\n', '/p/refs.bib': bib });
    const found = await check(files, { path: '/p/chapters/a.md', workspace: '/elsewhere' });
    assert.deepEqual(keys(found), ['hidden2024']);
  });

  it('is not that of a project above the open folder', async () => {
    const files = world({ '/_quarto.yml': 'bibliography: refs.bib\n', '/refs.bib': bib });
    assert.deepEqual(keys(await check(files)), []);
    assert.equal(files.reads('/_quarto.yml'), 0);
  });

  it('is not read through a link, be it named or beside the draft', async () => {
    for (const text of [naming('refs.bib'), cited]) {
      const files = world();
      files.link('/w/refs.bib', `${secret}/refs.bib`);
      const found = await check(files, { text });
      assertUnread(files);
      assert.match(found.faults[0]?.reason ?? '', /refs\.bib” was not read.* leads out of the workspace/);
    }
  });

  it('leads to no text outside, by a path or through a link', async () => {
    for (const file of [`${secret}/text.md`, '../home/ida/secret/text.md', 'linked/text.md']) {
      const files = world({ '/w/refs.bib': bib.replace('text.md', file) });
      files.link('/w/linked', secret);
      const found = await check(files);
      assertUnread(files);
      assert.match(found.faults[0]?.reason ?? '', /outside the workspace and its source folders/);
    }
  });
});

describe('files that are found by their names', () => {
  it('are read where they are what they seem', async () => {
    const files = world({ '/w/.evidencelintrc.json': '{ "stage": "clearance" }' });
    assert.equal((await check(files)).settings.stage, 'clearance');
  });

  it('are not read through links out of the workspace', async () => {
    const files = world();
    files.link('/w/.evidencelintrc.json', `${secret}/config.json`);
    files.link('/w/.evidencelint-baseline.json', `${secret}/config.json`);
    files.link('/w/_quarto.yml', `${secret}/more.yml`);
    const found = await check(files);
    assertUnread(files);
    assert.deepEqual(
      found.faults.map(({ path }) => path),
      ['/w/.evidencelintrc.json', '/w/.evidencelint-baseline.json', '/w/_quarto.yml'],
    );
    for (const { reason } of found.faults) assert.match(reason, /it is a link that leads out/);
  });

  it('take in no metadata from outside', async () => {
    const files = world({ '/w/_quarto.yml': 'metadata-files: [../home/ida/secret/more.yml]\n' });
    const found = await check(files);
    assertUnread(files);
    assert.match(found.faults[0]?.reason ?? '', /“\/home\/ida\/secret\/more\.yml”, which lies outside/);
  });
});
