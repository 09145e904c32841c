#!/usr/bin/env node
// Shows what the tool does: builds it, checks the sample drafts against the bundled corpus, and says what to try next.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { explain } from './explain.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const drafts = readdirSync(join(root, 'test/drafts')).filter((name) => name.endsWith('.md'));

// A draft with findings is what the demonstration is about: only a failure (2) ends it badly.
run('esbuild.mjs');
show(
  'What a writer would be told about the sample drafts',
  'lint',
  ...drafts.map((name) => `test/drafts/${name}`),
);

const draft = join(root, 'test/drafts/prevent-briefing.md');
console.log('\nA figure that is supported, and why\n');
console.log(await explain(join(root, 'dist/language-server.js'), draft, '6,287'));

console.log(`
What to try next
  npm start                                        the same draft in a real editor, with quick fixes
  node dist/cli.js lint YOUR-DRAFT.md              your own draft, against the bundled corpus
  node dist/cli.js lookup "referrals to Prevent"   what the corpus says of a thing, or of a value
`);

function show(title, ...args) {
  console.log(`\n${title}\n$ evidence-lint ${args.join(' ')}\n`);
  run('dist/cli.js', ...args);
}

function run(...args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0 && status !== 1) {
    console.error(`\`node ${args.join(' ')}\` failed.`);
    process.exit(1);
  }
}
