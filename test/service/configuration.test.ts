import assert from 'node:assert/strict';
import { createConfigurationStore, parseConfiguration } from '../../server/src/service/configuration';
import { defaultSettings } from '../../server/src/service/settings';
import { memoryFiles } from '../support/memoryFiles';

const draft = { path: '/work/reports/a/draft.md', workspace: '/work', settings: {} };

describe('a configuration file', () => {
  it('is read as JSON, with tabs and a schema', () => {
    const text = '{\n\t"$schema": "x",\n\t"stage": "clearance",\n\t"rules": { "uncited-figure": "off" }\n}\n';
    assert.deepEqual(parseConfiguration(text, '/.evidencelintrc.json'), {
      path: '/.evidencelintrc.json',
      settings: { stage: 'clearance', rules: { 'uncited-figure': 'off' } },
      faults: [],
    });
  });

  it('is read as YAML', () => {
    const text = 'sources:\n  - texts/**\nbibliography: refs.bib\nbundledCorpus: false\nrun: onSave\n';
    const { settings, faults } = parseConfiguration(text, '/.evidencelintrc.yaml');
    assert.deepEqual(faults, []);
    assert.deepEqual(settings, {
      sources: ['texts/**'],
      bibliography: ['refs.bib'],
      bundledCorpus: false,
      run: 'onSave',
    });
  });

  it('may be empty', () => {
    assert.deepEqual(parseConfiguration('', '/x').settings, {});
    assert.deepEqual(parseConfiguration('', '/x').faults, []);
  });

  it('is told where it is broken, and what could be read holds', () => {
    const { settings, faults } = parseConfiguration(
      '{\n  "stage": "drafting",\n  "sources": [1,\n}\n',
      '/x.json',
    );
    assert.equal(settings.stage, 'drafting');
    assert.equal(faults[0]?.line, 4);
    assert.match(faults[0].reason, /could not be read in full/);
  });

  it('loses a setting alone whose aliases lead nowhere, and follows those that lead somewhere', () => {
    const text = 'rules: *none\nsources: [&a texts/**, "more/**"]\nbibliography: [*a]\nstage: review\n';
    const { settings, faults } = parseConfiguration(text, '/x.yaml');
    assert.deepEqual(settings, {
      sources: ['texts/**', 'more/**'],
      bibliography: ['texts/**'],
      stage: 'review',
    });
    assert.deepEqual(
      faults.map(({ line }) => line),
      [1],
    );
    assert.match(faults[0]?.reason ?? '', /“rules”: its aliases/);
  });

  it('is told of unknown settings, rules and values with their lines', () => {
    const text =
      'stage: final\nsource: x\nrules:\n  uncited-figure: off\n  uncited: error\n  unknown-citation: loud\n';
    const { settings, faults } = parseConfiguration(text, '/x.yaml');
    assert.deepEqual(settings, { rules: { 'uncited-figure': 'off' } });
    assert.deepEqual(
      faults.map(({ line, reason }) => [line, /“[^”]+”/.exec(reason)?.[0]]),
      [
        [1, '“stage”'],
        [2, '“source”'],
        [5, '“rules”'],
        [6, '“rules”'],
      ],
    );
  });

  it('is told where it is no list of settings', () => {
    const { settings, faults } = parseConfiguration('[1, 2]', '/x.json');
    assert.deepEqual(settings, {});
    assert.equal(faults.length, 1);
  });
});

describe('the configuration of a draft', () => {
  it('needs no file', async () => {
    const found = await createConfigurationStore(memoryFiles()).configurationFor(draft);
    assert.deepEqual(found.settings, defaultSettings);
    assert.deepEqual(
      [found.file, found.origins.sources, found.faults],
      [null, { base: '/work', file: null }, []],
    );
  });

  it('comes from the nearest folder upwards', async () => {
    const files = memoryFiles({
      '/work/.evidencelintrc.json': '{ "stage": "clearance", "run": "onSave" }',
      '/work/reports/.evidencelintrc.yaml': 'stage: drafting\n',
    });
    const found = await createConfigurationStore(files).configurationFor(draft);
    assert.equal(found.file, '/work/reports/.evidencelintrc.yaml');
    assert.equal(found.settings.stage, 'drafting');
    assert.equal(found.settings.run, 'onType');
  });

  it('wins over the editor, rule by rule, and yields to the command line', async () => {
    const files = memoryFiles({
      '/work/.evidencelintrc.json':
        '{ "stage": "clearance", "rules": { "uncited-figure": "hint", "unknown-citation": "off" } }',
    });
    const settings = {
      stage: 'drafting',
      rules: { 'uncited-figure': 'off', 'unsupported-figure': 'error' },
    } as const;
    const overrides = { rules: { 'unknown-citation': 'warning' } } as const;
    const found = await createConfigurationStore(files).configurationFor({ ...draft, settings, overrides });
    assert.equal(found.settings.stage, 'clearance');
    assert.deepEqual(found.settings.rules, {
      'uncited-figure': 'hint',
      'unsupported-figure': 'error',
      'unknown-citation': 'warning',
    });
  });

  it('says from where its paths count', async () => {
    const files = memoryFiles({ '/work/reports/.evidencelintrc.json': '{ "sources": ["texts"] }' });
    const store = createConfigurationStore(files);
    const fromFile = await store.configurationFor(draft);
    assert.deepEqual(fromFile.origins, {
      sources: { base: '/work/reports', file: '/work/reports/.evidencelintrc.json' },
      bibliography: { base: '/work', file: null },
    });
    const fromFlag = await store.configurationFor({ ...draft, overrides: { sources: ['x'] } });
    assert.deepEqual(fromFlag.origins.sources, { base: '/work', file: null });
    const alone = await createConfigurationStore(memoryFiles()).configurationFor({
      ...draft,
      workspace: null,
    });
    assert.equal(alone.origins.sources.base, '/work/reports/a');
  });

  it('may be a file that is named', async () => {
    const files = memoryFiles({
      '/work/.evidencelintrc.json': '{ "stage": "clearance" }',
      '/etc/my.yaml': 'stage: drafting',
    });
    const found = await createConfigurationStore(files).configurationFor({
      ...draft,
      configFile: '/etc/my.yaml',
    });
    assert.equal(found.settings.stage, 'drafting');
    const missing = await createConfigurationStore(files).configurationFor({
      ...draft,
      configFile: '/etc/none.yaml',
    });
    assert.equal(missing.settings.stage, 'review');
    assert.match(missing.faults[0]?.reason ?? '', /could not be read: there is no such file/);
  });

  it('is read again only after it was forgotten', async () => {
    const path = '/work/.evidencelintrc.json';
    const files = memoryFiles({ [path]: '{ "stage": "clearance" }' });
    const store = createConfigurationStore(files);
    await store.configurationFor(draft);
    files.put(path, '{ "stage": "drafting" }');
    assert.equal((await store.configurationFor(draft)).settings.stage, 'clearance');
    assert.equal(files.reads(path), 1);
    store.forget();
    assert.equal((await store.configurationFor(draft)).settings.stage, 'drafting');
  });
});
