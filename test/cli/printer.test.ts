import assert from 'node:assert/strict';
import { jsonArray, noFrame } from '../../server/src/cli/formats/format';
import { createPrinter } from '../../server/src/cli/printer';

describe('what is printed of many drafts', () => {
  it('comes in the order of the drafts, each as soon as those before it are there', () => {
    const out: string[] = [];
    const { take, end } = createPrinter({ ...noFrame, tail: () => ['all'] }, (text) => out.push(text));
    take(2, 'c');
    take(1, 'b');
    assert.deepEqual(out, []);
    take(0, 'a');
    // Of the last one it is not known yet what is to stand behind it.
    assert.deepEqual(out, ['a', 'b']);
    take(3, 'd');
    assert.deepEqual(out, ['a', 'b', 'c']);
    end([]);
    assert.deepEqual(out, ['a', 'b', 'c', 'd', 'all']);
  });

  it('is one JSON array, whichever drafts have something to tell', () => {
    for (let having = 0; having < 16; having++) {
      const out: string[] = [];
      const { take, end } = createPrinter(jsonArray, (text) => out.push(text));
      const expected: number[] = [];
      for (const at of [3, 0, 2, 1]) take(at, having & (1 << at) ? String(at) : '');
      for (let at = 0; at < 4; at++) if (having & (1 << at)) expected.push(at);
      end([]);
      assert.deepEqual(JSON.parse(out.join('\n')), expected);
    }
  });

  it('is nothing before there is something, and a frame in any case', () => {
    const out: string[] = [];
    const { take, end } = createPrinter(jsonArray, (text) => out.push(text));
    take(0, '');
    assert.deepEqual(out, []);
    end([]);
    assert.deepEqual(out, ['[', ']']);
  });
});
