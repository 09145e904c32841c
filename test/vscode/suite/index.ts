import { writeFileSync } from 'node:fs';
import { loadEverywhere } from './everywhere';
import { runSuites } from './running';

/** Runs the suite inside the extension host and leaves its results where the host program asked for them. */
export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha');
  await runSuites(Mocha, load, (results) => {
    const file = process.env['EVIDENCE_LINT_RESULTS'];
    if (file) writeFileSync(file, JSON.stringify(results));
  });
}

async function load(): Promise<void> {
  await loadEverywhere();
  await import('./server.test');
}
