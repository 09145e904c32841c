import assert from 'node:assert/strict';
import { languageOf } from '../../../server/src/core/text/language';
import { sentences } from '../../../server/src/core/text/sentences';

function splits(tag: string, ...expected: readonly string[]): void {
  const prose = expected.join(' ');
  it(`splits ${tag}: ${prose}`, () =>
    assert.deepEqual(
      sentences(prose, languageOf(tag)).map(({ start, end }) => prose.slice(start, end).trim()),
      expected,
    ));
}

describe('sentences of other languages', () => {
  splits('de', 'Am 12. März 2024 begann es.', 'Danach nicht mehr.');
  splits('de', 'Es gilt z. B. Art. 5 Abs. 2 und S. 4.', 'Das ist neu.');
  splits('de', 'Die Zahl fiel auf 3.', 'Danach stieg sie.');
  splits('de', 'Es kostete 1,2 Mrd. Euro.', 'Er sagte: „Das ist viel.“', 'Sie schwieg.');
  splits('fr', 'Voir l’art. 8, p. 4.', 'La suite vient.', '« Oui. »', 'Il partit.');
  splits('es', 'Véase el art. 8 y la pág. 4.', '¿Es mucho?', 'No.');
});

describe('sentences of English', () => {
  splits('en', 'In all there were 12.', 'March followed.');
  splits('en', 'See Art. 5 on p. 4.', 'It is new.');
});
