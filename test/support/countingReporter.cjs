// Mocha's `spec` reporter, which also leaves its counts in the file that EVIDENCE_LINT_COUNTS names.
const { writeFileSync } = require('node:fs');
const { reporters } = require('mocha');

module.exports = class extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const { passes, failures } = runner.stats;
      writeFileSync(process.env.EVIDENCE_LINT_COUNTS, JSON.stringify({ passed: passes, failed: failures }));
    });
  }
};
