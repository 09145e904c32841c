import assert from 'node:assert/strict';
import { readYaml } from '../../server/src/sources/yamlText';

describe('readYaml', () => {
  const deep: readonly [string, string][] = [
    ['brackets', '['.repeat(20_000)],
    ['mappings in braces', 'a: {a: '.repeat(20_000)],
    ['lists on one line', '- '.repeat(20_000)],
    ['lists with anchors', '- &a '.repeat(20_000)],
    ['keys on one line', '? '.repeat(20_000)],
    ['brackets on lines of their own', '[\n'.repeat(20_000)],
    ['indentation', Array.from({ length: 2000 }, (_, at) => `${' '.repeat(at)}a:\n`).join('')],
    ['brackets between quotes', '["", '.repeat(20_000)],
  ];
  for (const [what, text] of deep) {
    it(`does not follow ${what} without an end`, () => {
      assert.equal(readYaml(text).fault?.what, 'it is nested too deep');
    });
  }

  const sound: readonly [string, string][] = [
    ['lists in lists', 'a: [1, [2, {b: 3}]]\n'],
    ['many records of one line', `[${'{"a": [1], "b": {"c": "d: e - f"}}, '.repeat(500)}{}]`],
    ['brackets that quoted text leaves open', `[${'{"title": "the [0,1) and {"}, '.repeat(500)}{}]`],
    ['brackets that plain text leaves open', 'a:\n'.concat('- the half-open [0,1) and (1,2]\n'.repeat(500))],
    ['values that are plain text with brackets', '- id: a\n  title: one - [a (b\n'.repeat(500)],
    ['long lists', '- a\n'.repeat(5000)],
    ['a long line of text', `a: ${'one - two, three '.repeat(150)}`],
    ['a depth that records have', `${'['.repeat(40)}${']'.repeat(40)}`],
  ];
  for (const [what, text] of sound) {
    it(`reads ${what}`, () => assert.equal(readYaml(text).fault, null));
  }
});
