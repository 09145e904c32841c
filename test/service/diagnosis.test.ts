import assert from 'node:assert/strict';
import { createEvidenceService } from '../../server/src/service/evidenceService';
import { memoryFiles } from '../support/memoryFiles';
import { bundledSample, workforceSource } from '../support/samples';

const versions = { 'Evidence Lint': '0.1.0' };

function diagnosis(
  contents: Record<string, string>,
  text = '',
  bundled: () => unknown = () => bundledSample,
): Promise<string> {
  const logger = { info: () => undefined, warn: () => undefined };
  const world = { files: memoryFiles(contents), logger, bundled: () => Promise.resolve().then(bundled) };
  const draft = { path: '/w/notes/draft.md', workspace: '/w', text, settings: {} };
  return createEvidenceService(world).diagnose(draft, versions);
}

const section = (text: string, heading: string): string =>
  text.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';

describe('a diagnosis of the set-up', () => {
  it('says plainly that nothing was found where nothing is there', async () => {
    const text = await diagnosis({});
    assert.match(
      section(text, 'Configuration'),
      /No configuration file .* in `\/w\/notes` or a folder above/,
    );
    assert.match(section(text, 'Sources'), /Looked for at `sources\/\*\*`.*\n\nNo source was found there\./);
    assert.match(section(text, 'Bibliographies'), /None is named, and none lies beside the draft\./);
    assert.match(section(text, 'Citation keys'), /Every key leads to a source/);
    assert.match(section(text, 'Bundled corpus'), /1 source with 1 claim\./);
    assert.match(section(text, 'What could not be read'), /Everything was read\./);
    assert.match(section(text, 'Versions'), /- Evidence Lint 0\.1\.0/);
  });

  it('tells where the configuration is and what it sets', async () => {
    const text = await diagnosis({
      '/w/.evidencelintrc.yaml':
        'stage: clearance\nbundledCorpus: false\nrules:\n  uncited-figure: off\nnonsense: 1\n',
    });
    const part = section(text, 'Configuration');
    assert.match(part, /`\/w\/\.evidencelintrc\.yaml` sets:/);
    assert.match(part, /- `stage`: `"clearance"`/);
    assert.match(part, /rules set: `uncited-figure: off`/);
    assert.match(section(text, 'Bundled corpus'), /Left out by the setting/);
    assert.match(
      section(text, 'What could not'),
      /- `\.evidencelintrc\.yaml`, line 5: “nonsense” is no setting/,
    );
  });

  it('counts the sources by folder and kind, and what could not be read', async () => {
    const text = await diagnosis({
      '/w/sources/workforce.md': workforceSource,
      '/w/sources/b.md': '# B\n\nNo figures.\n',
      '/w/sources/c.txt': '\0\0',
      '/w/sources/deep/d.txt': 'Northmoor sold 212 trams in 2024.\n',
      '/w/sources/film.mp4': '',
    });
    const rows = section(text, 'Sources').match(/^\| `.*$/gm);
    assert.deepEqual(rows, [
      '| `sources` | .md | 2 | 0 | 3 |',
      '| `sources` | .txt | 0 | 1 | 0 |',
      '| `sources/deep` | .txt | 1 | 0 | 1 |',
    ]);
    assert.match(text, /Passed over, since they are no kind of source: 1 \.mp4\./);
    assert.match(section(text, 'What could not'), /- `sources\/c\.txt`: This file is not text/);
  });

  it('tells which entries have a text, and which keys lead to nothing', async () => {
    const bib = '@book{a, title = {A}, file = {a.md}}\n@book{oste2023, title = {B}}\n';
    const text = await diagnosis(
      { '/w/notes/refs.bib': bib, '/w/notes/a.md': 'Northmoor sold 212 trams in 2024.\n' },
      '---\nbibliography: [refs.bib, none.bib]\n---\n\nSo [@a; @oste2024].\n',
    );
    const part = section(text, 'Bibliographies');
    assert.match(part, /- `notes\/refs\.bib`: 2 entries, named in `notes\/draft\.md`, line 2/);
    assert.match(part, /- `notes\/none\.bib`: not found, named in/);
    assert.match(part, /1 can be compared with.* 1 entry has no text, so .*: `oste2023`\./);
    assert.match(
      section(text, 'Citation keys'),
      /- `@oste2024` in line 5 leads to nothing; nearest: `oste2023`/,
    );
  });

  it('says so where the bundled corpus cannot be read, or the draft is a source', async () => {
    const broken = await diagnosis({}, '', () => {
      throw new Error('no such file');
    });
    assert.match(section(broken, 'Bundled corpus'), /It could not be read; see below\./);
    const isSource = await diagnosis({
      '/w/.evidencelintrc.json': '{ "sources": ["notes"] }',
      '/w/notes/draft.md': '',
    });
    assert.match(isSource, /lies among the sources itself, so it is not checked/);
  });

  it('keeps marks of Markdown in what it quotes from working', async () => {
    const text = await diagnosis({ '/w/sources/a|b`c.md': '---\ntitle: [x\n---\n\n# A\n' });
    assert.doesNotMatch(section(text, 'Sources'), /a\|b/);
    assert.match(section(text, 'What could not'), /`sources\/a b c\.md`, line \d+:/);
  });
});

describe('the language in a diagnosis', () => {
  it('says how a draft in German is read, what is checked in English alone and which sources are in other languages', async () => {
    const text = await diagnosis(
      { '/w/sources/b.md': '# B\n\nIn 2024 there were 300 wardens.\n' },
      '---\nlang: de-CH\n---\n\nEs waren 300 Wachen.\n',
    );
    const part = section(text, 'Language');
    assert.match(part, /`lang` is `de-CH`: .* as German writes them \(1’234\.5\)/);
    assert.match(part, /Checked in English alone.*`miscalculated-figure`/);
    assert.match(part, /In another language \(`en`\), so that .* not checkable.*: `b`\./);
  });

  it('says that a language is not known', async () => {
    const text = await diagnosis({}, '---\nlang: it\n---\n\nErano 300.\n');
    assert.match(section(text, 'Language'), /`lang` is `it`, whose numbers and words are not known/);
  });

  it('says of an English draft no more than that it is one', async () => {
    const text = await diagnosis({ '/w/sources/b.md': '# B\n\nIn 2024 there were 300 wardens.\n' });
    assert.match(
      section(text, 'Language'),
      /^Language\n\nThe draft is read as English \(1,234\.5\)\.[^\n]*\n\n$/,
    );
  });
});
