import assert from 'node:assert/strict';
import { fingerprint } from '../../server/src/service/fingerprint';
import {
  endingOf,
  folderOf,
  foldersUpwards,
  pathFrom,
  relativeTo,
  resolve,
} from '../../server/src/service/paths';
import { periodInWords } from '../../server/src/service/periodWords';
import { inTurns } from '../../server/src/service/turns';

describe('paths', () => {
  it('are resolved from a folder', () => {
    assert.equal(resolve('/a/b', 'c.md'), '/a/b/c.md');
    assert.equal(resolve('/a/b', '../c.md'), '/a/c.md');
    assert.equal(resolve('/a/b', './d/./c.md'), '/a/b/d/c.md');
    assert.equal(resolve('/a/b', '/c.md'), '/c.md');
    assert.equal(resolve('/', 'c.md'), '/c.md');
    assert.equal(resolve('/a', ''), '/a');
    assert.equal(resolve('c:/a', '../b.md'), 'c:/b.md');
    assert.equal(resolve('/a', 'D:/b.md'), 'D:/b.md');
    assert.equal(resolve('//server/share/a', '../b.md'), '//server/share/b.md');
    assert.equal(resolve('vscode-vfs://github/o/r', 'x/../y.bib'), 'vscode-vfs://github/o/r/y.bib');
    assert.equal(resolve('vscode-vfs://github/o', '../../../y.bib'), 'vscode-vfs://github/y.bib');
    assert.equal(resolve('memfs:/a', '../my b.bib'), 'memfs:/my b.bib');
    assert.equal(resolve('memfs:', 'b.bib'), 'memfs:/b.bib');
  });

  it('know their folders, upwards to the top', () => {
    assert.equal(folderOf('/a/b.md'), '/a');
    assert.equal(folderOf('/b.md'), '/');
    assert.equal(folderOf('b.md'), '');
    assert.deepEqual(foldersUpwards('/a/b'), ['/a/b', '/a', '/']);
    assert.deepEqual(foldersUpwards('c:/a'), ['c:/a', 'c:']);
    assert.deepEqual(foldersUpwards(''), []);
    assert.deepEqual(foldersUpwards('memfs:/a'), ['memfs:/a', 'memfs:']);
    assert.deepEqual(foldersUpwards('vscode-vfs://github/o'), [
      'vscode-vfs://github/o',
      'vscode-vfs://github',
    ]);
  });

  it('know their ending and how they look from a folder', () => {
    assert.equal(endingOf('/a.b/C.MD'), 'md');
    assert.equal(endingOf('/a.b/.bib'), '');
    assert.equal(endingOf('/a/README'), '');
    assert.equal(relativeTo('/a', '/a/b/c.md'), 'b/c.md');
    assert.equal(relativeTo('/a', '/ab/c.md'), '/ab/c.md');
  });

  it('are written as seen from a folder, where both are on one disk', () => {
    assert.equal(pathFrom('/a/b', '/a/c.md'), '../c.md');
    assert.equal(pathFrom('memfs:/a', 'memfs:/a/c d.md'), 'c d.md');
    assert.equal(pathFrom('vscode-vfs://github/o', 'vscode-vfs://github/p/c.md'), '../p/c.md');
    for (const [folder, path] of [
      ['c:/a', 'd:/c.md'],
      ['//server/a', '//other/c.md'],
      ['vscode-vfs://github/o', 'vscode-vfs://gitlab/c.md'],
      ['memfs:/a', '/a/c.md'],
    ] as const)
      assert.equal(pathFrom(folder, path), path);
  });
});

describe('a period in words', () => {
  const month = (year: number, number: number): number => year + (number - 1) / 12;
  const cases: readonly [number, number, string][] = [
    [2024, 2025, '2024'],
    [2020, 2024, '2020 to 2023'],
    [month(2024, 3), month(2024, 4), 'March 2024'],
    [month(2023, 4), month(2024, 4), '2023-24'],
    [month(1999, 4), month(2000, 4), '1999-00'],
    [month(2023, 10), month(2024, 4), 'October 2023 to March 2024'],
    [month(2023, 12), month(2024, 1), 'December 2023'],
    [2019, Infinity, 'since 2019'],
    [-Infinity, 2030, 'until 2030'],
  ];
  for (const [from, to, words] of cases) {
    it(`says ${words}`, () => assert.equal(periodInWords({ from, to }), words));
  }

  it('says nothing where there is none', () => assert.equal(periodInWords(null), ''));
});

describe('a fingerprint', () => {
  const of = (text: string): string => fingerprint(new TextEncoder().encode(text));

  it('is the same for the same bytes, and another for others', () => {
    assert.equal(of('15,649 officers'), of('15,649 officers'));
    assert.notEqual(of('15,649 officers'), of('15,469 officers'));
    assert.notEqual(of(''), of('\0'));
  });
});

describe('work in turns', () => {
  function* steps(count: number, each: () => void): Generator<void, string> {
    for (let step = 0; step < count; step++) {
      each();
      yield;
    }
    return 'done';
  }
  const busy = (): void => {
    const until = performance.now() + 3;
    while (performance.now() < until);
  };

  it('comes to its end', async () => {
    assert.equal(
      await inTurns(
        steps(5, () => undefined),
        () => false,
      ),
      'done',
    );
  });

  it('lets others have their turn', async () => {
    let others = 0;
    const timer = setInterval(() => others++, 1);
    await inTurns(steps(20, busy), () => false);
    clearInterval(timer);
    assert.ok(others >= 2, `${others} turns`);
  });

  it('stops when nobody waits for it', async () => {
    let done = 0;
    const outcome = await inTurns(
      steps(1000, () => (busy(), done++)),
      () => done > 3,
    );
    assert.equal(outcome, null);
    assert.ok(done < 20, `${done} steps`);
  });

  it('passes on what goes amiss', async () => {
    const failing = steps(3, () => {
      throw new Error('amiss');
    });
    await assert.rejects(
      inTurns(failing, () => false),
      /amiss/,
    );
  });
});
