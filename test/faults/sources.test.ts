import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeFiles } from '../../server/src/node/files';
import type { Check } from '../../server/src/service/checks';
import type { Draft } from '../../server/src/service/draft';
import { createEvidenceService, type EvidenceService } from '../../server/src/service/evidenceService';
import type { FileReader, World } from '../../server/src/service/ports';
import { createInbox } from '../support/inbox';
import { memoryFiles } from '../support/memoryFiles';
import { memoryStore } from '../support/memoryStore';
import { bundledSample, draftText, workforceSource } from '../support/samples';

const path = '/w/sources/workforce.md';
const draft: Draft = { path: '/w/draft.md', text: draftText, workspace: '/w', settings: {} };
const expected = ['conflicting-figure', 'uncited-figure', 'unknown-citation'];
const corrected = workforceSource.replace('15,469', '15,649');

function serviceIn(world: Partial<World> & Pick<World, 'files'>): EvidenceService {
  const logger = { info: () => undefined, warn: () => undefined };
  return createEvidenceService({ logger, bundled: () => Promise.resolve(bundledSample), ...world });
}

const rulesOf = (check: Check | null): unknown[] => (check?.findings ?? []).map(({ rule }) => rule);

describe('a source that changes while it is read', () => {
  /** Runs `meanwhile` between the stat and the end of each reading of the source. */
  function changing(meanwhile: (time: number) => void): FileReader {
    let time = 0;
    const files = memoryFiles({ [path]: workforceSource });
    return {
      ...files,
      read: async (asked) => {
        const bytes = await files.read(asked);
        if (asked === path) meanwhile((time += 1));
        return bytes;
      },
      stat: (asked) => (asked === path ? Promise.resolve(states()) : files.stat(asked)),
    };
  }
  let state = { modified: 1, size: 1 };
  const states = (): typeof state => ({ ...state });
  beforeEach(() => (state = { modified: 1, size: 1 }));

  it('is read again, and what it says in the end counts', async () => {
    const files = memoryFiles({ [path]: workforceSource });
    let first = true;
    const read: FileReader['read'] = async (asked) => {
      const bytes = await files.read(asked);
      if (asked === path && first) files.put(path, corrected);
      if (asked === path) first = false;
      return bytes;
    };
    const check = await serviceIn({ files: { ...files, read } }).check(draft);
    assert.deepEqual(rulesOf(check), expected.slice(1));
    assert.equal(files.reads(path), 2);
  });

  it('is told where it changes each time', async () => {
    const check = await serviceIn({
      files: changing((time) => (state = { modified: time + 1, size: time })),
    }).check(draft);
    assert.match(
      check?.faults[0]?.reason ?? '',
      /no figure was compared with it: it changed each time while it was read/,
    );
  });

  it('is told where it goes', async () => {
    const files = memoryFiles({ [path]: workforceSource });
    const read: FileReader['read'] = async (asked) => {
      const bytes = await files.read(asked);
      if (asked === path) files.remove(path);
      return bytes;
    };
    const check = await serviceIn({ files: { ...files, read } }).check(draft);
    assert.match(check?.faults[0]?.reason ?? '', /it went while it was read/);
  });

  it('that stays as it is is read once', async () => {
    const files = memoryFiles({ [path]: workforceSource });
    await serviceIn({ files }).check(draft);
    assert.equal(files.reads(path), 1);
  });
});

describe('a clock that jumps', () => {
  const century = 100 * 365 * 24 * 3600 * 1000;
  for (const [what, modified] of [
    ['forward', Date.now() + century],
    ['back', 5],
    ['to before 1970', -century],
  ] as const)
    it(`has a source read again that it gives another time: ${what}`, async () => {
      const files = memoryFiles({ [path]: workforceSource });
      let now: number | null = null;
      const stat: FileReader['stat'] = async (asked) => {
        const known = await files.stat(asked);
        return known && now !== null && asked === path ? { ...known, modified: now } : known;
      };
      const store = memoryStore();
      const service = serviceIn({ files: { ...files, stat }, store });
      assert.deepEqual(rulesOf(await service.check(draft)), expected);
      files.put(path, corrected);
      now = modified;
      service.changed([path]);
      assert.deepEqual(rulesOf(await service.check(draft)), expected.slice(1));
      const again = serviceIn({ files: { ...files, stat }, store });
      assert.deepEqual(rulesOf(await again.check(draft)), expected.slice(1));
      assert.equal(files.reads(path), 2);
    });
});

describe('a drive that does not answer', () => {
  const never = (): Promise<never> => new Promise(() => undefined);

  it('while a source is read: the check goes on and says that it waits', async () => {
    const files = memoryFiles({ [path]: workforceSource, '/w/sources/zoo.md': '# Zoos\n' });
    const read: FileReader['read'] = (asked) => (asked === path ? never() : files.read(asked));
    const check = await serviceIn({ files: { ...files, read }, patience: 20 }).check(draft);
    assert.equal(check?.waiting, 1);
    assert.match(check?.faults.at(-1)?.reason ?? '', /^1 source is still being read/);
    assert.deepEqual(rulesOf(check), ['uncited-figure']);
  });

  it('while a folder is listed: the check goes on, says so, and is made again when there is an answer', async () => {
    const files = memoryFiles({ '/mnt/s/workforce.md': workforceSource, '/w/sources/a.md': '# A\n' });
    let answer = (): void => undefined;
    const waits = new Promise<void>((resolve) => (answer = resolve));
    const list: FileReader['list'] = async (folder, depth, fence) => {
      if (folder === '/mnt/s') await waits;
      return files.list(folder, depth, fence);
    };
    const service = serviceIn({ files: { ...files, list }, patience: 20 });
    const late = createInbox<null>();
    const none = (): void => undefined;
    service.onBuild({ started: none, progressed: none, ended: none, late: () => late.add(null) });
    const far = { ...draft, overrides: { sources: ['/mnt/s'] } };
    const check = await service.check(far);
    assert.equal(check?.waiting, 1);
    assert.ok(
      check.faults.some(({ path: at, reason }) => at === '/mnt/s' && /has not answered yet/.test(reason)),
    );
    assert.ok(!rulesOf(check).includes('unknown-citation'));
    assert.equal((await service.check(far))?.waiting, 1, 'nobody waits twice');
    answer();
    await late.next();
    const then = await service.check(far);
    assert.deepEqual([rulesOf(then), then?.waiting], [expected, 0]);
  });

  it('while a bibliography is looked for: the check goes on', async () => {
    const files = memoryFiles({ [path]: workforceSource, '/mnt/refs.bib': '@report{a, title = {A}}\n' });
    const stat: FileReader['stat'] = (asked) => (asked.startsWith('/mnt') ? never() : files.stat(asked));
    const service = serviceIn({ files: { ...files, stat }, patience: 20 });
    const check = await service.check({ ...draft, overrides: { bibliography: ['/mnt/refs.bib'] } });
    assert.equal(check?.waiting, 1);
    assert.ok(rulesOf(check).includes('conflicting-figure'));
  });

  it('does not concern a check that needs nothing of it', async () => {
    const files = memoryFiles({ [path]: workforceSource });
    const list: FileReader['list'] = (folder, depth, fence) =>
      folder.startsWith('/mnt') ? never() : files.list(folder, depth, fence);
    const check = await serviceIn({ files: { ...files, list }, patience: 5000 }).check(draft);
    assert.deepEqual([rulesOf(check), check?.waiting], [expected, 0]);
  });
});

describe('a folder of 10,000 files', () => {
  let folder: string;
  before(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'evidence-lint-many-')));
    mkdirSync(join(folder, 'sources'));
    for (let at = 0; at < 10_000; at += 1)
      writeFileSync(join(folder, 'sources', `n${at}.txt`), at === 5000 ? workforceSource : '');
  });
  after(() => rmSync(folder, { recursive: true }));

  it('is read whole while the check goes on, and its one source is found', async function () {
    this.timeout(60_000);
    const service = serviceIn({ files: nodeFiles, patience: 0 });
    const again = createInbox<null>();
    const none = (): void => undefined;
    service.onBuild({
      started: none,
      progressed: none,
      ended: () => again.add(null),
      late: () => again.add(null),
    });
    const here = { ...draft, path: join(folder, 'draft.md'), workspace: folder };
    const first = await service.check(here);
    assert.ok((first?.waiting ?? 0) > 0);
    while (((await service.check(here))?.waiting ?? 1) > 0) await again.next();
    assert.ok(rulesOf(await service.check(here)).includes('conflicting-figure'));
  });
});
