import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/core/text/span';
import { runCommand, type CommandWorld, type Outcome } from '../support/commandLine';
import { memoryFiles, type MemoryFiles } from '../support/memoryFiles';
import { bundledSample, draftText, workforceFiles, workforceSource } from '../support/samples';

interface Message {
  ruleId: string | null;
  severity: number;
  message: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  suggestions: { desc: string; fix: { range: [number, number]; text: string } }[];
  data: { figure: string | null; evidence: Record<string, unknown>[] };
}
interface Report {
  filePath: string;
  errorCount: number;
  warningCount: number;
  messages: Message[];
}

let files: MemoryFiles;
beforeEach(() => {
  files = memoryFiles(workforceFiles);
});

const lint = (args: string[], world: CommandWorld = {}): Promise<Outcome> =>
  runCommand(['lint', ...args], { files, ...world });

async function reports(args: string[], world?: CommandWorld): Promise<Report[]> {
  return JSON.parse((await lint([...args, '--format', 'json'], world)).out) as Report[];
}

const inShort = (report: Report | undefined): string[] =>
  (report?.messages ?? []).map(({ ruleId, severity, line }) => `${line} ${String(ruleId)} ${severity}`);

const expected = ['5 conflicting-figure 1', '7 uncited-figure 1', '9 unknown-citation 2'];

describe('lint --format json', () => {
  it('gives one item a file, with counts and places from 1', async () => {
    const found = await reports(['draft.md', 'good.md']);
    assert.deepEqual(
      found.map(({ filePath }) => filePath),
      ['/w/draft.md', '/w/good.md'],
    );
    assert.deepEqual(inShort(found[0]), expected);
    assert.deepEqual([found[0]?.errorCount, found[0]?.warningCount], [1, 2]);
    assert.deepEqual(found[1], { filePath: '/w/good.md', errorCount: 0, warningCount: 0, messages: [] });
    const { line, column, endLine, endColumn } = found[0]?.messages[0] as Message;
    assert.deepEqual([line, column, endLine, endColumn], [5, 15, 5, 21]);
  });

  it('gives the figure and its evidence', async () => {
    const { data } = (await reports(['draft.md']))[0]?.messages[0] as Message;
    assert.equal(data.figure, '15,649');
    const [evidence] = data.evidence;
    assert.deepEqual(Object.keys(evidence ?? {}), [
      'source',
      'locator',
      'statement',
      'value',
      'unit',
      'period',
      'relation',
    ]);
    assert.equal(evidence?.['source'], 'ops2024workforce');
    assert.equal(evidence['relation'], 'contradicts');
    assert.deepEqual(evidence['value'], { min: 15469, max: 15469 });
  });

  it('gives suggestions that silence the finding when they are applied', async () => {
    const [report] = await reports(['draft.md']);
    for (const [index, { suggestions }] of (report?.messages ?? []).entries()) {
      assert.ok(suggestions.length > 0);
      for (const { desc, fix } of suggestions) {
        const [start, end] = fix.range;
        files.put('/w/fixed.md', applyEdits(draftText, [{ span: { start, end }, text: fix.text }]));
        const rest = expected.filter((_, at) => at !== index).map((one) => one.replace(/^\d+ /, ''));
        const left = inShort((await reports(['fixed.md']))[0]).map((one) => one.replace(/^\d+ /, ''));
        assert.deepEqual(left, rest, desc);
      }
    }
  });

  it('tells of directives without a rule', async () => {
    files.put('/w/a.md', '<!-- evidence-lint-disable nothing -->\n');
    const [report] = await reports(['a.md']);
    assert.deepEqual(inShort(report), ['1 null 0']);
  });
});

describe('the exit status of lint', () => {
  it('is 0 where nothing is an error', async () => {
    assert.equal((await lint(['good.md'])).status, 0);
    assert.equal((await lint(['draft.md', '--rule', 'unknown-citation:off'])).status, 0);
  });

  it('is 1 for errors, and for more warnings than are allowed', async () => {
    assert.equal((await lint(['draft.md'])).status, 1);
    const quiet = ['--rule', 'unknown-citation:off'];
    assert.equal((await lint(['draft.md', ...quiet, '--max-warnings', '2'])).status, 0);
    const over = await lint(['draft.md', ...quiet, '--max-warnings', '1']);
    assert.equal(over.status, 1);
    assert.match(over.err, /2 warnings; --max-warnings allows 1/);
  });

  it('is 2 where a draft is missing or unreadable, and the others are checked', async () => {
    files.put('/w/locked.md', 'x');
    files.lock('/w/locked.md');
    files.put('/w/bytes.md', new Uint8Array([0xc3, 0x28, 0x80]));
    const { status, out, err } = await lint([
      'none.md',
      'locked.md',
      'bytes.md',
      'draft.md',
      '--format',
      'json',
    ]);
    assert.equal(status, 2);
    assert.deepEqual((JSON.parse(out) as Report[]).map(inShort), [expected]);
    assert.match(err, /none\.md: no draft was found there/);
    assert.match(err, /locked\.md: .*not permitted/);
    assert.match(err, /bytes\.md: .*not text in UTF-8/);
  });

  it('is 2 where the configuration is broken, and the rest is checked', async () => {
    files.put('/w/.evidencelintrc.json', '{ "stage": "clearance", "rules": { "uncited-figure": "loud" } }');
    const { status, out, err } = await lint(['draft.md', '--format', 'json']);
    assert.equal(status, 2);
    assert.match(err, /^\.evidencelintrc\.json:1: “rules”: a severity is off, hint/);
    assert.deepEqual(inShort((JSON.parse(out) as Report[])[0]), [
      '5 conflicting-figure 2',
      '7 uncited-figure 2',
      '9 unknown-citation 2',
    ]);
  });
});

describe('the options of lint', () => {
  it('choose the stage and the severity of a rule', async () => {
    assert.deepEqual(
      inShort((await reports(['draft.md', '--stage', 'drafting']))[0])[1],
      '7 uncited-figure 0',
    );
    const args = [
      'draft.md',
      '--stage',
      'clearance',
      '--rule',
      'uncited-figure:hint',
      '--rule',
      'unknown-citation:off',
    ];
    assert.deepEqual(inShort((await reports(args))[0]), ['5 conflicting-figure 2', '7 uncited-figure 0']);
  });

  it('choose the sources, from the current folder', async () => {
    files.put('/w/texts/2024/w.md', workforceSource);
    files.remove('/w/sources/workforce.md');
    assert.equal(
      (await reports(['draft.md']))[0]?.messages.filter(({ ruleId }) => ruleId === 'unknown-citation').length,
      3,
    );
    for (const sources of ['texts', 'texts/**', './texts/2024/w.md', '/w/texts']) {
      assert.deepEqual(inShort((await reports(['draft.md', '--sources', sources]))[0]), expected, sources);
    }
  });

  it('leave out the bundled corpus', async () => {
    files.put(
      '/w/patrols.md',
      'Foot patrols made up 22% of patrol hours in Caldria in 2018 [@marran2019patrols].\n',
    );
    assert.deepEqual(inShort((await reports(['patrols.md'], { bundled: bundledSample }))[0]), []);
    const without = await reports(['patrols.md', '--no-bundled'], { bundled: bundledSample });
    assert.ok(inShort(without[0]).includes('1 unknown-citation 2'));
  });

  it('choose the bibliography', async () => {
    files.put('/w/refs/x.bib', '@report{ops2024workforc, title = {Another}, year = {2024}}\n');
    assert.deepEqual(
      inShort((await reports(['draft.md', '--bibliography', 'refs/x.bib']))[0]),
      expected.slice(0, 2),
    );
    const missing = await lint(['draft.md', '--bibliography', 'none.bib', '--format', 'json']);
    assert.match(missing.err, /none\.bib/);
    assert.equal(missing.status, 2);
  });

  it('choose the configuration, over which flags win', async () => {
    files.put('/etc/c.yaml', 'stage: drafting\nrules:\n  unknown-citation: off\n');
    files.put('/w/.evidencelintrc.json', '{ "stage": "clearance" }');
    assert.deepEqual(inShort((await reports(['draft.md', '--config', '/etc/c.yaml']))[0]), [
      '5 conflicting-figure 1',
      '7 uncited-figure 0',
    ]);
    const flags = ['--config', '/etc/c.yaml', '--stage', 'review', '--rule', 'unknown-citation:warning'];
    assert.deepEqual(inShort((await reports(['draft.md', ...flags]))[0])[2], '9 unknown-citation 1');
  });

  it('choose how far a citation reaches', async () => {
    files.put(
      '/w/reach.md',
      `Caldria had 48,300 police officers on 31 March 2024. Northmoor is large [@ops2024workforce].\n`,
    );
    assert.deepEqual(inShort((await reports(['reach.md']))[0]), []);
    assert.deepEqual(inShort((await reports(['reach.md', '--citation-scope', 'paragraph']))[0]), []);
    assert.deepEqual(inShort((await reports(['reach.md', '--citation-scope', 'sentence']))[0]), [
      '1 uncited-figure 1',
    ]);
  });

  it('take folders, globs and standard input', async () => {
    files.put('/w/a/x.md', draftText);
    files.put('/w/a/b/y.qmd', draftText);
    files.put('/w/a/b/z.txt', draftText);
    const names = async (...args: string[]): Promise<string[]> =>
      (await reports(args)).map(({ filePath }) => filePath);
    assert.deepEqual(await names('a'), ['/w/a/b/y.qmd', '/w/a/x.md']);
    assert.deepEqual(await names('a/**/*.qmd'), ['/w/a/b/y.qmd']);
    assert.deepEqual(await names('a/b/z.txt', 'a/b/z.txt'), ['/w/a/b/z.txt']);
    const [piped] = await reports(['-', '--stdin-filename', 'deep/new.md'], { input: draftText });
    assert.equal(piped?.filePath, '/w/deep/new.md');
    assert.deepEqual(inShort(piped), expected);
  });

  it('leave sources alone that lie in a folder of drafts, and say so', async () => {
    const { status, out, err } = await lint(['**/*.md', '--format', 'json']);
    assert.equal(status, 1);
    assert.deepEqual(
      (JSON.parse(out) as Report[]).map(({ filePath }) => filePath),
      ['/w/draft.md', '/w/good.md'],
    );
    assert.equal(err, 'Not checked, since they are sources: sources/workforce.md');
  });

  it('check a draft that is named although it lies among the sources, and not against itself', async () => {
    files.put('/w/all/draft.md', draftText);
    files.put('/w/all/workforce.md', workforceSource);
    const [report] = await reports(['all/draft.md', '--sources', 'all']);
    assert.deepEqual(inShort(report), expected);
  });

  for (const [args, message] of [
    [['-', '--fix'], /--fix writes into files/],
    [['draft.md', '--format', 'xml'], /--format takes one of pretty, json, sarif, github/],
    [['draft.md', '--rule', 'no-such:off'], /no rule named “no-such”/],
    [['draft.md', '--rule', 'uncited-figure:loud'], /off, hint, information, warning, error/],
    [['draft.md', '--stage', 'final'], /drafting, review, clearance/],
    [['draft.md', '--citation-scope', 'page'], /auto, sentence, paragraph/],
    [['draft.md', '--max-warnings', 'many'], /whole number/],
    [['draft.md', '--colour'], /--colour/],
    [[], /Name at least one draft/],
  ] as const) {
    it(`refuse ${args.join(' ') || 'no draft'}`, async () => {
      const { status, out, err } = await lint([...args]);
      assert.deepEqual([status, out], [2, '']);
      assert.match(err, message);
    });
  }
});
