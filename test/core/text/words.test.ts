import assert from 'node:assert/strict';
import { generator } from '../../support/generator';
import { english, languageOf } from '../../../server/src/core/text/language';
import { isFunctionWord, stem, stemIn, words } from '../../../server/src/core/text/words';

describe('the words of a text', () => {
  /** What a word is, said as one pattern. */
  const pattern = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?/gu;
  const pieces = [
    'a',
    'Zoo',
    'é',
    'e\u0301',
    "'",
    '’',
    '’s',
    ' ',
    '-',
    '–',
    '7',
    '£',
    '\ud835\udc00',
    '\ud83d\ude00',
    '\ud835',
  ];

  it('are those of the pattern, whatever signs they meet', () => {
    const below = generator(3);
    for (let round = 0; round < 2000; round++) {
      const text = Array.from({ length: 8 }, () => pieces[below(pieces.length)]).join('');
      assert.deepEqual(
        words(text).map(({ span }) => [span.start, text.slice(span.start, span.end)]),
        [...text.matchAll(pattern)].map((match) => [match.index, match[0]]),
        text,
      );
    }
  });

  it('are told in lower case, without a possessive ending', () => {
    assert.deepEqual(
      words('The Council’s o’clock nurses').map(({ text, capital }) => [text, capital]),
      [
        ['the', true],
        ['council', true],
        ["o'clock", false],
        ['nurses', false],
      ],
    );
  });
});

describe('words of other languages', () => {
  for (const [tag, ...forms] of [
    ['de', 'beamte', 'beamten', 'beamter'],
    ['de', 'gebäude', 'gebäuden'],
    ['fr', 'employé', 'employés', 'employée', "l'employé"],
    ['es', 'agricultor', 'agricultores'],
  ])
    it(`meet under one stem in ${tag}: ${forms.join(', ')}`, () =>
      assert.equal(new Set(forms.map((form) => stemIn(form, languageOf(tag ?? '')))).size, 1));

  it('keep apart what is not one word', () => {
    assert.notEqual(stemIn('frauen', languageOf('de')), stemIn('männer', languageOf('de')));
    assert.notEqual(stemIn('femmes', languageOf('fr')), stemIn('hommes', languageOf('fr')));
  });

  it('carry grammar in their own language alone', () => {
    assert.deepEqual(
      ['die', "s'élève", 'los', 'the'].map((word) => [
        isFunctionWord(word, languageOf('de')),
        isFunctionWord(word, languageOf('fr')),
        isFunctionWord(word, languageOf('es')),
        isFunctionWord(word),
      ]),
      [
        [true, false, false, false],
        [false, true, false, false],
        [false, false, true, false],
        [false, false, false, true],
      ],
    );
  });

  it('are stemmed as ever in English', () => {
    for (const word of ['officers', 'children', 'rose']) assert.equal(stemIn(word, english), stem(word));
  });
});

describe('the language of a tag', () => {
  it('has its conventions by region', () => {
    const tags = ['', 'en-GB', 'de', 'de_AT', 'de-CH', 'fr-CA', 'es', 'es-MX', 'nl'];
    assert.deepEqual(
      tags.map((tag) => `${languageOf(tag).name} ${languageOf(tag).numbers}`),
      [
        'en point',
        'en point',
        'de comma',
        'de comma',
        'de swiss',
        'fr comma',
        'es comma',
        'es point',
        'other point',
      ],
    );
  });

  it('is one object for each', () => {
    assert.equal(languageOf('de-AT'), languageOf('de_AT'));
    assert.equal(languageOf(''), english);
  });
});
