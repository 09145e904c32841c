import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { helperThreads, threadArguments } from '../../client/src/serverThreads';

describe('the threads of the server', () => {
  it('leave it a core for itself', () => {
    for (const cores of [2, 3, 4, 5]) assert.equal(helperThreads(cores), cores - 1);
  });

  it('are at least one, and no more than Node takes by itself', () => {
    assert.equal(helperThreads(1), 1);
    assert.equal(helperThreads(64), 4);
  });

  it('are an argument that Node takes', () => {
    const { status, stderr } = spawnSync(process.execPath, [...threadArguments(2), '-e', '']);
    assert.equal(status, 0, String(stderr));
  });

  it('would be told of an argument that it does not', () => {
    assert.notEqual(spawnSync(process.execPath, ['--v8-pool-sizes=1', '-e', '']).status, 0);
  });
});
