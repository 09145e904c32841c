import assert from 'node:assert/strict';
import { createCoverage, type Coverage } from './coverage';
import { finds } from './finds';
import { generate } from './generated';
import { mutate, runInput } from './guided';
import { applied, holdOrdered, holdsSpan } from './properties';
import type { Target } from './target';
import { targets } from './targets';

/** About how many inputs the short run has in all, and how many of each target at least. */
const [inputs, fewest] = [1000, 25];
const shares = targets.reduce((sum, { share }) => sum + share, 0);

describe('hostile input', () => {
  for (const target of targets) {
    it(`holds every property of ${target.name}`, async () => {
      const wanted = Math.max(fewest, Math.ceil((inputs * target.share) / shares));
      const { find, ran } = await generate(target, wanted, 7);
      assert.equal(find, null, `${JSON.stringify(find?.input)}: ${find?.said}`);
      assert.ok(ran > 0);
    });
    for (const input of finds[target.name] ?? [])
      it(`does so for the find ${JSON.stringify(input)}`, async () =>
        assert.equal(await runInput(target, input), null));
  }
});

/** A reader that falls where three letters come together. */
const falling: Target = {
  name: 'falling',
  pieces: ['abc'],
  longest: 3,
  share: 1,
  check(input) {
    if (input.includes('bca')) throw new Error('it fell');
  },
};

describe('the search for hostile input', () => {
  let coverage: Coverage;
  beforeEach(() => (coverage = createCoverage('fuzz.test.ts')));
  afterEach(() => coverage.stop());

  it('finds a fault, and makes its input small', async () => {
    const { find } = await generate({ ...falling, pieces: ['abc', 'x', 'yz'] }, 2000, 1);
    assert.equal(find?.input, 'abcabc');
    assert.match(find?.said ?? '', /it fell/);
    const mutated = await mutate(falling, 2000, 1, coverage);
    assert.equal(mutated.find?.input, 'bca');
  });

  it('finds none in a reader that takes everything, and runs as many inputs as it is told', async () => {
    const standing: Target = { ...falling, check: () => undefined };
    assert.deepEqual(await generate(standing, 50, 1), { find: null, ran: 50 });
    assert.deepEqual(await mutate(standing, 50, 1, coverage), {
      find: null,
      ran: 50,
      kept: 0,
    });
  });

  it('goes on from inputs that made new code run', async () => {
    const staged: Target = { ...falling, pieces: ['a'], check: (input) => void stages(input) };
    const { kept } = await mutate(staged, 3000, 1, coverage);
    assert.ok(kept > 1, `${kept} were kept`);
  });
});

/** Each branch is reached only from the one before. */
function stages(input: string): number {
  if (!input.startsWith('aa')) return 0;
  if (!input.startsWith('aaaa')) return 1;
  return input.length > 6 ? 3 : 2;
}

describe('the properties', () => {
  const text = 'a 😀 b';

  it('take what holds', () => {
    holdsSpan(text, { start: 2, end: 4 }, 'a span');
    holdOrdered(
      text,
      [
        { start: 0, end: 6 },
        { start: 0, end: 1 },
        { start: 4, end: 4 },
      ],
      'a span',
    );
    assert.equal(applied(text, [{ span: { start: 0, end: 1 }, text: 'xy' }], 'an edit'), 'xy 😀 b');
  });

  it('refuse what does not', () => {
    for (const [start, end] of [
      [2, 3],
      [3, 4],
      [-1, 0],
      [2, 1],
      [0, 7],
      [0.5, 1],
    ] as const)
      assert.throws(() => holdsSpan(text, { start, end }, 'a span'), `${start} to ${end}`);
    const [one, two] = [
      { start: 0, end: 2 },
      { start: 1, end: 2 },
    ];
    assert.throws(() => holdOrdered(text, [two, one], 'a span'));
    assert.throws(() =>
      applied(
        text,
        [one, two].map((span) => ({ span, text: '' })),
        'an edit',
      ),
    );
  });
});
