import assert from 'node:assert/strict';
import {
  TabInputWebview,
  commands,
  window,
  workspace,
  type CompletionList,
  type Hover,
  type Location,
} from 'vscode';
import { closeAll, inWorkspace, openDraft, placeCursor, rangeOf, until } from './support';

const text =
  'In September 2011 there were 15,469 PCSOs in England and Wales [@woolnough2017community].\n\nCrime fell by 12.7 per cent in Caldria.\n';

describe('the evidence log in the editor', () => {
  afterEach(closeAll);

  it('is shown as a page beside the draft', async () => {
    await openDraft({ text });
    const shown = until(window.tabGroups.onDidChangeTabs, () =>
      window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .find(({ input, label }) => input instanceof TabInputWebview && label === 'Evidence Report'),
    );
    await commands.executeCommand('evidenceLint.showReport');
    assert.ok(await shown);
  });

  it('is written where the writer wants it', async () => {
    await openDraft({ text });
    const target = inWorkspace('log.csv');
    await commands.executeCommand('evidenceLint.exportReport', 'csv', target);
    const written = new TextDecoder().decode(await workspace.fs.readFile(target));
    assert.match(written, /"?15,469"?,1,supported,/);
    assert.match(written, /12\.7 per cent,3,uncited,/);
  });
});

describe('citations in the editor', () => {
  afterEach(closeAll);

  it('lead to their source, say what it supports, and are completed', async () => {
    const editor = await openDraft({ text });
    const { document } = editor;
    const inKey = rangeOf(document, 'woolnough2017community').start.translate(0, 3);
    const [place] = await commands.executeCommand<Location[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      inKey,
    );
    assert.equal(place?.uri.scheme, 'evidence-source');
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, inKey);
    const said = hovers.flatMap(({ contents }) =>
      contents.map((one) => (typeof one === 'string' ? one : one.value)),
    );
    assert.ok(
      said.some((one) => one.includes('Figures cited to it here: 1, of which it states 1.')),
      said.join('\n'),
    );
    placeCursor(editor, rangeOf(document, '@wool').end);
    const list = await commands.executeCommand<CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      rangeOf(document, '@wool').end,
    );
    assert.ok(list.items.some(({ label }) => label === 'woolnough2017community'));
  });
});
