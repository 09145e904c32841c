import assert from 'node:assert/strict';
import { progressLine } from '../../server/src/node/progress';

const clear = '\r\u001b[2K';

function shown() {
  const written: string[] = [];
  const line = progressLine({ write: (text: Uint8Array | string) => written.push(String(text)) > 0 });
  return { ...line, written };
}

describe('the line that says how far a run is', () => {
  it('counts drafts, and goes when all are done', () => {
    const { show, written } = shown();
    for (const done of [1, 2, 20]) show(done, 20);
    assert.deepEqual(written, ['\r1 of 20 drafts', '\r2 of 20 drafts', clear]);
  });

  it('makes room for what is printed, once', () => {
    const { show, hide, written } = shown();
    hide();
    show(1, 20);
    hide();
    hide();
    show(2, 20);
    assert.deepEqual(written, ['\r1 of 20 drafts', clear, '\r2 of 20 drafts']);
  });

  it('is not there for a few drafts', () => {
    const { show, hide, written } = shown();
    for (const done of [1, 2, 3]) show(done, 3);
    hide();
    assert.deepEqual(written, []);
  });
});
