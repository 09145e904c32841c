import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { buildCorpus } from '../../server/corpus/build.mjs';
import { checkCorpus, tags, type CorpusFault } from '../../server/corpus/check.mjs';
import type { Claim } from '../../server/src/core/claims/claim';
import { createCorpus } from '../../server/src/core/corpus/create';
import { bundledEntries, type CompiledCorpus } from '../../server/src/sources';

const folder = join(__dirname, '../../server/corpus');
const sourcesText = readFileSync(join(folder, 'sources.json'), 'utf8');
const claimsText = readFileSync(join(folder, 'claims.yaml'), 'utf8');

const founding = [
  'jalalzai2016siege',
  'dearden2017contest',
  'staniforth2014collaboration',
  'woolnough2017community',
];

/** Counted from the lines of the files, not by the reader under test. */
const claimIds = [...claimsText.matchAll(/^- id: (\S+)$/gm)].map((match) => match[1]);
const sourceCount = [...sourcesText.matchAll(/^ {4}"id": /gm)].length;
const linesWith = (text: string): number => claimsText.split('\n').filter((line) => line === text).length;

function built(): CompiledCorpus {
  const out = mkdtempSync(join(tmpdir(), 'corpus-'));
  try {
    const outFile = join(out, 'deep/corpus.json');
    assert.deepEqual(buildCorpus({ outFile }), { sources: sourceCount, claims: claimIds.length });
    return JSON.parse(readFileSync(outFile, 'utf8')) as CompiledCorpus;
  } finally {
    rmSync(out, { recursive: true });
  }
}

describe('the bundled corpus', () => {
  const compiled = built();
  const corpus = createCorpus(bundledEntries(compiled), []);
  /** One claim a record; further figures of a statement are asides. */
  const recordsOf = (key: string): readonly Claim[] =>
    corpus.byKey(key)?.claims.filter((claim) => claim.reserve !== 'aside') ?? [];
  const records = corpus.entries.flatMap(({ source }) => recordsOf(source.key));

  it('is sound', () => {
    assert.deepEqual(checkCorpus({ sourcesText, claimsText }).faults, []);
  });

  it('holds every source and claim of the files', () => {
    assert.ok(sourceCount >= 170 && claimIds.length >= 392);
    assert.deepEqual(
      compiled.claims.map((claim) => claim.id),
      claimIds,
    );
    assert.equal(corpus.entries.length, sourceCount);
    assert.equal(records.length, claimIds.length);
  });

  it('holds all 64 figures and dated facts of the four founding documents', () => {
    const counts = founding.map((key) => recordsOf(key).length);
    assert.deepEqual(
      counts,
      founding.map((key) => linesWith(`  source: ${key}`)),
    );
    assert.equal(
      counts.reduce((sum, count) => sum + count, 0),
      64,
    );
  });

  it('keeps value, unit, bound and place of some of them', () => {
    const told = (key: string, text: string): unknown => {
      const claim = recordsOf(key).find(({ figure }) => figure.text === text);
      return (
        claim && [claim.figure.value.min, claim.figure.bound, claim.figure.unit.dimension, claim.locator]
      );
    };
    assert.deepEqual(told('jalalzai2016siege', '600 officers'), [600, 'exactly', 'count', 'sentence 10']);
    assert.deepEqual(told('dearden2017contest', '15%')?.toString().split(',').slice(0, 3), [
      '15',
      'exactly',
      'share',
    ]);
    assert.deepEqual(told('woolnough2017community', '15,469 officers')?.toString().slice(0, 5), '15469');
    assert.deepEqual(told('staniforth2014collaboration', '1883')?.toString().slice(0, 4), '1883');
  });

  it('holds the works that the founding documents cite', () => {
    for (const key of [
      'homeoffice2011prevent',
      'newburn2008handbook',
      'spalek2010community',
      'klausen2009british',
    ]) {
      assert.ok(corpus.byKey(key), key);
    }
  });

  it('says of each source whether its figures can be compared', () => {
    for (const { source, claims } of corpus.entries)
      assert.equal(source.readable, claims.length > 0, source.key);
    assert.ok(corpus.entries.some(({ source }) => !source.readable));
  });

  it('keeps in reserve what is tagged so, and nothing else', () => {
    const reserved = records.filter((claim) => claim.reserve !== null);
    const tagged = /^ {2}notes: ['"]?\[(?:misreport|transposed|withdrawn|ambiguous|unconfirmed|forecast)\]/gm;
    assert.equal(reserved.length, [...claimsText.matchAll(tagged)].length);
    assert.ok(reserved.length > 0);
  });

  it('reads the further figures of a statement as asides, which make no conflict', () => {
    const aside = (key: string, text: string): Claim | undefined =>
      corpus.byKey(key)?.claims.find(({ figure, reserve }) => figure.text === text && reserve === 'aside');
    const share = aside('dailymail2018prevent', '61 per cent');
    assert.equal(share?.figure.value.min, 61);
    assert.deepEqual(share?.period, { from: 2016.25, to: 2017.25 });
    assert.equal(share?.locator, recordsOf('dailymail2018prevent')[0]?.locator);
    assert.equal(aside('woolnough2017community', '15,469'), undefined);
    assert.equal(aside('dearden2017contest', '850'), undefined);
  });

  it('gives every record a period, a measure and terms', () => {
    for (const claim of records) {
      assert.ok(claim.textPeriod && claim.textPeriod.from < claim.textPeriod.to, claim.statement);
      assert.ok(claim.measure !== '' && claim.terms.length > 0 && claim.heads.length > 0, claim.statement);
    }
  });

  it('shows no machine’s paths or addresses', () => {
    for (const text of [sourcesText, claimsText]) {
      assert.doesNotMatch(
        text,
        /(?:^|[\s"'(])\/(?:home|tmp|root|work|users)\/|[A-Z]:\\|localhost|127\.0\.0\.1/i,
      );
    }
  });
});

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

describe('the schema files', () => {
  it('describe every field that the claims use', () => {
    const schema = JSON.parse(readFileSync(join(folder, 'schema/claims.schema.json'), 'utf8')) as {
      $defs: { claim: { properties: object } };
    };
    const known = new Set(Object.keys(schema.$defs.claim.properties));
    const { contents } = parseDocument(claimsText);
    assert.ok(isSeq(contents));
    for (const item of contents.items) {
      assert.ok(isMap(item));
      for (const { key } of item.items) assert.ok(isScalar(key) && known.has(String(key.value)));
    }
  });
});
