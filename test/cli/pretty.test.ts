import assert from 'node:assert/strict';
import { runCommand, type CommandWorld, type Outcome } from '../support/commandLine';
import { memoryFiles, type MemoryFiles } from '../support/memoryFiles';
import { workforceFiles } from '../support/samples';

let files: MemoryFiles;
beforeEach(() => {
  files = memoryFiles(workforceFiles);
});

const lint = (args: string[], world: CommandWorld = {}): Promise<Outcome> =>
  runCommand(['lint', ...args], { files, ...world });

describe('lint --format pretty', () => {
  it('shows the line, underlines the place and says what to do next', async () => {
    const { out } = await lint(['draft.md']);
    const lines = out.split('\n');
    const at = lines.findIndex((line) => line.includes('15,649 sworn officers on'));
    assert.match(lines[at - 1] ?? '', /^draft\.md:5:15 warning conflicting-figure$/);
    assert.equal(
      lines[at],
      '  5 | Northmoor had 15,649 sworn officers on 31 March 2024 [@ops2024workforce].',
    );
    assert.equal(lines[at + 1], '    |               ^^^^^^');
    assert.match(out, /→ Cite Police workforce in Caldria/);
    assert.match(out, /1 error, 2 warnings in 1 draft\./);
    assert.match(out, /3 figures: 1 supported by the cited source, 1 uncited, 1 does not match\./);
    assert.match(out, /Next: evidence-lint lookup "15,649"/);
    assert.ok(!out.includes('\u001b'));
  });

  it('is coloured on a terminal', async () => {
    assert.ok((await lint(['draft.md'], { colour: true })).out.includes('\u001b[33mwarning\u001b[39m'));
  });

  it('shows a long line around the finding only', async () => {
    files.put(
      '/w/long.md',
      `${'Word '.repeat(80)}and 34.7 per cent of officers were women in 2024 ${'word '.repeat(80)}.\n`,
    );
    const { out } = await lint(['long.md']);
    const [shown = '', underline = ''] = out.split('\n').slice(1, 3);
    assert.ok(shown.length < 120, shown);
    assert.match(shown, /^ {2}1 \| … .*34\.7 per cent.* …$/);
    assert.equal(underline.indexOf('^'), shown.indexOf('34.7'));
  });

  it('is short where there is nothing to tell', async () => {
    const { out, err } = await lint(['good.md']);
    assert.equal(out, 'Nothing to tell of 1 draft.\n1 figure: 1 supported by the cited source.');
    assert.equal(err, '');
  });
});
