import assert from 'node:assert/strict';
import { readClaims } from '../../../server/src/core/claims/read';
import type { Claim } from '../../../server/src/core/claims/claim';
import { arrange, type Arranged } from '../../../server/src/core/evidence/arrangement';
import { buildPostings, type Wanted } from '../../../server/src/core/evidence/postings';
import { offersOf } from '../../../server/src/core/evidence/offers';
import { createShelf, type Shelf } from '../../../server/src/core/evidence/shelf';
import type { Neighbour } from '../../../server/src/core/evidence/vocabulary';
import { parseMarkdown } from '../../../server/src/core/markdown/parse';
import { generator } from '../../support/generator';

const stems = Array.from({ length: 40 }, (_, at) => `stem${at}`);
const [pattern] = readClaims(parseMarkdown('The north had 310 wardens.'), { draft: true });

/** Claims with some of the stems each, the first ones more often. */
function claimsOf(count: number, below: (bound: number) => number): Claim[] {
  assert.ok(pattern);
  return Array.from({ length: count }, () => ({
    ...pattern,
    terms: stems
      .filter((_, at) => below(100) < 60 / (1 + at / 4))
      .map((stem) => ({ stem, weight: 1, offer: [1, 0.8, 0.55, 0.3, 0][below(5)] ?? 0 })),
  }));
}

/** All claims on one shelf. */
const arrangedOf = (claims: readonly Claim[]): Arranged => arrange([[...claims.keys()]], offersOf(claims));
const shelfOf = (claims: readonly Claim[]): Shelf =>
  createShelf(arrangedOf(claims), [0, claims.length], () => []);

/** By stem, the stems that meet it in part: the two behind it. */
const relatedTo = (stem: string): readonly Neighbour[] => {
  const at = stems.indexOf(stem);
  const behind = at < 0 ? [] : stems.slice(at + 1, at + 3);
  return behind.map((other, place) => ({ stem: other, similarity: 0.5 / (1 + place) }));
};

/** What the search must come to, with every claim looked at. */
function plainly(claims: readonly Claim[], wanted: readonly Wanted[], limit: number): number[] {
  const gains = wanted.flatMap(({ stem, gain }) => [
    { stem, gain },
    ...relatedTo(stem).map((near) => ({ stem: near.stem, gain: gain * near.similarity })),
  ]);
  return claims
    .map(({ terms }, number) => ({
      number,
      share: gains.reduce(
        (sum, { stem, gain }) =>
          sum + gain * Math.fround(terms.find((each) => each.stem === stem)?.offer ?? 0),
        0,
      ),
    }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => (Math.abs(b.share - a.share) < 1e-9 ? a.number - b.number : b.share - a.share))
    .slice(0, limit)
    .map(({ number }) => number);
}

describe('postings', () => {
  for (const [count, searches] of [
    [300, 200],
    [13_000, 25],
  ] as const) {
    it(`give the same as looking at each of ${count} claims`, () => {
      const below = generator(count);
      const claims = claimsOf(count, below);
      const { best } = buildPostings(claims, offersOf(claims), () => 'all', relatedTo);
      for (let search = 0; search < searches; search++) {
        const wanted = stems.filter(() => below(5) === 0).map((stem) => ({ stem, gain: (1 + below(8)) / 8 }));
        assert.deepEqual(best('all', wanted, 40), plainly(claims, wanted, 40));
      }
    });
  }

  it('look in one pool, and find nothing for words that no claim of it has', () => {
    const claims = claimsOf(50, generator(1));
    const { best } = buildPostings(
      claims,
      offersOf(claims),
      (claim): string => (claims.indexOf(claim) < 10 ? 'few' : 'rest'),
      relatedTo,
    );
    const wanted = [{ stem: 'stem0', gain: 1 }];
    assert.ok(best('few', wanted, 40).every((number) => number < 10));
    assert.ok(best('rest', wanted, 40).every((number) => number >= 10));
    assert.deepEqual(best('few', [{ stem: 'nowhere', gain: 1 }], 40), []);
    assert.deepEqual(best('none', wanted, 40), []);
  });

  it('look at few claims one by one', () => {
    const below = generator(3);
    const claims = claimsOf(13_000, below);
    const shelf = shelfOf(claims);
    const searches = 25;
    for (let search = 0; search < searches; search++) {
      const wanted = [2 + below(8), 12 + below(8)].map((at) => ({ stem: `stem${at}`, gain: 1 }));
      assert.equal(shelf.best(wanted, 40).length, 40);
    }
    assert.ok(shelf.looked() < (searches * claims.length) / 8, `looked at ${shelf.looked()} claims`);
  });

  it('look at no more claims that offer the same than come among the best, and at those with the smaller numbers', () => {
    assert.ok(pattern);
    const claims = Array.from({ length: 20_000 }, (_, at) => ({
      ...pattern,
      terms: [
        { stem: 'warden', weight: 1, offer: 1 },
        { stem: `word${at % 7}`, weight: 1, offer: 0.6 },
      ],
    }));
    const shelf = shelfOf(claims);
    const wanted = ['warden', 'word3'].map((stem) => ({ stem, gain: 0.7 }));
    assert.deepEqual(
      shelf.best(wanted, 40),
      Array.from({ length: 40 }, (_, at) => 3 + 7 * at),
    );
    assert.ok(shelf.looked() < 100, `looked at ${shelf.looked()} claims`);
  });

  it('keep what each claim offers in one byte where few are different, and in two or four where many are', () => {
    assert.ok(pattern);
    for (const [count, bytes] of [
      [200, 1],
      [1000, 2],
      [70_000, 4],
    ] as const) {
      const claims: Claim[] = Array.from({ length: count }, (_, at) => ({
        ...pattern,
        terms: [{ stem: `word${at}`, weight: 1, offer: 1 }],
      }));
      assert.equal(arrangedOf(claims).terms.BYTES_PER_ELEMENT, bytes);
      const { best } = shelfOf(claims);
      assert.deepEqual(best([{ stem: `word${count - 1}`, gain: 1 }], 40), [count - 1]);
    }
  });

  it('give the same again for words whose bounds had to make room', () => {
    assert.ok(pattern);
    const claims = Array.from({ length: 40_000 }, (_, at) => ({
      ...pattern,
      terms: [{ stem: `word${at % 2000}`, weight: 1, offer: 1 }],
    }));
    const { best } = buildPostings(
      claims,
      offersOf(claims),
      () => 'all',
      () => [],
    );
    for (let search = 0; search < 2500; search++) {
      const first = search % 2000;
      assert.deepEqual(best('all', [{ stem: `word${first}`, gain: 1 }], 3), [
        first,
        first + 2000,
        first + 4000,
      ]);
    }
  });
});
