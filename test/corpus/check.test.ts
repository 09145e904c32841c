import assert from 'node:assert/strict';
import { checkCorpus, tags, type CorpusFault } from '../../server/corpus/check.mjs';
import { claimsText, sourcesText } from '../support/corpusFiles';

describe('checkCorpus', () => {
  /** The first claim and source with one change; says the faults. */
  const claim = `- id: c1
  source: s1
  locator: p. 1
  statement: There were 5 things.
  value: 5
  unit: things
  modifier: exactly
  measure: things
  scope: UK
  time: "2015"
  aliases: []
  attributed_to: null
  notes: null
`;
  const source = `[
  {
    "id": "s1",
    "type": "report",
    "title": "A title",
    "issued": { "date-parts": [[2015, 4]] },
    "URL": "https://a.example/x"
  }
]`;
  const faultsIn = (claimsText: string, sourcesText = source): string[] =>
    checkCorpus({ sourcesText, claimsText }).faults.map(
      (f: CorpusFault) => `${f.file}:${f.line}: ${f.message}`,
    );
  const withClaim = (from: string, to: string): string[] => faultsIn(claim.replace(from, to));
  const withSource = (from: string, to: string): string[] => faultsIn(claim, source.replace(from, to));

  it('passes what is sound', () => {
    assert.deepEqual(faultsIn(claim), []);
    assert.deepEqual(withClaim('value: 5', 'value: { min: 5, max: 5 }'), []);
    for (const tag of tags) assert.deepEqual(withClaim('notes: null', `notes: "[${tag}] why"`), []);
    assert.deepEqual(withClaim('time: "2015"', 'time: undated (before the war)'), []);
  });

  for (const field of [
    'source',
    'unit',
    'measure',
    'time',
    'statement',
    'locator',
    'modifier',
    'scope',
    'value',
  ]) {
    it(`tells a claim without ${field}`, () => {
      const without = claim.replace(new RegExp(`^  ${field}: .*\\n`, 'm'), '');
      assert.deepEqual(faultsIn(without), [`claims.yaml:1: c1: ${field} is missing`]);
    });
  }

  const cases: readonly [string, string[], string][] = [
    [
      'a source that is not there',
      withClaim('source: s1', 'source: s2'),
      'claims.yaml:2: c1: sources.json holds no s2',
    ],
    [
      'an empty unit',
      withClaim('unit: things', 'unit: ""'),
      'claims.yaml:6: c1: unit must match pattern "\\S"',
    ],
    [
      'a time without a date',
      withClaim('time: "2015"', 'time: lately'),
      'claims.yaml:10: c1: time must match pattern "\\d{4}|^undated"',
    ],
    [
      'a range upside down',
      withClaim('value: 5', 'value: { min: 5, max: 4 }'),
      'claims.yaml:5: c1: min 5 is above max 4',
    ],
    [
      'half a range',
      withClaim('value: 5', 'value: { min: 5 }'),
      'claims.yaml:5: c1: value has none of the known forms',
    ],
    [
      'a value in words',
      withClaim('value: 5', 'value: five'),
      'claims.yaml:5: c1: value has none of the known forms',
    ],
    [
      'a year that is none',
      withClaim('unit: things', 'unit: year'),
      'claims.yaml:5: c1: a value in the unit year must be a year',
    ],
    [
      'an unknown modifier',
      withClaim('modifier: exactly', 'modifier: roughly'),
      'claims.yaml:7: c1: modifier must be one of exactly, about, nearly, over, at least, at most, under',
    ],
    [
      'an unknown field',
      withClaim('notes: null', 'note: null'),
      'claims.yaml:13: c1: note is no known field',
    ],
    [
      'an unknown tag',
      withClaim('notes: null', "notes: '[derived] [guess] why'"),
      `claims.yaml:13: c1: [guess] is no known tag (${tags.join(', ')})`,
    ],
    ['two claims with one id', faultsIn(claim + claim), 'claims.yaml:14: c1: this id is used before'],
    [
      'two sources with one id',
      faultsIn(claim, source.replace('}\n]', '}, {"id": "s1", "type": "book", "title": "B"}\n]')),
      'sources.json:8: s1: this id is used before',
    ],
    [
      'a URL that is none',
      withSource('https://a.example/x', 'a.example/x'),
      'sources.json:7: s1: a.example/x is no http or https URL',
    ],
    [
      'a URL of another kind',
      withSource('https://a.example/x', 'file:///x'),
      'sources.json:7: s1: file:///x is no http or https URL',
    ],
    [
      'a month that is none',
      withSource('2015, 4', '2015, 13'),
      'sources.json:6: s1: issued.date-parts.0.1 must be <= 12',
    ],
    [
      'a source without a title',
      withSource('"title": "A title",', ''),
      'sources.json:2: s1: title is missing',
    ],
    ['a CSL type that is none', withSource('"report"', '"pamphlet"'), ''],
  ];
  for (const [what, faults, expected] of cases) {
    it(`tells ${what}`, () => {
      assert.equal(faults.length, 1, faults.join('\n'));
      if (expected !== '') assert.equal(faults[0], expected);
    });
  }

  it('tells all faults at once, each with its line', () => {
    const broken = claim.replace('source: s1', 'source: s2').replace('value: 5', 'value: { min: 2, max: 1 }');
    assert.deepEqual(
      faultsIn(broken + claim.replace('id: c1', 'id: c2').replace('unit: things', 'unit: ""')).map(
        (fault) => fault.split(': ')[0],
      ),
      ['claims.yaml:2', 'claims.yaml:5', 'claims.yaml:19'],
    );
  });

  it('tells the line of YAML or JSON that cannot be parsed', () => {
    assert.match(faultsIn('- id: c1\n  value: [1\n  unit: x\n').join('\n'), /^claims\.yaml:[234]: /);
    assert.match(faultsIn(claim, '[\n  {"id": "s1"\n').join('\n'), /^sources\.json:[23]: /);
  });

  it('finds a fault in a copy of the real files too, on its line', () => {
    const copy = claimsText.replace('  source: woolnough2017community', '  source: nobody2000');
    const fault = checkCorpus({ sourcesText, claimsText: copy }).faults[0];
    assert.match(fault?.message ?? '', /sources\.json holds no nobody2000/);
    const line = claimsText.split('\n').indexOf('  source: woolnough2017community') + 1;
    assert.equal(fault?.line, line);
  });
});
