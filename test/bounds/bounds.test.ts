import assert from 'node:assert/strict';
import { drafts, sources } from './cases';
import { checkDraft, readSourceText } from './measure';

/** With so many, a path of quadratic cost would be slow enough to be seen by whoever waits for the tests; `npm run bounds` measures. */
const count = 5000;

describe('text made to do harm', () => {
  for (const [name, repeated] of Object.entries(drafts))
    it(`is checked: ${name}`, () => {
      const text = repeated(count);
      const { findings } = checkDraft(text);
      for (const { severity, rule, message, span } of findings) {
        assert.ok(severity !== 'error' || rule === 'unknown-citation', message);
        assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
      }
    });
  for (const [name, repeated] of Object.entries(sources))
    it(`is read: ${name}`, async () => {
      const { entries, faults } = await readSourceText(name, repeated(count));
      assert.ok(entries.length + faults.length > 0, 'neither an entry nor a fault');
      for (const { reason } of faults) assert.doesNotMatch(reason, /stack|undefined|Maximum/);
    });
});
