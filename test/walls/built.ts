import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');

/** The folder of the built programs. They are built where they are missing or older than what they are made of. */
export function builtPrograms(): string {
  const dist = join(root, 'dist');
  const built = statSync(join(dist, 'language-server.js'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = readdirSync(join(root, 'server/src'), { recursive: true, encoding: 'utf8' });
  if (sources.some((file) => statSync(join(root, 'server/src', file)).mtimeMs > built)) {
    const { status, stderr } = spawnSync(process.execPath, ['esbuild.mjs'], { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new Error(`The programs could not be built: ${stderr}`);
  }
  return dist;
}
