/** What came of a suite, so far. */
export interface Results {
  readonly lines: string[];
  passed: number;
  failed: number;
  /** False in what is left by a suite that hangs or takes the editor down with it. */
  readonly ended: boolean;
}

/**
 * Runs the suites that `load` defines, inside the extension host, and hands on the results so far after each test. Rejects where
 * a test has failed: so the editor knows too.
 */
export async function runSuites(
  Mocha: MochaClass,
  load: () => Promise<void>,
  keep: (results: Results) => Promise<void> | void,
): Promise<void> {
  const results = { lines: [] as string[], passed: 0, failed: 0, ended: false };
  try {
    const mocha = new Mocha({ ui: 'bdd', timeout: 15_000, reporter: 'min' });
    // The tests are bundled with this file, so they are loaded here and not by Mocha: it only lends its globals.
    mocha.suite.emit('pre-require', globalThis, '', mocha);
    await load();
    await finished(mocha, results, keep);
  } catch (error) {
    results.lines.push('  The suite did not load', indented(error));
    results.failed++;
  }
  await keep({ ...results, ended: true });
  if (results.failed > 0) throw new Error(`${results.failed} failed`);
}

export type MochaClass = new (options: Mocha.MochaOptions) => Mocha;

function finished(
  mocha: Mocha,
  results: Results,
  keep: (results: Results) => Promise<void> | void,
): Promise<void> {
  return new Promise((done) => {
    const runner = mocha.run(() => done());
    const tell = (...lines: string[]): void => {
      results.lines.push(...lines);
      void keep(results);
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

function indented(error: unknown): string {
  const told = error instanceof Error ? (error.stack ?? error.message) : JSON.stringify(error);
  return told.replace(/^/gm, '        ');
}
