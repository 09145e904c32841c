import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** How many texts of a draft are left in the old memory behind so many key strokes. */
function textsLeft(keys: number): number {
  const room = ['--expose-gc', '--min-semi-space-size=64', '--max-semi-space-size=64'];
  const program = ['--require', require.resolve('tsx/cjs'), join(__dirname, 'keyStrokes.ts'), String(keys)];
  const { stdout, stderr } = spawnSync(process.execPath, [...room, ...program], { encoding: 'utf8' });
  assert.match(stdout, /^-?\d+\n$/, stderr);
  return Number(stdout);
}

describe('the memory of a draft', () => {
  it('has no text of an earlier state once the newest memory has been searched', () => {
    const left = textsLeft(12);
    assert.ok(left <= 2, `${left} texts of 12 earlier states are left`);
  });
});
