import assert from 'node:assert/strict';
import { createMentions } from '../../../server/src/core/evidence/mentions';
import { generator } from '../../support/generator';

describe('what sources mention', () => {
  it('is the same as in sets of words, however the sources take turns', () => {
    const below = generator(7);
    const mentions = createMentions();
    const sets = new Map<string, Set<string>>();
    for (let turn = 0; turn < 400; turn++) {
      const source = `source${below(20)}`;
      const isNew = mentions.begin(source);
      const said = sets.get(source) ?? new Set();
      assert.equal(isNew, !sets.has(source));
      sets.set(source, said);
      for (let word = 0; word < 30; word++) {
        const spoken = `word${below(1 + below(900))}`;
        said.add(spoken);
        const number = mentions.say(spoken);
        assert.equal(mentions.numberOf(spoken), number);
      }
    }
    for (const [source, said] of sets)
      for (let word = 0; word < 1000; word++)
        assert.equal(mentions.has(source, `word${word}`), said.has(`word${word}`));
    assert.equal(mentions.has('another', 'word0'), false);
    assert.equal(mentions.numberOf('never'), -1);
  });

  it('may be told of after it was asked for', () => {
    const mentions = createMentions();
    mentions.begin('a');
    mentions.say('police');
    assert.equal(mentions.has('a', 'police'), true);
    assert.equal(mentions.begin('a'), false);
    mentions.say('roads');
    assert.deepEqual(
      ['police', 'roads', 'water'].map((word) => mentions.has('a', word)),
      [true, true, false],
    );
  });
});
