import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { ViewColumn, commands } from 'vscode';
import { serverArguments } from '../../../client/src/serverArguments';
import { closeAll, evidenceLint, findingOn, openDraft, replace } from './support';

const draft = 'In September 2011 there were 15,649 PCSOs in England and Wales [@woolnough2017community].\n';

describe('the language server', () => {
  afterEach(closeAll);

  it('is started with the arguments for the engine', async () => {
    const { document } = await openDraft({ text: draft });
    await findingOn(document, 'conflicting-figure', '15,649');
    const { commandLine } = startedServer();
    for (const argument of serverArguments(availableParallelism()))
      assert.ok(commandLine.includes(` ${argument} `), commandLine);
  });

  it('comes back after a crash, with the drafts that are open', async () => {
    const { document } = await openDraft({ text: draft });
    await findingOn(document, 'conflicting-figure', '15,649');
    process.kill(serverProcess(), 'SIGKILL');
    await checkedAgain();
    await replace(document, '15,649', '15,694');
    await findingOn(document, 'conflicting-figure', '15,694');
  });

  it('is restarted on command', async () => {
    const { document } = await openDraft({ text: draft });
    const before = serverProcess();
    const again = checkedAgain();
    await commands.executeCommand('evidenceLint.restartServer');
    await again;
    assert.notEqual(serverProcess(), before);
    await findingOn(document, 'conflicting-figure', '15,649');
  });

  it('checks every draft in sight after a restart', async () => {
    const first = await openDraft({ text: draft });
    const second = await openDraft({ text: draft, column: ViewColumn.Two });
    for (let round = 0; round < 3; round++) {
      await commands.executeCommand('evidenceLint.restartServer');
      for (const { document } of [first, second]) await findingOn(document, 'conflicting-figure', '15,649');
    }
  });
});

async function checkedAgain(): Promise<void> {
  const { statuses } = await evidenceLint();
  return new Promise((checked) => {
    const listening = statuses.onDidChange(() => {
      listening.dispose();
      checked();
    });
  });
}

const serverProcess = (): number => startedServer().process;

/** What the client started: a child of this process that runs the server's bundle. */
function startedServer(): { readonly process: number; readonly commandLine: string } {
  const list =
    process.platform === 'win32'
      ? windowsProcesses()
      : execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' });
  const ours = list
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .filter(
      (match) =>
        match !== null &&
        Number(match[2]) === process.pid &&
        /dist[\\/]language-server\.js/.test(match[3] ?? ''),
    );
  assert.equal(ours.length, 1, 'there is one server');
  return { process: Number(ours[0]?.[1]), commandLine: ours[0]?.[3] ?? '' };
}

function windowsProcesses(): string {
  const script =
    'Get-CimInstance Win32_Process | ForEach-Object { "$($_.ProcessId) $($_.ParentProcessId) $($_.CommandLine)" }';
  return execFileSync('powershell', ['-NoProfile', '-Command', script], { encoding: 'utf8' });
}
