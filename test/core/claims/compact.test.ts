import assert from 'node:assert/strict';
import type { Claim, Term } from '../../../server/src/core/claims/claim';
import { amended } from '../../../server/src/core/claims/amended';
import { compactClaims } from '../../../server/src/core/claims/compact';
import { CompactClaim } from '../../../server/src/core/claims/compactViews';
import { readClaims } from '../../../server/src/core/claims/read';
import { parseMarkdown } from '../../../server/src/core/markdown/parse';
import { workforceSource } from '../../support/samples';

const table = `| Area | Officers | Share of budget |\n|---|---|---|\n| Northmoor | 4,812 | 31.5% |\n| Harford | -12 | about a third |\n`;
const prose =
  'The number rose from 2,415 in 2019 to 2,315 in 2020, a fall of 3.2 per cent since March 2018. Nearly £1.2bn is planned by 2030.\n';
const text = `${workforceSource}\n${prose}\n${table}`;

const claimsOf = (written: string): readonly Claim[] => readClaims(parseMarkdown(written), { draft: false });

/** All that a claim says, by the keys of the plain one. */
function told<Value extends object>(value: Value, keys: readonly string[]): unknown {
  return keys.map((key) => [key, value[key as keyof Value]]);
}

function sameAs(compact: Claim | undefined, plain: Claim): void {
  assert.ok(compact);
  const keys = Object.keys(plain).filter((key) => key !== 'figure');
  assert.deepEqual(told(compact, keys), told(plain, keys));
  const parts = Object.keys(plain.figure);
  assert.deepEqual(told(compact.figure, parts), told(plain.figure, parts));
}

const [sample] = claimsOf(prose);
assert.ok(sample);
const plain: Claim = sample;

describe('compact claims', () => {
  it('say what the plain ones say', () => {
    const claims = claimsOf(text);
    assert.ok(claims.length > 8);
    const compact = compactClaims(claims);
    assert.equal(compact.length, claims.length);
    claims.forEach((claim, at) => sameAs(compact[at], claim));
    assert.ok(compact.every((claim) => claim instanceof CompactClaim));
  });

  it('have the same figure each time, for which readings are remembered', () => {
    const [compact] = compactClaims([plain]);
    assert.equal(compact?.figure, compact?.figure);
  });

  it('hold numbers of every kind', () => {
    const far = (start: number): Claim => ({ ...plain, span: { start, end: start + 40_000 }, block: -1 });
    const of = (min: number, max: number, step: number): Claim => ({
      ...plain,
      relative: -3,
      figure: { ...plain.figure, value: { min, max }, step, noun: null },
    });
    const claims = [
      ...[-1, 0, 2 ** 15 - 1, 2 ** 15, 2 ** 16, 2 ** 30 - 1, 2 ** 30, 2 ** 31, 2 ** 40].map(far),
      of(-0, 0, 0.1),
      of(2 ** 15 - 1, 2 ** 15, 2 ** 16),
      of(-Infinity, Infinity, NaN),
      of(1.5e300, -2, 2 ** 32 + 1),
    ];
    const compact = compactClaims(claims);
    claims.forEach((claim, at) => sameAs(compact[at], claim));
  });

  it('lie in rows of their own where they hold more than rows can', () => {
    const wordy = (first: number, count: number): Claim => ({
      ...plain,
      terms: Array.from({ length: count }, (_, at): Term => ({
        stem: `s${first + at}`,
        weight: 1,
        offer: 1,
      })),
    });
    const claims = Array.from({ length: 12 }, (_, at) => wordy(at * 6000, 6000));
    const compact = compactClaims(claims);
    claims.forEach((claim, at) => sameAs(compact[at], claim));
    assert.ok(compact.every((claim) => claim instanceof CompactClaim));
    const [kept, next] = compactClaims([wordy(0, 40_000), plain]);
    assert.equal(kept?.terms.length, 40_000);
    assert.ok(!(kept instanceof CompactClaim) && next instanceof CompactClaim);
  });
});

describe('an amended claim', () => {
  const period = { from: 2020, to: 2021 };

  it('says what the claim says but for what is known besides', () => {
    for (const claim of [plain, ...compactClaims(claimsOf(text))]) {
      const dated = amended(claim, { textPeriod: period, file: '/s/a.md' });
      sameAs(dated, { ...copyOf(claim), textPeriod: period, file: '/s/a.md' });
      assert.equal(dated.figure, claim.figure);
    }
  });

  it('names no file where none is told', () =>
    assert.equal('file' in amended(plain, { textPeriod: period }), false));
});

const copyOf = (claim: Claim): Claim =>
  Object.fromEntries(Object.keys(plain).map((key) => [key, claim[key as keyof Claim]])) as unknown as Claim;
