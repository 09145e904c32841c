import assert from 'node:assert/strict';
import type { Log, Result } from 'sarif';
import { ruleNames } from '../../server/src/core/rules';
import { runCommand } from '../support/commandLine';
import { memoryFiles } from '../support/memoryFiles';
import { faultsOfSarif } from '../support/sarifSchema';
import { bundledSample, draftText, workforceSource } from '../support/samples';

const name = 'a, b #100%.md';
const lint = (text: string, format: string): ReturnType<typeof runCommand> =>
  runCommand(['lint', name, '--format', format], {
    files: memoryFiles({ [`/w/${name}`]: text, '/w/sources/workforce.md': workforceSource }),
    bundled: bundledSample,
  });
const resultsOf = async (text: string): Promise<Result[]> => {
  const log = JSON.parse((await lint(text, 'sarif')).out) as Log;
  return log.runs[0]?.results ?? [];
};

describe('findings as SARIF', () => {
  it('name version, tool and all rules', async () => {
    const { out, status } = await lint(draftText, 'sarif');
    const log = JSON.parse(out) as Log;
    assert.equal(status, 1);
    assert.equal(log.version, '2.1.0');
    assert.equal(log.runs[0]?.columnKind, 'utf16CodeUnits');
    assert.deepEqual(
      log.runs[0]?.tool.driver.rules?.map(({ id }) => id),
      ruleNames,
    );
  });

  it('carry the pages of the rules, where they can be read', async () => {
    const { out } = await runCommand(['lint', 'a.md', '--format', 'sarif'], {
      files: memoryFiles({ '/w/a.md': draftText }),
      rulePage: (rule) =>
        rule === 'uncited-figure' ? Promise.resolve('# A page') : Promise.reject(new Error('no such file')),
    });
    const log = JSON.parse(out) as Log;
    const help = new Map(log.runs[0]?.tool.driver.rules?.map((rule) => [rule.id, rule.help?.markdown]));
    assert.equal(help.get('uncited-figure'), '# A page');
    assert.equal(help.get('conflicting-figure'), undefined);
    assert.deepEqual(await faultsOfSarif(log), []);
  });

  it('stand where the text is, with level and rule', async () => {
    const [conflict] = await resultsOf(draftText);
    assert.deepEqual(
      [conflict?.ruleId, conflict?.level, ruleNames[conflict?.ruleIndex ?? -1]],
      ['conflicting-figure', 'warning', 'conflicting-figure'],
    );
    const { artifactLocation, region } = conflict?.locations?.[0]?.physicalLocation ?? {};
    assert.equal(artifactLocation?.uri, 'a,%20b%20%23100%25.md');
    assert.deepEqual(region, { startLine: 5, startColumn: 15, endLine: 5, endColumn: 21 });
    assert.match(conflict?.message.text ?? '', /15,469/);
  });

  it('keep their fingerprints under edits elsewhere, and differ from one another', async () => {
    const printsOf = (results: readonly Result[]): unknown[] =>
      results.map(({ partialFingerprints }) => partialFingerprints);
    const before = printsOf(await resultsOf(draftText));
    assert.deepEqual(
      printsOf(await resultsOf(`A new first line.\n\n${draftText}\nAnd a last one.\n`)),
      before,
    );
    const twice = printsOf(await resultsOf('Crime fell by 12 per cent.\n\nCrime fell by 12 per cent.\n'));
    assert.equal(new Set(twice.map((one) => JSON.stringify(one))).size, 2);
  });

  it('tell what a directive disables as suppressed, with the reason, and nothing else', async () => {
    const disabled = draftText.replace(
      '15,649',
      '15,649 <!-- evidence-lint-disable-line conflicting-figure -- the table is older -->',
    );
    const [conflict, ...others] = await resultsOf(disabled);
    assert.deepEqual(conflict?.suppressions, [{ kind: 'inSource', justification: 'the table is older' }]);
    assert.equal(conflict.ruleId, 'conflicting-figure');
    assert.ok(others.every(({ suppressions }) => suppressions === undefined));
    assert.equal(others.length, (await resultsOf(draftText)).length - 1);
  });

  it('tell what the baseline accepts as suppressed', async () => {
    const files = memoryFiles({ '/w/a.md': draftText });
    const run = (...rest: string[]): ReturnType<typeof runCommand> =>
      runCommand(['lint', 'a.md', ...rest], { files, bundled: bundledSample });
    await run('--update-baseline');
    const log = JSON.parse((await run('--format', 'sarif')).out) as Log;
    const kinds = log.runs[0]?.results?.map(({ suppressions }) => suppressions?.[0]?.kind);
    assert.ok((kinds?.length ?? 0) > 0);
    assert.ok(kinds?.every((kind) => kind === 'external'));
    assert.match((await run()).out, /^Nothing to tell of 1 draft\./m);
  });

  it('are as the schema has them, and another log is not', async () => {
    const text = draftText.replace('15,649', '15,649 <!-- evidence-lint-disable-line -- known -->');
    const log = JSON.parse((await lint(`${text}\n${draftText}`, 'sarif')).out) as Log;
    assert.deepEqual(await faultsOfSarif(log), []);
    assert.notDeepEqual(await faultsOfSarif({ ...log, runs: [{ results: [] }] }), []);
  });

  it('are an empty run where nothing is found', async () => {
    assert.deepEqual(await resultsOf('No figures here.\n'), []);
  });
});

describe('findings as annotations', () => {
  it('are workflow commands whose marks cannot be taken for others', async () => {
    const lines = (await lint(draftText, 'github')).out.split('\n');
    assert.match(
      lines[0] ?? '',
      /^::warning file=a%2C b #100%25\.md,line=5,endLine=5,col=15,endColumn=21,title=conflicting-figure::15,649 /,
    );
    assert.ok(lines.some((line) => line.startsWith('::error ') && line.includes('title=unknown-citation::')));
  });

  it('are nothing where nothing is found', async () => {
    assert.equal((await lint('No figures here.\n', 'github')).out, '');
  });
});

describe('findings as a code-quality report', () => {
  interface Issue {
    readonly check_name: string;
    readonly severity: string;
    readonly fingerprint: string;
    readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
  }
  const issuesOf = async (text: string): Promise<Issue[]> =>
    JSON.parse((await lint(text, 'gitlab')).out) as Issue[];

  it('stand where the text is, with severity and rule', async () => {
    const [conflict] = await issuesOf(draftText);
    assert.deepEqual(
      [conflict?.check_name, conflict?.severity, conflict?.location],
      ['conflicting-figure', 'major', { path: name, lines: { begin: 5, end: 5 } }],
    );
  });

  it('keep their fingerprints under edits elsewhere, and differ from one another', async () => {
    const prints = (issues: readonly Issue[]): string[] => issues.map(({ fingerprint }) => fingerprint);
    const before = prints(await issuesOf(draftText));
    assert.equal(new Set(before).size, before.length);
    assert.deepEqual(prints(await issuesOf(`A new first line.\n\n${draftText}`)), before);
  });

  it('are an empty list where nothing is found', async () => {
    assert.deepEqual(await issuesOf('No figures here.\n'), []);
  });
});
