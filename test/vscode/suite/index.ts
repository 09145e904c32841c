import { writeFileSync } from 'node:fs';
import { inspect } from 'node:util';

/** Runs the suite inside the extension host and leaves its results where the host program asked for them. */
export async function run(): Promise<void> {
  const results = await runMocha().catch(broken);
  const file = process.env['EVIDENCE_LINT_RESULTS'];
  if (file) writeFileSync(file, JSON.stringify(results));
  if (results.failed > 0) throw new Error(`${results.failed} failed`);
}

interface Results {
  readonly lines: readonly string[];
  readonly passed: number;
  readonly failed: number;
}

async function runMocha(): Promise<Results> {
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, reporter: 'min' });
  // The tests are bundled with this file, so they are loaded here and not by Mocha: it only lends its globals.
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./checking.test');
  await import('./sources.test');
  await import('./server.test');
  return finished(mocha);
}

function finished(mocha: Mocha): Promise<Results> {
  return new Promise((done) => {
    const lines: string[] = [];
    const runner = mocha.run(() =>
      done({ lines, passed: runner.stats?.passes ?? 0, failed: runner.stats?.failures ?? 0 }),
    );
    runner.on('suite', (suite) => void lines.push(`  ${suite.title}`));
    runner.on('pass', (test) => void lines.push(`    ✔ ${test.title} (${test.duration ?? 0} ms)`));
    runner.on('fail', (test, error: unknown) => void lines.push(`    ✘ ${test.title}`, indented(error)));
  });
}

const broken = (error: unknown): Results => ({
  lines: ['  The suite did not load', indented(error)],
  passed: 0,
  failed: 1,
});

function indented(error: unknown): string {
  const told = error instanceof Error ? (error.stack ?? error.message) : inspect(error);
  return told.replace(/^/gm, '        ');
}
