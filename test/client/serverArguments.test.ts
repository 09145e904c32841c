import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { helperThreads, serverArguments } from '../../client/src/serverArguments';

describe('the arguments of the server', () => {
  it('leave it a core for itself', () => {
    for (const cores of [2, 3, 4, 5]) assert.equal(helperThreads(cores), cores - 1);
  });

  it('leave it at least one helper, and no more than Node takes by itself', () => {
    assert.equal(helperThreads(1), 1);
    assert.equal(helperThreads(64), 4);
  });

  it('are such that Node takes them', () => {
    const { status, stderr } = spawnSync(process.execPath, [...serverArguments(2), '-e', '']);
    assert.equal(status, 0, String(stderr));
  });

  it('would end Node if they were not', () => {
    assert.notEqual(spawnSync(process.execPath, ['--v8-pool-sizes=1', '-e', '']).status, 0);
  });
});
