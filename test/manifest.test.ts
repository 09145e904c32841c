import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { stringsOfClient } from '../client/l10n/build';
import { rules } from '../server/src/core/rules/index';
import { defaultSettings } from '../server/src/service/settings';

interface Setting {
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, Setting>>;
}
interface Manifest {
  readonly contributes: {
    readonly commands: readonly {
      readonly command: string;
      readonly title: string;
      readonly category: string;
    }[];
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
    readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>;
    readonly keybindings: readonly { readonly command: string }[];
    readonly walkthroughs: readonly {
      readonly steps: readonly {
        readonly media: { readonly markdown: string };
        readonly description: string;
        readonly completionEvents?: readonly string[];
      }[];
    }[];
    readonly viewsWelcome: readonly { readonly contents: string }[];
  };
}

const read = (file: string): string => readFileSync(file, 'utf8');
const text = read('package.json');
const { contributes } = JSON.parse(text) as Manifest;
const texts = JSON.parse(read('package.nls.json')) as Readonly<Record<string, string>>;
const readme = read('README.md');
const clientText = readdirSync('client/src')
  .map((file) => read(`client/src/${file}`))
  .join('\n');
const names = contributes.commands.map(({ command }) => command);
const settings = Object.keys(contributes.configuration.properties);

/** What the README calls a command: its title. */
const titleOf = (command: string): string => texts[`command.${command.replace('evidenceLint.', '')}`] ?? '';

describe('the manifest', () => {
  it('contributes the commands that the client registers', () => {
    const registered = /const handlers = \{([^]*?)\n {2}\};/.exec(read('client/src/commands.ts'))?.[1] ?? '';
    const handled = [...registered.matchAll(/^ {4}(\w+):/gm)].map(([, name]) => `evidenceLint.${name}`);
    assert.deepEqual([...names].sort(), handled.sort());
  });

  it('names commands in menus, keys, walkthrough and client that are there', () => {
    const used = [...Object.values(contributes.menus).flat(), ...contributes.keybindings].map(
      ({ command }) => command,
    );
    const said = [
      ...`${JSON.stringify(texts)}${text}`.matchAll(/(?:command:|onCommand:)(evidenceLint\.\w+)/g),
    ];
    const inClient = [...clientText.matchAll(/command: '(evidenceLint\.\w+)'/g)];
    for (const command of [...used, ...[...said, ...inClient].map(([, name = '']) => name)])
      assert.ok(names.includes(command), command);
  });

  it('has the settings that the server reads, with its defaults', () => {
    const ours = settings.filter((name) => name !== 'evidenceLint.trace.server');
    assert.deepEqual(
      ours.map((name) => name.replace('evidenceLint.', '')).sort(),
      Object.keys(defaultSettings).sort(),
    );
    const free: Readonly<Record<string, unknown>> = {
      ...defaultSettings,
      sources: ['sources/**', 'evidence/**'],
      bibliography: [],
    };
    for (const name of ours)
      assert.deepEqual(
        contributes.configuration.properties[name]?.default,
        free[name.replace('evidenceLint.', '')],
        name,
      );
  });

  it('lists every rule with its own severity', () => {
    const listed = contributes.configuration.properties['evidenceLint.rules']?.properties ?? {};
    assert.deepEqual(
      Object.entries(listed)
        .map(([name, { default: severity }]) => `${name} ${String(severity)}`)
        .sort(),
      rules.map(({ name, defaultSeverity }) => `${name} ${defaultSeverity}`).sort(),
    );
  });

  it('has words for each of its keys, and no words without a key', () => {
    const keys = [...text.matchAll(/"%([\w.-]+)%"/g)].map(([, key = '']) => key);
    assert.deepEqual([...new Set(keys)].sort(), Object.keys(texts).sort());
  });

  it('leads the walkthrough to pages that are there', () => {
    const pages = contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.markdown));
    assert.ok(pages.length >= 5);
    for (const page of pages) assert.ok(existsSync(page), page);
  });
});

describe('the strings of the client', () => {
  it('are all in the bundle for translators', () => {
    const bundle = JSON.parse(read('client/l10n/bundle.l10n.json')) as Record<string, string>;
    assert.ok(stringsOfClient().length > 40);
    assert.deepEqual(Object.keys(bundle).sort(), stringsOfClient());
  });

  it('are never shown without it', () => {
    const bare = [...clientText.matchAll(/\.show(?:Information|Warning|Error)Message\(\s*['`]/g)];
    assert.deepEqual(
      bare.map(([call]) => call),
      [],
    );
  });
});

describe('the README', () => {
  it('has a row for every rule, with its page and severity', () => {
    for (const { name, defaultSeverity } of rules)
      assert.ok(
        readme.includes(`| [\`${name}\`](server/src/core/rules/${name}.md) | ${defaultSeverity} |`),
        name,
      );
  });

  it('has a row for every setting', () => {
    for (const name of settings) {
      if (name !== 'evidenceLint.trace.server')
        assert.ok(readme.includes(`| \`${name.replace('evidenceLint.', '')}\` |`), name);
    }
  });

  it('speaks of every command', () => {
    for (const name of names) assert.ok(readme.includes(titleOf(name)), `${name}: ${titleOf(name)}`);
  });

  it('shows pictures that are there', () => {
    for (const [, file = ''] of readme.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)) assert.ok(existsSync(file), file);
  });
});
