import assert from 'node:assert/strict';
import { createBaselineStore } from '../../../server/src/service/baseline';
import { bibliographiesFor } from '../../../server/src/service/bibliographies';
import {
  createConfigurationStore,
  parseConfiguration,
  type Configuration,
} from '../../../server/src/service/configuration';
import { defaultSettings } from '../../../server/src/service/settings';
import { parseMarkdown } from '../../../server/src/core/markdown/parse';
import { memoryFiles } from '../../support/memoryFiles';
import { data } from '../generators';
import type { Target } from '../target';

const path = '/w/draft.md';

/** An input as a configuration, a baseline, a project of Quarto and the front matter of a draft. */
export const configurationTarget: Target = {
  name: 'configuration',
  pieces: data,
  longest: 12,
  share: 15,
  async check(input) {
    for (const name of ['.evidencelintrc.json', '.evidencelintrc.yaml']) {
      const files = memoryFiles({ [`/w/${name}`]: input });
      const read = (): Promise<Configuration> =>
        createConfigurationStore(files).configurationFor({ path, workspace: '/w', settings: {} });
      const configuration = await read();
      assert.deepEqual(await read(), configuration);
      holdConfiguration(input, configuration);
      parseConfiguration(input, `/w/${name}`);
    }
    await createBaselineStore(memoryFiles({ '/w/.evidencelint-baseline.json': input })).baselineFor(path);
    const files = memoryFiles({ '/w/_quarto.yml': input, '/w/_metadata.yml': input });
    const document = parseMarkdown(`---\n${input}\n---\nText.\n`);
    await bibliographiesFor({ path, workspace: '/w', document }, holding, files);
  },
};

const nowhere = { base: '/w', file: null };
const holding: Configuration = {
  settings: defaultSettings,
  origins: { sources: nowhere, bibliography: nowhere },
  file: null,
  fromFile: {},
  faults: [],
};

/** Whatever a file says, each setting has a value that it may have. */
function holdConfiguration(input: string, { settings, faults }: Configuration): void {
  const lines = input.split('\n').length;
  for (const { line, reason } of faults) assert.ok(line >= 0 && line <= lines + 1, `line ${line}: ${reason}`);
  assert.deepEqual(Object.keys(settings).sort(), Object.keys(defaultSettings).sort());
  assert.ok(['drafting', 'review', 'clearance'].includes(settings.stage));
  assert.equal(typeof settings.bundledCorpus, 'boolean');
  for (const list of [settings.sources, settings.bibliography])
    assert.ok(list === null || list.every((one) => typeof one === 'string'));
}
