import { writeFileSync } from 'node:fs';
import { inspect } from 'node:util';

/** Runs the suite inside the extension host and leaves its results where the host program asked for them. */
export async function run(): Promise<void> {
  const results: Results = { lines: [], passed: 0, failed: 0, ended: false };
  await runMocha(results).catch((error: unknown) => {
    results.lines.push('  The suite did not load', indented(error));
    results.failed++;
  });
  write({ ...results, ended: true });
  if (results.failed > 0) throw new Error(`${results.failed} failed`);
}

interface Results {
  readonly lines: string[];
  passed: number;
  failed: number;
  /** False in what is left by a suite that hangs or takes the editor down with it. */
  ended: boolean;
}

async function runMocha(results: Results): Promise<void> {
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({ ui: 'bdd', timeout: 15_000, reporter: 'min' });
  // The tests are bundled with this file, so they are loaded here and not by Mocha: it only lends its globals.
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./checking.test');
  await import('./report.test');
  await import('./day.test');
  await import('./sources.test');
  await import('./server.test');
  await finished(mocha, results);
}

function finished(mocha: Mocha, results: Results): Promise<void> {
  return new Promise((done) => {
    const runner = mocha.run(() => done());
    const tell = (...lines: string[]): void => {
      results.lines.push(...lines);
      write(results);
    };
    runner.on('suite', ({ root, title }) => root || tell(`  ${title}`));
    runner.on('pass', ({ title, duration = 0 }) => {
      results.passed++;
      tell(`    ✔ ${title} (${duration} ms)`);
    });
    runner.on('fail', ({ title }, error: unknown) => {
      results.failed++;
      tell(`    ✘ ${title}`, indented(error));
    });
  });
}

function write(results: Results): void {
  const file = process.env['EVIDENCE_LINT_RESULTS'];
  if (file) writeFileSync(file, JSON.stringify(results));
}

function indented(error: unknown): string {
  const told = error instanceof Error ? (error.stack ?? error.message) : inspect(error);
  return told.replace(/^/gm, '        ');
}
