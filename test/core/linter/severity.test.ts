import assert from 'node:assert/strict';
import { defaultLintOptions } from '../../../server/src/core/linter/options';
import { severityOf } from '../../../server/src/core/linter/severity';

const uncited = { name: 'uncited-figure', defaultSeverity: 'warning' } as const;
const conflicting = { name: 'conflicting-figure', defaultSeverity: 'warning' } as const;
const unsupported = { name: 'unsupported-figure', defaultSeverity: 'warning' } as const;
const unknown = { name: 'unknown-citation', defaultSeverity: 'error' } as const;

describe('the severity of a rule', () => {
  it('is its default in review', () => {
    assert.equal(severityOf(uncited, defaultLintOptions), 'warning');
    assert.equal(severityOf(unknown, defaultLintOptions), 'error');
  });

  it('is a hint for a missing citation while drafting, and nothing else changes', () => {
    const drafting = { ...defaultLintOptions, stage: 'drafting' } as const;
    assert.equal(severityOf(uncited, drafting), 'hint');
    assert.equal(severityOf(conflicting, drafting), 'warning');
    assert.equal(severityOf(unsupported, drafting), 'warning');
    assert.equal(severityOf(unknown, drafting), 'error');
  });

  it('is an error for every figure at clearance', () => {
    const clearance = { ...defaultLintOptions, stage: 'clearance' } as const;
    for (const rule of [uncited, conflicting, unsupported, unknown])
      assert.equal(severityOf(rule, clearance), 'error');
  });

  it('is what the writer has set, whatever the stage', () => {
    const rules = { 'uncited-figure': 'off', 'conflicting-figure': 'information' } as const;
    for (const stage of ['drafting', 'review', 'clearance'] as const) {
      assert.equal(severityOf(uncited, { ...defaultLintOptions, stage, rules }), 'off');
      assert.equal(severityOf(conflicting, { ...defaultLintOptions, stage, rules }), 'information');
    }
    assert.equal(severityOf(unsupported, { ...defaultLintOptions, stage: 'clearance', rules }), 'error');
  });
});
