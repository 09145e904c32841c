import assert from 'node:assert/strict';
import { createQueue } from '../../../server/src/core/evidence/queue';
import { createRanking } from '../../../server/src/core/evidence/ranking';
import { generator } from '../../support/generator';

describe('a ranking', () => {
  it('gives the best of what came, of equals the one with the smaller number', () => {
    const below = generator(5);
    const ranking = createRanking();
    for (const limit of [1, 3, 40, 7]) {
      ranking.begin(limit);
      const scores = Array.from({ length: below(200) }, () => (1 + below(9)) / 8);
      const numbers = [...scores.keys()].sort((a, b) => ((a * 37) % 101) - ((b * 37) % 101) || a - b);
      for (const number of numbers) ranking.add(number, scores[number] ?? 0);
      const sorted = [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
      assert.deepEqual(ranking.takeAll(), sorted.slice(0, limit));
      assert.deepEqual(ranking.takeAll(), []);
    }
  });

  it('takes no equal with a greater number, and may take one with a smaller, however the parts of the sum were added', () => {
    const ranking = createRanking();
    ranking.begin(2);
    ranking.add(5, 0.1 + 0.2 + 0.3);
    assert.ok(ranking.mayTake(0.01, 9));
    assert.equal(ranking.floor[0], 0);
    ranking.add(8, 0.6);
    assert.ok(!ranking.mayTake(0.6, 9));
    assert.ok((ranking.floor[0] ?? 0) > 0.59 && (ranking.floor[0] ?? 0) <= 0.6);
    assert.ok(ranking.mayTake(0.6, 7));
    assert.ok(ranking.mayTake(0.61, 9));
    ranking.add(9, 0.3 + 0.2 + 0.1);
    ranking.add(7, 0.3 + 0.2 + 0.1);
    assert.deepEqual(ranking.takeAll(), [5, 7]);
  });
});

describe('a queue', () => {
  it('gives what it has by bounds, of equals the smaller number first', () => {
    const below = generator(6);
    const queue = createQueue(100);
    for (let round = 0; round < 20; round++) {
      queue.clear();
      const bounds = Array.from({ length: 1 + below(100) }, () => below(10));
      queue.bounds.set(bounds);
      for (const number of [...bounds.keys()].reverse()) queue.add(number);
      const taken = bounds.map(() => queue.take());
      assert.deepEqual(
        taken,
        [...bounds.keys()].sort((a, b) => (bounds[b] ?? 0) - (bounds[a] ?? 0) || a - b),
      );
      assert.equal(queue.take(), -1);
    }
  });
});
