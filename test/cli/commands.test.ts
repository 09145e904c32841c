import assert from 'node:assert/strict';
import { commands, optionNames } from '../../server/src/cli/arguments';
import { runCommand } from '../support/commandLine';
import { memoryFiles } from '../support/memoryFiles';
import { bundledSample, workforceSource } from '../support/samples';

const text = `In 2024, Northmoor had about 15,469 sworn officers, see Table 3 [@ops2024workforce].

Crime fell by 12 per cent.
`;
const files = memoryFiles({
  '/w/a.md': text,
  '/w/sources/workforce.md': workforceSource,
  '/w/sources/paper.pdf': '%PDF-1.7',
});

type Row = Record<string, unknown>;

describe('figures', () => {
  async function figures(...args: string[]): Promise<Row[]> {
    const { out, status } = await runCommand(['figures', 'a.md', '--format', 'json', ...args], { files });
    assert.equal(status, 0);
    const [report] = JSON.parse(out) as { filePath: string; figures: Row[] }[];
    assert.equal(report?.filePath, '/w/a.md');
    return report.figures;
  }

  it('reads a draft in the language that its front matter names', async () => {
    const draft =
      '---\nlang: de\n---\n\n2023 waren es rund 1.200 Beamte, 12,5 Prozent mehr.\n\n| Land | Kosten (Mio. Euro) |\n|---|---|\n| Hessen | 1.234,5 |\n';
    const { out } = await runCommand(['figures', 'b.md', '--format', 'json'], {
      files: memoryFiles({ '/w/b.md': draft }),
    });
    const [report] = JSON.parse(out) as { figures: Row[] }[];
    assert.deepEqual(
      report?.figures.map(({ text: figure, value, unit, bound }) => [figure, value, unit, bound]),
      [
        ['1.200', { min: 1200, max: 1200 }, 'beamte', 'about'],
        ['12,5 Prozent', { min: 12.5, max: 12.5 }, 'percent', 'exact'],
        ['1.234,5', { min: 1234500000, max: 1234500000 }, 'EUR', 'exact'],
      ],
    );
  });

  it('gives each figure with its reading and citations', async () => {
    const [officers, crime, ...others] = await figures();
    assert.deepEqual(others, []);
    assert.deepEqual(Object.keys(officers ?? {}).sort(), [
      'bound',
      'checkable',
      'citations',
      'column',
      'direction',
      'endColumn',
      'endLine',
      'kind',
      'line',
      'measure',
      'period',
      'place',
      'quantity',
      'reason',
      'text',
      'unit',
      'value',
    ]);
    assert.equal(officers?.['text'], '15,469');
    assert.deepEqual([officers['line'], officers['column'], officers['endColumn']], [1, 30, 36]);
    assert.deepEqual([officers['bound'], officers['value']], ['about', { min: 15469, max: 15469 }]);
    assert.deepEqual(officers['citations'], ['ops2024workforce']);
    assert.deepEqual([crime?.['unit'], crime?.['direction'], crime?.['citations']], ['percent', 'down', []]);
    assert.equal(crime?.['bound'], 'exact');
  });

  it('gives every number with --all, and why it is no figure', async () => {
    const all = await figures('--all');
    assert.deepEqual(
      all.map((figure) => [figure['text'], figure['quantity']]),
      [
        ['2024', false],
        ['15,469', true],
        ['3', false],
        ['12 per cent', true],
      ],
    );
    assert.equal(typeof all[2]?.['reason'], 'string');
    assert.deepEqual(all[2]?.['citations'], []);
  });

  it('lists them for a person', async () => {
    const { out } = await runCommand(['figures', 'a.md'], { files });
    assert.match(out, /^a\.md:1:30 15,469 count; .*@ops2024workforce$/m);
    assert.match(out, /2 figures\.$/);
  });
});

describe('lookup', () => {
  const world = { files, bundled: bundledSample };

  it('finds by value and by words', async () => {
    for (const query of [['22%'], ['22', 'per', 'cent'], ['foot patrols']]) {
      const { out, status } = await runCommand(['lookup', ...query, '--format', 'json'], world);
      const [first] = JSON.parse(out) as Row[];
      assert.equal(first?.['source'], 'marran2019patrols', query.join(' '));
      assert.equal(first['period'], '2018');
      assert.equal(status, 0);
    }
  });

  it('shows the statement, its source and how to cite it', async () => {
    const { out } = await runCommand(['lookup', 'foot patrols'], world);
    assert.match(out, /Foot patrols made up 22% of patrol hours in Caldria in 2018\./);
    assert.match(out, /Foot patrols in Caldria, Marran, I\., 2019-05, p\. 12 \[@marran2019patrols\]/);
  });

  it('says so where there is nothing', async () => {
    const { out, status } = await runCommand(['lookup', 'zeppelins'], world);
    assert.deepEqual([out, status], ['The corpus holds nothing like it.', 0]);
    assert.equal((await runCommand(['lookup', 'zeppelins', '--format', 'json'], world)).out, '[]');
  });

  it('needs a query', async () => {
    assert.equal((await runCommand(['lookup'], world)).status, 2);
  });
});

describe('sources', () => {
  const world = { files, bundled: bundledSample };

  it('lists what is held, and tells what could not be read', async () => {
    const { out, err, status } = await runCommand(['sources'], world);
    assert.equal(status, 0);
    assert.match(out, /@ops2024workforce Police workforce in Caldria, 31 March 2024.*\(3 claims\)/);
    assert.match(out, /@marran2019patrols .*\(1 claim\)/);
    assert.match(out, /2 sources; 2 with text to compare with: 4 claims\.$/);
    assert.match(err, /^sources\/paper\.pdf: This PDF is damaged/);
  });

  it('gives the same as JSON', async () => {
    const { out } = await runCommand(['sources', '--format', 'json', '--no-bundled'], world);
    const { sources, faults } = JSON.parse(out) as { sources: Row[]; faults: Row[] };
    assert.deepEqual(
      sources.map(({ key, claims, origin }) => [key, claims, origin]),
      [['ops2024workforce', 3, '/w/sources/workforce.md']],
    );
    assert.deepEqual(
      faults.map(({ path }) => path),
      ['/w/sources/paper.pdf'],
    );
  });
});

describe('the command line', () => {
  it('reads a bibliography beside its folder within one repository, and none beyond it', async () => {
    const draft = '---\nbibliography: ../refs.bib\n---\n\nCrime rose by 15 per cent [@a].\n';
    const drafts = { '/r/drafts/a.md': draft, '/r/refs.bib': '@book{a, title = {A}}\n' };
    const lint = async (more: Record<string, string>): Promise<string> =>
      (await runCommand(['lint', 'a.md'], { files: memoryFiles({ ...drafts, ...more }), cwd: '/r/drafts' }))
        .out;
    assert.match(await lint({ '/r/.git/HEAD': 'ref: refs/heads/main' }), /^Nothing to tell/m);
    assert.match(await lint({}), /was not read, so its keys are unknown: it lies outside the workspace/);
  });

  it('explains itself', async () => {
    for (const argv of [['--help'], ['help'], ['-h']]) {
      const { status, out } = await runCommand(argv);
      assert.equal(status, 0);
      assert.match(out, /evidence-lint lint FILE/);
    }
    for (const command of commands) {
      const { status, out } = await runCommand([command, '--help']);
      assert.equal(status, 0);
      assert.match(out, new RegExp(`^evidence-lint ${command}`));
      const named = [...out.matchAll(/^ {2}--([a-z-]+)/gm)].map(([, name]) => name ?? '');
      assert.deepEqual(named.sort(), [...optionNames(command)].sort(), `options of ${command}`);
    }
  });

  it('reads standard input by --stdin as by the file -', async () => {
    const input = 'Crime rose by 15 per cent.\n';
    const figures = (name: string): ReturnType<typeof runCommand> =>
      runCommand(['figures', name, '--format', 'json'], { input });
    assert.deepEqual(await figures('--stdin'), await figures('-'));
    assert.match((await figures('--stdin')).out, /15 per cent/);
  });

  it('refuses what it does not know', async () => {
    for (const [argv, message] of [
      [[], /No command was given/],
      [['check'], /no command “check”/],
      [['report'], /Name at least one draft/],
      [['lookup', 'x', '--stage', 'review'], /--stage/],
    ] as const) {
      const { status, err } = await runCommand(argv);
      assert.equal(status, 2);
      assert.match(err, message);
    }
  });

  it('says what went amiss where the bundled corpus cannot be read, and goes on', async () => {
    const broken = { files, bundled: { sources: null } };
    const { status, out, err } = await runCommand(['lookup', '15,469'], broken);
    assert.equal(status, 0);
    assert.match(out, /Northmoor had 15,469/);
    assert.match(err, /^bundled corpus: /m);
  });
});

describe('report', () => {
  const report = (...args: string[]): ReturnType<typeof runCommand> =>
    runCommand(['report', 'a.md', ...args], { files, bundled: bundledSample });

  it('gives every figure with status, source and locator', async () => {
    const { out } = await report('--format', 'json');
    const [draft] = JSON.parse(out) as { filePath: string; figures: Row[] }[];
    assert.equal(draft?.filePath, 'a.md');
    assert.deepEqual(
      draft?.figures.map(({ figure, status, source, line }) => [figure, status, source, line]),
      [
        ['15,469', 'supported', 'ops2024workforce', 1],
        ['12 per cent', 'uncited', '', 3],
      ],
    );
    assert.match(String(draft?.figures[0]?.['quotation']), /Northmoor had 15,469 sworn officers/);
  });

  it('is Markdown where nothing is said, and a page or a table where asked for', async () => {
    assert.match((await report()).out, /^# Evidence log, \d{4}-\d\d-\d\d\n/);
    assert.match((await report('--format', 'html')).out, /^<!DOCTYPE html>/);
    assert.match((await report('--format', 'csv')).out, /^\ufeffDraft,Figure/);
  });

  it('refuses a format that it does not have', async () => {
    const { status, err } = await report('--format', 'pretty');
    assert.equal(status, 2);
    assert.match(err, /--format takes one of md, html, csv, json/);
  });
});
