// Writes bundle.l10n.json: every string that the client shows, for translators.
//
//   npx tsx client/l10n/build.ts
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The texts of all `l10n.t('…')` of the client, sorted. */
export function stringsOfClient(): string[] {
  const folder = join(__dirname, '../src');
  const sources = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  const calls = sources.flatMap((source) => [...source.matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)]);
  return [...new Set(calls.map(([, text = '']) => text.replace(/\\(.)/g, '$1')))].sort();
}

if (require.main === module) {
  const bundle = Object.fromEntries(stringsOfClient().map((text) => [text, text]));
  writeFileSync(join(__dirname, 'bundle.l10n.json'), `${JSON.stringify(bundle, null, 2)}\n`);
}
