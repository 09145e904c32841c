import assert from 'node:assert/strict';
import { extractFigures } from '../../../server/src/core/figures/extract';
import { languageOf } from '../../../server/src/core/text/language';
import { read, readAll } from './read';

describe('extractFigures', () => {
  it('gives spans relative to the prose', () => {
    const prose = 'The service spent £1.2bn, or 15 per cent of its budget.';
    for (const figure of readAll(prose))
      assert.equal(prose.slice(figure.span.start, figure.span.end), figure.text);
    assert.deepEqual(
      readAll(prose).map((figure) => figure.text),
      ['£1.2bn', '15 per cent'],
    );
  });

  it('reads nothing where there is no number', () => {
    const reading = extractFigures('The council has no view on the matter.', {
      role: 'prose',
      leadIn: '',
      draft: true,
    });
    assert.deepEqual(reading, { figures: [], periods: [] });
  });

  it('gives a change from one value to another as one figure with two parts', () => {
    const [whole, ...others] = readAll('The number of wardens fell from 15,469 to 12,649 last year.');
    assert.equal(others.length, 0);
    assert.deepEqual(whole?.value, { min: 15469, max: 12649 });
    assert.deepEqual(
      whole?.parts.map((part) => [part.text, part.direction]),
      [
        ['15,469', null],
        ['12,649', 'down'],
      ],
    );
  });

  it('keeps two figures where a year stands between the ends', () => {
    assert.equal(read('Spending fell from £101m in 2019 to £94m.'), '101000000 GBP; ↓94000000 GBP');
  });
});

describe('extractFigures in another language', () => {
  it('gives spans of the prose as it is written', () => {
    const prose = 'Rund 1,2 Mrd. Euro, also 12,5 Prozent, und die Hälfte der Mittel am 12. März 2024.';
    const figures = readAll(prose, { language: languageOf('de') });
    for (const figure of figures) assert.equal(prose.slice(figure.span.start, figure.span.end), figure.text);
    assert.deepEqual(
      figures.map((figure) => figure.text),
      ['1,2 Mrd. Euro', '12,5 Prozent', 'die Hälfte', '12. März 2024'],
    );
  });

  it('reads a language that it does not know as English', () => {
    const prose = 'Erano 1,200 per cent.';
    assert.deepEqual(readAll(prose, { language: languageOf('it') }), readAll(prose));
  });
});
