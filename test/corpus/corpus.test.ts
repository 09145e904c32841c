import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { buildCorpus } from '../../server/corpus/build.mjs';
import { checkCorpus } from '../../server/corpus/check.mjs';
import type { Claim } from '../../server/src/core/claims/claim';
import { createCorpus } from '../../server/src/core/corpus/create';
import { bundledEntries, type CompiledCorpus } from '../../server/src/sources';
import { claimsText, folder, sourcesText } from '../support/corpusFiles';

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
