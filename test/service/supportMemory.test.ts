import assert from 'node:assert/strict';
import type { Draft } from '../../server/src/service/draft';
import { createEvidenceService, type EvidenceService } from '../../server/src/service/evidenceService';
import { memoryFiles } from '../support/memoryFiles';
import { memoryStore } from '../support/memoryStore';
import { supportedText as text, workforceSource } from '../support/samples';

const sourcePath = '/w/sources/workforce.md';
const draft: Draft = { path: '/w/draft.md', text, workspace: '/w', settings: { bundledCorpus: false } };
const revised = workforceSource.replace('48,300', '47,900');

const files = memoryFiles({ [sourcePath]: workforceSource, '/w/draft.md': text });
const logger = { info: () => undefined, warn: () => undefined };
const start = (store = memoryStore()): EvidenceService =>
  createEvidenceService({ files, logger, bundled: () => Promise.resolve(null), store });
const messages = async (service: EvidenceService, of = draft): Promise<readonly string[]> =>
  ((await service.check(of))?.findings ?? []).map(({ message }) => message);
function revise(service: EvidenceService, content: string): void {
  files.put(sourcePath, content);
  service.changed([sourcePath]);
}

const told =
  /does not match .*47,900.*; ops2024workforce has changed since \d{4}-\d\d-\d\d, when it still stated “There were 48,300 police officers in Caldria on 31 March 2024”\.$/;

beforeEach(() => files.put(sourcePath, workforceSource));

describe('a source that changes under a draft', () => {
  it('is told with what it stated when it was last seen to support the figure', async () => {
    const service = start();
    assert.deepEqual(await messages(service), []);
    revise(service, revised);
    const [message, ...more] = await messages(service);
    assert.match(message ?? '', told);
    assert.deepEqual(more, []);
  });

  it('is told after a new start too, and again at the next check', async () => {
    const store = memoryStore();
    assert.deepEqual(await messages(start(store)), []);
    files.put(sourcePath, revised);
    assert.match((await messages(start(store)))[0] ?? '', told);
    const again = start(memoryStore('1', store.records));
    assert.match((await messages(again, { ...draft, text: `${text}\nMore.\n` }))[0] ?? '', told);
  });

  it('is no news where the source still supports the figure, or states it again', async () => {
    const service = start();
    await service.check(draft);
    revise(service, `${workforceSource}\nThere were 17 dogs.\n`);
    assert.deepEqual(await messages(service), []);
    revise(service, revised);
    await service.check(draft);
    revise(service, workforceSource);
    assert.deepEqual(await messages(service), []);
  });

  it('is not blamed for a figure that it never supported, nor for what the writer changed', async () => {
    const service = start();
    const other = { ...draft, text: text.replace('48,300', '43,800') };
    assert.doesNotMatch((await messages(service, other))[0] ?? '', /has changed/);
    await service.check(draft);
    assert.doesNotMatch((await messages(service, other))[0] ?? '', /has changed/);
    files.put(sourcePath, revised);
    service.changed([sourcePath]);
    assert.doesNotMatch((await messages(service, other))[0] ?? '', /has changed/);
  });
});
