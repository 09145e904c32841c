/**
 * Runs checks of a real program one after another, and prints how each came out.
 * @param {Record<string, () => void>} checks each throws where something is amiss
 * @returns {{ passed: number, failed: number }}
 */
export function runChecks(title, checks) {
  console.log(`\n${title}`);
  let failed = 0;
  for (const [name, check] of Object.entries(checks)) {
    const started = Date.now();
    try {
      check();
      console.log(`    ✔ ${name} (${Date.now() - started} ms)`);
    } catch (error) {
      failed += 1;
      console.log(`    ✘ ${name}\n      ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { passed: Object.keys(checks).length - failed, failed };
}
