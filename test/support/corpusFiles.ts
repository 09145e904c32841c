import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the bundled corpus is written. */
export const folder = join(__dirname, '../../server/corpus');
export const sourcesText = readFileSync(join(folder, 'sources.json'), 'utf8');
export const claimsText = readFileSync(join(folder, 'claims.yaml'), 'utf8');
