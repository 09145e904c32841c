import assert from 'node:assert/strict';
import { createCorpus } from '../../../server/src/core/corpus/create';
import { entryWith } from './sources';

const keysOf = (entries: Parameters<typeof createCorpus>[0]): string[] =>
  createCorpus(entries, []).entries.map((entry) => entry.source.key);

describe('createCorpus', () => {
  it('finds a source by its key, exactly as written', () => {
    const corpus = createCorpus([entryWith({ key: 'marran2024' })], []);
    assert.equal(corpus.byKey('marran2024')?.source.key, 'marran2024');
    assert.equal(corpus.byKey('Marran2024'), undefined);
  });

  it('finds a source by its URL or DOI however they are written', () => {
    const corpus = createCorpus([entryWith({ url: 'https://www.gov.example/a/', doi: '10.1000/ABC.1' })], []);
    for (const url of [
      'http://gov.example/a',
      'https://GOV.example/a#top',
      'https://doi.org/10.1000/abc.1',
      'doi:10.1000/abc.1',
    ]) {
      assert.equal(corpus.byUrl(url)?.source.key, 'a', url);
    }
    for (const url of ['https://gov.example/b', 'https://doi.org/10.1000/abc.2', '', 'not a URL']) {
      assert.equal(corpus.byUrl(url), undefined, url);
    }
  });

  it('makes one source of a text and its bibliography entry, under the key that the writer cites', () => {
    const text = entryWith(
      { key: 'file-name', origin: 'sources/file-name.md', url: 'https://a.example/x' },
      {},
    );
    const reference = entryWith({ key: 'marran2024', title: 'On officers', url: 'http://www.a.example/x/' });
    const corpus = createCorpus([text, reference], []);
    assert.equal(corpus.entries.length, 1);
    const entry = corpus.byKey('marran2024');
    assert.deepEqual(
      [
        entry?.source.key,
        entry?.source.title,
        entry?.source.readable,
        entry?.source.origin,
        entry?.claims.length,
      ],
      ['marran2024', 'On officers', true, 'sources/file-name.md', 1],
    );
    assert.equal(corpus.byKey('file-name'), entry);
  });

  it('fills gaps from the bibliography and keeps what the text says of itself', () => {
    const text = entryWith({ title: 'Own title', origin: 'a.md' }, {});
    const reference = entryWith({ title: 'Other title', author: 'Marran, I.', issued: '2024' });
    const source = createCorpus([text, reference], []).byKey('a')?.source;
    assert.deepEqual([source?.title, source?.author, source?.issued], ['Own title', 'Marran, I.', '2024']);
  });

  it('keeps two bibliography entries apart that share a landing page', () => {
    const url = 'https://a.example/statistics';
    assert.deepEqual(keysOf([entryWith({ key: 'y2023', url }), entryWith({ key: 'y2024', url })]), [
      'y2023',
      'y2024',
    ]);
  });

  it('holds an entry that stands in two bibliographies once', () => {
    assert.deepEqual(keysOf([entryWith({ origin: 'one.bib' }), entryWith({ origin: 'two.bib' })]), ['a']);
  });

  it('lets a bundled source yield to another work with its key', () => {
    const bundled = entryWith({ origin: 'bundled', title: 'The bundled work' }, {});
    const corpus = createCorpus([bundled, entryWith({ title: 'The writer’s own' })], []);
    assert.equal(corpus.entries.length, 1);
    assert.equal(corpus.byKey('a')?.source.title, 'The writer’s own');
    assert.equal(corpus.byKey('a')?.claims.length, 0);
  });

  it('keeps the bundled claims of a work that the writer lists too', () => {
    const bundled = entryWith(
      { key: 'dearden2017contest', origin: 'bundled', url: 'https://a.example/x' },
      {},
    );
    const corpus = createCorpus([bundled, entryWith({ key: 'dearden17', url: 'https://a.example/x' })], []);
    assert.equal(corpus.entries.length, 1);
    assert.equal(corpus.byKey('dearden17')?.claims.length, 1);
    assert.equal(corpus.byKey('dearden2017contest')?.source.key, 'dearden17');
    assert.equal(corpus.byKey('dearden17')?.source.readable, true);
  });

  it('tells that two texts claim one key, and keeps the faults that it was given', () => {
    const given = { path: 'x.md', line: 3, reason: 'Broken.' };
    const texts = [entryWith({ origin: 'one/a.md' }, {}), entryWith({ origin: 'two/a.md' }, {})];
    const { faults } = createCorpus(texts, [given]);
    assert.deepEqual(faults[0], given);
    assert.match(faults[1]?.reason ?? '', /“a” is also that of one\/a\.md/);
    assert.equal(faults[1]?.path, 'two/a.md');
  });

  it('stays whole without entries', () => {
    const corpus = createCorpus([], []);
    assert.equal(corpus.byKey('a'), undefined);
    assert.equal(corpus.byTitleIn('Some long title here'), undefined);
    assert.deepEqual(corpus.nearestKeys('a', 3), []);
  });
});

describe('byTitleIn', () => {
  const corpus = createCorpus(
    [
      entryWith({ key: 'long', title: 'The crucial world of counter terror collaboration' }),
      entryWith({ key: 'longer', title: 'The crucial world of counter terror collaboration: a reply' }),
      entryWith({ key: 'short', title: 'Annual report' }),
      entryWith({ key: 'twin1', title: 'Police workforce statistics, England' }),
      entryWith({ key: 'twin2', title: 'Police workforce statistics, England' }),
      entryWith({ key: 'number', title: '2015 police numbers reviewed' }),
    ],
    [],
  );
  const keyIn = (text: string): string | undefined => corpus.byTitleIn(text)?.source.key;

  it('finds the one title in a text, whatever its case and marks', () => {
    assert.equal(keyIn('A. Staniforth, “The Crucial World of Counter-Terror Collaboration”, 2014.'), 'long');
    assert.equal(keyIn('See 2015 Police Numbers Reviewed (p. 3)'), 'number');
  });

  it('takes the longer of two titles of which one is part of the other', () => {
    assert.equal(keyIn('The crucial world of counter terror collaboration: a reply, 2015'), 'longer');
  });

  it('stays silent for no title, a part of one, two works, and titles too short to name one', () => {
    for (const text of [
      '',
      'Ibid., p. 3',
      'The crucial world of counter terror',
      'Police workforce statistics, England',
      'Annual report 2015',
      'The crucial world of counter terror collaboration; 2015 police numbers reviewed',
    ]) {
      assert.equal(keyIn(text), undefined, text);
    }
  });
});

describe('nearestKeys', () => {
  const keys = ['dearden2017contest', 'jalalzai2016siege', 'marran2023', 'marran2024', 'marran2024b', 'on'];
  const corpus = createCorpus(
    keys.map((key) => entryWith({ key })),
    [],
  );

  it('names the nearest first', () => {
    assert.deepEqual(corpus.nearestKeys('dearden2017contets', 3), ['dearden2017contest']);
    assert.deepEqual(corpus.nearestKeys('marran2042', 2), ['marran2024', 'marran2023']);
    assert.deepEqual(corpus.nearestKeys('Jalalzai2016', 3), ['jalalzai2016siege']);
    // Asked again, for fewer and for as many.
    assert.deepEqual(corpus.nearestKeys('marran2042', 1), ['marran2024']);
    assert.deepEqual(corpus.nearestKeys('marran2042', 2), ['marran2024', 'marran2023']);
  });

  it('names none that is far', () => {
    assert.deepEqual(corpus.nearestKeys('hogan2016', 3), []);
    assert.deepEqual(corpus.nearestKeys('x', 3), []);
    assert.deepEqual(corpus.nearestKeys('marran2024', 0), []);
  });
});
