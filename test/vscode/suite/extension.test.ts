import assert from 'node:assert/strict';
import { extensions } from 'vscode';

describe('the extension', () => {
  it('activates', async () => {
    const extension = extensions.getExtension('evidence-lint.evidence-lint');
    assert.ok(extension);
    await extension.activate();
    assert.ok(extension.isActive);
  });
});
