import assert from 'node:assert/strict';
import { loadSet, type Item } from './set';

const seen = loadSet('seen');
const aside = loadSet('aside');
const all = [...seen, ...aside];

const genres = ['policy', 'news', 'science', 'finance', 'local government', 'speech'];
const kinds =
  /^(count|percentage|percentagePoints|money|rate|ratio|fraction|multiple|measurement|duration|age|index)$/;
const bounds = /^(exactly|about|over|under|atLeast|atMost)$/;
const money = /^[A-Z]{3}$/;

const ids = (items: readonly Item[]): string => items.map((item) => item.id).join(' ');
const share = (items: readonly Item[], holds: (item: Item) => boolean): number =>
  items.filter(holds).length / items.length;

describe('the labelled sentences', () => {
  it('are at least 600, a third of them kept aside', () => {
    assert.ok(seen.length >= 420 && aside.length >= 210, `${seen.length} and ${aside.length}`);
    const part = aside.length / all.length;
    assert.ok(part >= 0.3 && part <= 0.36, String(part));
  });

  it('have ids and texts of their own', () => {
    assert.equal(new Set(all.map((item) => item.id)).size, all.length);
    assert.equal(new Set(all.map((item) => item.text)).size, all.length);
  });

  it('are half of them silent, in each part and genre', () => {
    for (const items of [seen, aside, ...genres.map((genre) => all.filter((item) => item.genre === genre))]) {
      const silent = share(items, (item) => item.silent);
      assert.ok(silent >= 0.45 && silent <= 0.55, `${items[0]?.genre}: ${silent}`);
    }
  });

  it('are balanced over genres and varieties', () => {
    for (const items of [seen, aside]) {
      for (const genre of genres) {
        const part = share(items, (item) => item.genre === genre);
        assert.ok(part >= 0.14 && part <= 0.19, `${genre}: ${part}`);
      }
      const british = share(items, (item) => item.variety === 'gb');
      assert.ok(british >= 0.45 && british <= 0.55, String(british));
    }
    assert.equal(ids(all.filter((item) => !genres.includes(item.genre))), '');
    assert.equal(ids(all.filter((item) => item.variety !== 'gb' && item.variety !== 'us')), '');
  });

  it('are silent exactly where they hold no checkable quantity', () => {
    const loud = all.filter((item) => item.figures.some((figure) => figure.checkable && !figure.weak));
    assert.equal(ids(loud), ids(all.filter((item) => !item.silent)));
    assert.equal(ids(loud.filter((item) => item.figures.length > 4)), '');
  });
});

describe('their labels', () => {
  it('stand in text order, apart from each other', () => {
    for (const item of all) {
      for (const labels of [item.figures, item.numbers]) {
        labels.forEach((label, at) => {
          const before = labels[at - 1];
          assert.ok(!before || before.end <= label.start, `${item.id}: ${label.text}`);
        });
      }
      const overlapping = item.figures.filter((figure) =>
        item.numbers.some((number) => number.start < figure.end && figure.start < number.end),
      );
      assert.equal(overlapping.length, 0, item.id);
    }
  });

  it('cover every digit', () => {
    for (const item of all) {
      const labels = [...item.figures, ...item.numbers];
      const bare = [...item.text].filter((_, at) => {
        const within = labels.some((label) => label.start <= at && at < label.end);
        return /\d/.test(item.text.charAt(at)) && !within;
      });
      assert.equal(bare.length, 0, item.id);
    }
  });

  it('use the agreed words', () => {
    for (const item of all) {
      for (const figure of item.figures) {
        const name = `${item.id}: ${figure.text}`;
        assert.match(figure.kind, kinds, name);
        assert.match(figure.bound, bounds, name);
        assert.ok(figure.direction === null || /^(up|down)$/.test(figure.direction), name);
        assert.ok(Number.isFinite(figure.value.min) && Number.isFinite(figure.value.max), name);
        assert.equal(figure.checkable, figure.reason === null, name);
      }
    }
  });

  it('give a unit that fits the kind', () => {
    for (const item of all) {
      for (const figure of item.figures) {
        const name = `${item.id}: ${figure.text} ${figure.unit}`;
        if (figure.kind === 'money') assert.match(figure.unit, money, name);
        if (figure.kind === 'percentage') assert.equal(figure.unit, 'percent', name);
        if (figure.kind === 'percentagePoints') assert.match(figure.unit, /points$/, name);
        if (/^(count|fraction|multiple|ratio|index)$/.test(figure.kind)) assert.equal(figure.unit, '', name);
        assert.equal(figure.kind === 'rate', figure.per !== '', name);
      }
    }
  });
});
