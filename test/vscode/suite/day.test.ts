import assert from 'node:assert/strict';
import {
  CompletionItemKind,
  ConfigurationTarget,
  Diagnostic,
  DiagnosticSeverity,
  Selection,
  commands,
  languages,
  window,
  workspace,
  type CodeAction,
  type CompletionList,
  type InlayHint,
} from 'vscode';
import type { Node } from '../../../client/src/evidenceView';
import {
  closeAll,
  evidenceLint,
  findingOn,
  findings,
  gone,
  inWorkspace,
  openDraft,
  placeCursor,
  quickFixes,
  rangeOf,
  until,
} from './support';

const matching = 'By March 2015 there were 12,649 PCSOs in England and Wales [@woolnough2017community].\n';
const differing =
  'In September 2011 there were 15,649 PCSOs in England and Wales [@woolnough2017community].\n';
const uncited = 'In 2015/16 there were 7,631 Prevent referrals in England and Wales.\n';

describe('the evidence view', () => {
  afterEach(closeAll);

  it('lists the figures of the draft in front by how they stand, and what they rest on', async () => {
    const { evidence } = await evidenceLint();
    const { document } = await openDraft({ text: `${matching}\n${differing}\n${uncited}` });
    await findingOn(document, 'conflicting-figure', '15,649');
    const groups = (await evidence.getChildren()) ?? [];
    const inShort = await Promise.all(
      groups.map(async (group: Node) => {
        const figures = (await evidence.getChildren(group)) ?? [];
        return [
          (await evidence.getTreeItem(group)).label,
          ...figures.map((one) => (one.kind === 'figure' ? one.item.figure : one.kind)),
        ];
      }),
    );
    assert.deepEqual(inShort, [
      ['Does not match', '15,649'],
      ['No citation', '7,631'],
      ['Matches its source', '12,649'],
    ]);
    const [first] = (await evidence.getChildren(groups[0])) ?? [];
    const [rests] = (await evidence.getChildren(first)) ?? [];
    assert.ok(rests);
    const { label } = await evidence.getTreeItem(rests);
    assert.ok(typeof label === 'string' && label.includes('15,469'));
  });

  it('is empty for a draft without figures', async () => {
    const { evidence } = await evidenceLint();
    await openDraft({ text: 'No figures here.\n' });
    assert.deepEqual(await evidence.getChildren(), []);
  });
});

describe('going from finding to finding', () => {
  afterEach(closeAll);

  it('goes round the draft in both directions', async () => {
    const editor = await openDraft({ text: `${matching}\n${differing}\n${uncited}` });
    await findingOn(editor.document, 'uncited-figure', '7,631');
    const lines: number[] = [];
    for (const command of ['nextFinding', 'nextFinding', 'nextFinding', 'previousFinding']) {
      await commands.executeCommand(`evidenceLint.${command}`);
      lines.push(editor.selection.active.line);
    }
    assert.deepEqual(lines, [2, 4, 2, 4]);
  });
});

describe('a line that is being written', () => {
  afterEach(closeAll);

  it('is left alone until the writer leaves it, and other lines are told at once', async () => {
    const editor = await openDraft({ text: `Before.\n\nIn September 2011\n\n${uncited}` });
    const { document } = editor;
    await findingOn(document, 'uncited-figure', '7,631');
    const end = document.lineAt(2).range.end;
    placeCursor(editor, end);
    for (const typed of [' there were ', '15,649', ' PCSOs', ' in England', ' and Wales.'])
      await commands.executeCommand('type', { text: typed });
    const { statuses } = await evidenceLint();
    await until(statuses.onDidChange, () =>
      statuses.of(document.uri)?.version === document.version ? true : undefined,
    );
    const told = await commands
      .executeCommand<number>('evidenceLint.nextFinding')
      .then(() => editor.selection.active.line);
    assert.equal(told, 4, 'the finding of the other line is the next one');
    await findingOn(document, 'conflicting-figure', '15,649');
  });
});

describe('what the editor offers for a figure', () => {
  afterEach(closeAll);

  it('completes the citation behind it', async () => {
    const text = uncited.replace('.\n', ' \n');
    const { document } = await openDraft({ text });
    const list = await commands.executeCommand<CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      document.lineAt(0).range.end,
    );
    const ours = list.items.filter(
      ({ kind, label }) =>
        kind === CompletionItemKind.Reference && typeof label === 'string' && label.startsWith('[@'),
    );
    assert.ok(ours.some(({ label }) => typeof label === 'string' && label.includes('guardian2017prevent')));
  });

  it('shows the key behind it where that is switched on', async () => {
    const { document } = await openDraft({ text: matching });
    const hints = (): Thenable<InlayHint[]> =>
      commands.executeCommand(
        'vscode.executeInlayHintProvider',
        document.uri,
        rangeOf(document, matching.trim()),
      );
    assert.deepEqual(await hints(), []);
    const settings = workspace.getConfiguration('evidenceLint', document);
    await settings.update('inlayHints', true, ConfigurationTarget.Workspace);
    const { statuses } = await evidenceLint();
    const shown = (async () => {
      for (;;) {
        const [hint] = await hints();
        if (hint) return hint;
      }
    })();
    assert.equal((await shown).label, 'woolnough2017community');
    await settings.update('inlayHints', undefined, ConfigurationTarget.Workspace);
    assert.ok(statuses.of(document.uri));
  });

  it('marks a section as the writer’s own, and the finding is gone', async () => {
    const { document } = await openDraft({ text: `# Ours\n\n${uncited}` });
    const finding = await findingOn(document, 'uncited-figure', '7,631');
    const titles = (await quickFixes(document, finding)).map(({ title }) => title);
    for (const part of ['in a footnote', 'Mark this section', ': cited above', ': not a figure'])
      assert.ok(
        titles.some((title) => title.includes(part)),
        `${part} in ${titles.join('\n')}`,
      );
    const own = (await quickFixes(document, finding)).find(({ title }) =>
      title.startsWith('Mark this section'),
    );
    assert.ok(own?.edit && (await workspace.applyEdit(own.edit)));
    await gone(document, 'uncited-figure', '7,631');
  });
});

describe('peace with other linters', () => {
  afterEach(closeAll);

  it('is offered where one underlines a citation key, and sets what stops it', async () => {
    const { document } = await openDraft({ text: matching });
    const neighbour = languages.createDiagnosticCollection('neighbour');
    const key = rangeOf(document, '[@woolnough2017community]');
    const complaint = new Diagnostic(key, 'No link definition found', DiagnosticSeverity.Warning);
    [complaint.source, complaint.code] = ['markdown', 'link.no-such-reference'];
    neighbour.set(document.uri, [complaint]);
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      key,
      'quickfix',
    );
    const offered = actions.find(({ title }) => title.startsWith('Stop other linters'));
    assert.equal(offered?.command?.command, 'evidenceLint.quietNeighbours');
    const settings = (): unknown =>
      workspace.getConfiguration('markdown').get('validate.referenceLinks.enabled');
    const set = until(workspace.onDidChangeConfiguration, () => (settings() === 'ignore' ? true : undefined));
    void commands.executeCommand('evidenceLint.quietNeighbours');
    assert.ok(await set);
    neighbour.dispose();
    await workspace
      .getConfiguration('markdown')
      .update('validate.referenceLinks.enabled', undefined, ConfigurationTarget.Workspace);
  });
});

describe('accepting today’s findings', () => {
  const baseline = inWorkspaceLater('.evidencelint-baseline.json');
  afterEach(async () => {
    await closeAll();
    await workspace.fs.delete(baseline()).then(undefined, () => undefined);
  });

  it('silences them, and the status says how many', async () => {
    const editor = await openDraft({ text: differing });
    const { document } = editor;
    await findingOn(document, 'conflicting-figure', '15,649');
    void commands.executeCommand('evidenceLint.acceptFindings');
    await gone(document, 'conflicting-figure', '15,649');
    const { statuses } = await evidenceLint();
    const status = await until(statuses.onDidChange, () => {
      const now = statuses.of(document.uri);
      return now && now.accepted > 0 ? now : undefined;
    });
    assert.equal(status.accepted, 1);
    editor.selection = new Selection(0, 0, 0, 0);
    assert.deepEqual(findings(document), []);
  });
});

describe('the sample draft', () => {
  afterEach(closeAll);

  it('has a finding of each kind that the walkthrough speaks of', async () => {
    await commands.executeCommand('evidenceLint.openSample');
    const document = window.activeTextEditor?.document;
    assert.ok(document);
    await findingOn(document, 'conflicting-figure', '15,649');
    await findingOn(document, 'uncited-figure', '7,631');
    await findingOn(document, 'unknown-citation', 'homeoffice2020prevent192');
    assert.equal(findings(document).filter(({ range }) => document.getText(range).includes('48')).length, 0);
  });
});

/** The workspace is there when the tests run, not when they are read. */
function inWorkspaceLater(file: string): () => ReturnType<typeof inWorkspace> {
  return () => inWorkspace(file);
}
