import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ESLint, type Linter } from 'eslint';
import { noticeOf } from '../../server/licences/notices.mjs';

interface Locked {
  readonly version: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Readonly<Record<string, Locked>>;
};
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly dependencies?: unknown;
  readonly scripts: Readonly<Record<string, string>>;
};

/** What `test/house.test.ts` lets the shipped code import. */
const imported = [...readFileSync('test/house.test.ts', 'utf8').matchAll(/'npm:((?:@[^/']+\/)?[^/']+)/g)]
  .map(([, name = '']) => name)
  .filter((name) => name !== 'vscode' && name !== 'sarif');

/** Where the lock has the package that a package in a folder asks for. */
function placeOf(name: string, from: string): string {
  for (let folder = from; ; folder = folder.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, '')) {
    const place = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (packages[place]) return place;
    assert.notEqual(folder, '', `${name} is not in the lock`);
  }
}

/** The packages that can be in a bundle: those imported, and all that they depend on. */
function bundled(): string[] {
  const found = new Set<string>();
  const add = (place: string): void => {
    if (found.has(place)) return;
    found.add(place);
    for (const name of Object.keys(packages[place]?.dependencies ?? {})) add(placeOf(name, place));
  };
  for (const name of imported) add(placeOf(name, ''));
  return [...found];
}

describe('the packages in what is shipped', () => {
  it('are few', () => {
    assert.ok(imported.length > 5 && bundled().length <= 32, bundled().join());
  });

  it('have licences that go with ours, and their texts', () => {
    for (const place of bundled()) assert.notEqual(noticeOf(place).text, '');
  });

  it('run nothing when they are installed', () => {
    assert.deepEqual(
      bundled().filter((place) => packages[place]?.hasInstallScript),
      [],
    );
  });

  it('are fetched by nobody who installs ours', () => {
    assert.equal(manifest.dependencies, undefined);
    for (const name of ['preinstall', 'install', 'postinstall']) assert.ok(!(name in manifest.scripts), name);
  });
});

describe('the lock', () => {
  it('pins each package of the registry by its content', () => {
    const fetched = Object.entries(packages).filter(([place, { resolved }]) => place !== '' && resolved);
    assert.ok(fetched.length > 100 || fetched.length === 0);
    for (const [place, { resolved }] of fetched)
      assert.match(resolved ?? '', /^https:\/\/registry\.npmjs\.org\//, place);
    for (const [place, { integrity }] of Object.entries(packages).filter(([place]) => place !== ''))
      assert.match(integrity ?? '', /^sha512-/, place);
  });
});

describe('the rules for what is shipped', () => {
  const eslint = new ESLint();
  const rulesFor = async (file: string): Promise<Partial<Linter.RulesRecord>> =>
    ((await eslint.calculateConfigForFile(file)) as Linter.Config).rules ?? {};
  const isError = (rule: unknown): boolean =>
    [2, 'error'].includes((Array.isArray(rule) ? rule : [rule])[0] as number);

  it('forbid text that becomes code, everywhere', async () => {
    for (const file of [
      'server/src/node/cli.ts',
      'client/src/report.ts',
      'esbuild.mjs',
      'test/manifest.test.ts',
    ]) {
      const rules = await rulesFor(file);
      for (const name of ['no-eval', 'no-implied-eval', 'no-new-func'] as const)
        assert.ok(isError(rules[name]) || isError(rules[`@typescript-eslint/${name}`]), `${file}: ${name}`);
    }
  });

  it('forbid ways out and other programs in server and client', async () => {
    for (const file of ['server/src/node/cli.ts', 'server/src/core/text/words.ts', 'client/src/report.ts']) {
      const rules = await rulesFor(file);
      assert.ok(isError(rules['no-restricted-imports']) && isError(rules['no-restricted-globals']), file);
      const said = JSON.stringify([rules['no-restricted-imports'], rules['no-restricted-globals']]);
      for (const way of ['node:child_process', 'net', 'node:https', 'node:dns', 'fetch', 'WebSocket'])
        assert.ok(said.includes(`"${way}"`), way);
    }
    assert.ok(!isError((await rulesFor('test/run.mjs'))['no-restricted-imports']));
  });
});
