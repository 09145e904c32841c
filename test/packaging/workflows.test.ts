import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { readArguments } from '../../server/src/cli/arguments';

const read = (file: string): string => readFileSync(file, 'utf8');
const examples = [...read('README.md').matchAll(/^```yaml\n# (\S+)\n([^]*?)^```$/gm)];
const example = (file: string): unknown => parse(examples.find(([, name]) => name === file)?.[2] ?? '');
const argumentsOf = (argv: readonly string[]): ReturnType<typeof readArguments> =>
  readArguments({ argv, parseArgs });

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
}

describe('the example of a workflow', () => {
  const { jobs } = example('.github/workflows/evidence.yml') as { jobs: { drafts: { steps: Step[] } } };
  const given = jobs.drafts.steps.find(({ uses }) => uses?.includes('evidence-lint'))?.with ?? {};

  it('gives the action what it takes', () => {
    const { inputs } = parse(read('action.yml')) as { inputs: Record<string, unknown> };
    assert.deepEqual(Object.keys(given), ['files', 'arguments']);
    for (const name of Object.keys(given)) assert.ok(name in inputs, name);
  });

  it('gives the command line what it takes', () => {
    const lines = Object.values(given).flatMap((text) => text.split('\n').filter(Boolean));
    const { positionals, maxWarnings, lintFormat } = argumentsOf(['lint', '--format', 'github', ...lines]);
    assert.deepEqual([positionals, maxWarnings, lintFormat], [['drafts', 'reports/**/*.qmd'], 0, 'github']);
  });
});

describe('the example for GitLab', () => {
  const job = (example('.gitlab-ci.yml') as { 'check-drafts': { script: string[]; artifacts: unknown } })[
    'check-drafts'
  ];

  it('installs the package that npm makes', () => {
    const { name, version } = JSON.parse(read('package.json')) as { name: string; version: string };
    assert.match(job.script[0] ?? '', new RegExp(`^npm install --global \\./${name}-${version}\\.tgz$`));
  });

  it('leaves the report where GitLab reads it', () => {
    const [command = '', file] = (job.script[1] ?? '').split(' > ');
    const { command: name, lintFormat } = argumentsOf(command.split(' ').slice(1));
    assert.deepEqual([name, lintFormat], ['lint', 'gitlab']);
    assert.deepEqual(job.artifacts, { when: 'always', reports: { codequality: file } });
  });
});
