import assert from 'node:assert/strict';
import { english, languageOf } from '../../../server/src/core/text/language';
import { isFunctionWord, stem, stemIn } from '../../../server/src/core/text/words';

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
