import assert from 'node:assert/strict';
import { parseMarkdown } from '../../server/src/core/markdown/parse';
import { createConfigurationStore, type Configuration } from '../../server/src/service/configuration';
import { planFor } from '../../server/src/service/plan';
import { memoryFiles } from '../support/memoryFiles';

/** Each name stands for nine of the one before: a few lines that would unfold to millions of texts. */
const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...'bcdefgh'
    .replace(/./g, (key) => {
      const before = String.fromCharCode(key.charCodeAt(0) - 1);
      return `${key}: &${key} [${Array(9).fill(`*${before}`).join(', ')}]\n`;
    })
    .split('\n'),
].join('\n');

async function configured(text: string): Promise<Configuration> {
  const files = memoryFiles({ '/w/.evidencelintrc.yaml': text });
  const draft = { path: '/w/draft.md', workspace: '/w', settings: {} };
  return createConfigurationStore(files).configurationFor(draft);
}

const hostile: readonly [what: string, text: string][] = [
  ['aliases that unfold without end', `${bomb}rules: *h\n`],
  ['a function by its tag', 'rules: !!js/function "function () { return 1 }"\n'],
  ['an object of a program', 'stage: !!python/object/apply:os.system ["true"]\n'],
  ['a tag of its own', 'sources: !include /etc/passwd\n'],
  ['a prototype', '{ "__proto__": { "stage": "clearance" }, "constructor": { "prototype": {} } }'],
  ['a rule of a prototype', '{ "rules": { "__proto__": "off", "constructor": "off" } }'],
  ['lists without end', `sources: ${'['.repeat(100_000)}`],
  ['lists in lists', `sources: ${'[x, '.repeat(100_000)}`],
  ['a line of lists', `sources:\n${'- '.repeat(50_000)}`],
  ['an alias to itself', 'sources: &s [*s]\n'],
];

describe('a configuration file', () => {
  for (const [what, text] of hostile)
    it(`is data, and tells what is amiss: ${what}`, async () => {
      const started = performance.now();
      const { settings, faults } = await configured(text);
      assert.ok(performance.now() - started < 2000);
      assert.ok(faults.length > 0, JSON.stringify(settings));
      assert.equal(settings.stage, 'review');
      assert.ok(!JSON.stringify(settings).includes('root:'));
      assert.equal(({} as { stage?: unknown }).stage, undefined);
    });

  it('may use what YAML has for people', async () => {
    const { settings, faults } = await configured(
      'stage: &s clearance\nrun: onSave\n# a remark\nsources: ["a/**"]\n',
    );
    assert.deepEqual(faults, []);
    assert.deepEqual([settings.stage, settings.run, settings.sources], ['clearance', 'onSave', ['a/**']]);
  });
});

describe('the front matter of a draft and the files of a project', () => {
  for (const [what, text] of hostile)
    it(`are data: ${what}`, async () => {
      const files = memoryFiles({ '/w/_quarto.yml': text });
      const started = performance.now();
      const document = parseMarkdown(`---\n${text}\nbibliography: refs.bib\n---\n\nText.\n`);
      const draft = { path: '/w/draft.md', workspace: '/w', settings: {} };
      const configuration = await createConfigurationStore(files).configurationFor(draft);
      const plan = await planFor({ ...draft, document }, configuration, files);
      assert.ok(performance.now() - started < 2000);
      assert.ok(plan.bibliographies.every(({ path }) => path.startsWith('/w/')));
    });
});
