import assert from 'node:assert/strict';
import { runCommand, type Outcome } from '../support/commandLine';
import { memoryFiles, type MemoryFiles } from '../support/memoryFiles';
import { bundledSample, draftText, workforceSource } from '../support/samples';

let files: MemoryFiles;
beforeEach(() => {
  files = memoryFiles({ '/w/draft.md': draftText, '/w/sources/workforce.md': workforceSource });
});

const lint = (...args: string[]): Promise<Outcome> =>
  runCommand(['lint', ...args, '--format', 'json'], { files, bundled: bundledSample });
const textOf = async (path: string): Promise<string> =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await files.read(path));
const rulesIn = ({ out }: Outcome): string[] =>
  (JSON.parse(out) as { messages: { ruleId: string }[] }[]).flatMap(({ messages }) =>
    messages.map(({ ruleId }) => ruleId),
  );

describe('lint --fix', () => {
  it('makes the repair that a finding offers first, and tells what is left', async () => {
    const outcome = await lint('draft.md', '--fix');
    assert.match(outcome.err, /^2 repairs were made\.$/m);
    assert.deepEqual(rulesIn(outcome), ['conflicting-figure']);
    const text = await textOf('/w/draft.md');
    assert.match(text, /popular \[@ops2024workforce\]/);
    assert.match(text, /on 31 March 2024 \[@ops2024workforce\]\.\n\nFoot/);
    assert.match(text, /15,649/, 'a conflict is for a person to settle');
  });

  it('leaves what has nothing to repair, byte for byte', async () => {
    const text = '\uFEFF# Police\r\n\r\nNothing here.\r\n';
    files.put('/w/draft.md', text);
    assert.equal((await lint('draft.md', '--fix')).status, 0);
    assert.equal(await textOf('/w/draft.md'), text);
  });

  it('keeps the mark and the line ends of a file that it writes', async () => {
    files.put('/w/draft.md', `\uFEFF${draftText.replaceAll('\n', '\r\n')}`);
    await lint('draft.md', '--fix');
    const text = await textOf('/w/draft.md');
    assert.ok(text.startsWith('\uFEFF# Police'));
    assert.equal(text.replaceAll('\r\n', '').includes('\n'), false);
  });

  it('numbers footnotes in order where several are added', async () => {
    files.put(
      '/w/draft.md',
      'Seen.[^1] Women made up 34.7 per cent of police officers in Caldria.\n\nNorthmoor had 15,469 sworn officers on 31 March 2024.\n\n[^1]: See [@ops2024workforce].\n',
    );
    await lint('draft.md', '--fix', '--citation-scope', 'sentence');
    const text = await textOf('/w/draft.md');
    assert.deepEqual(
      [...text.matchAll(/\[\^\d\]:/g)].map(([mark]) => mark),
      ['[^1]:', '[^2]:', '[^3]:'],
    );
  });
});

describe('a baseline', () => {
  it('accepts what is found today, and only new findings are told', async () => {
    const made = await lint('draft.md', '--update-baseline');
    assert.deepEqual([made.status, made.out], [0, '']);
    assert.match(made.err, /^\.evidencelint-baseline\.json accepts 3 findings now\.$/m);
    assert.deepEqual(rulesIn(await lint('draft.md')), []);
    files.put('/w/draft.md', `Above.\n\n${draftText}\nThe force has 912 horses.\n`);
    assert.deepEqual(rulesIn(await lint('draft.md')), ['uncited-figure']);
  });

  it('holds for the draft, the line and the rule that it names', async () => {
    await lint('draft.md', '--update-baseline', '--baseline', 'accepted.json');
    assert.equal(rulesIn(await lint('draft.md')).length, 3, 'no other file is a baseline unasked');
    assert.deepEqual(rulesIn(await lint('draft.md', '--baseline', 'accepted.json')), []);
    files.put('/w/draft.md', draftText.replace('15,649', '15,648'));
    assert.deepEqual(rulesIn(await lint('draft.md', '--baseline', 'accepted.json')), ['conflicting-figure']);
    files.put('/w/other.md', draftText);
    assert.equal(rulesIn(await lint('other.md', '--baseline', 'accepted.json')).length, 3);
  });

  it('counts findings that are alike', async () => {
    files.put('/w/draft.md', 'The force has 912 horses. The force has 912 horses.\n');
    await lint('draft.md', '--update-baseline');
    files.put(
      '/w/draft.md',
      'The force has 912 horses. The force has 912 horses.\n\nThe force has 912 horses.\n',
    );
    assert.equal(rulesIn(await lint('draft.md')).length, 1);
  });

  for (const broken of ['{', '[]', 'null', '{"version": 2, "accepted": {}}', '{"version": 1}'])
    it(`accepts nothing where it is broken, and says so: ${broken}`, async () => {
      files.put('/w/.evidencelint-baseline.json', broken);
      const outcome = await lint('draft.md');
      assert.equal(rulesIn(outcome).length, 3);
      assert.match(outcome.err, /baseline could not be read, so every finding is told/);
    });
});
