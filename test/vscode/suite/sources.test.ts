import assert from 'node:assert/strict';
import {
  MarkdownString,
  Position,
  TabInputText,
  TabInputWebview,
  Uri,
  ViewColumn,
  commands,
  env,
  window,
  workspace,
} from 'vscode';
import type { Hover, Tab, TextEditor } from 'vscode';
import {
  acceptUntil,
  bytesOf,
  closeAll,
  evidenceLint,
  findings,
  inWorkspace,
  openDraft,
  placeCursor,
  rangeOf,
  until,
} from './support';

const cited = 'In September 2011 there were 15,469 PCSOs in England and Wales [@woolnough2017community].\n';

describe('the corpus in the editor', () => {
  afterEach(closeAll);

  for (const query of ['15,469', '15 469 PCSOs', 'PCSOs in September 2011'])
    it(`is searched for “${query}”`, async () => {
      await openDraft({ text: cited });
      const { onDidListFigures } = await evidenceLint();
      const listed = new Promise<{ hits: readonly { statement: string }[] }>((found) => {
        const listening = onDidListFigures((list) => {
          listening.dispose();
          found(list);
        });
      });
      await commands.executeCommand('evidenceLint.lookUpFigure', query);
      const { hits } = await listed;
      await commands.executeCommand('workbench.action.closeQuickOpen');
      assert.match(hits[0]?.statement ?? '', /15,469/);
    });

  it('gives a citation where the cursor is', async () => {
    const editor = await openDraft({ text: 'PCSOs have become fewer. The law is older.\n' });
    const { document } = editor;
    placeCursor(editor, rangeOf(document, ' The law').start);
    await commands.executeCommand('evidenceLint.lookUpFigure', '15,469 PCSOs');
    const isCited = /^PCSOs have become fewer\W+@woolnough2017community\b/;
    await acceptUntil(
      until(workspace.onDidChangeTextDocument, () => isCited.test(document.getText()) || undefined),
    );
    assert.match(document.getText(), /The law is older\.\s*$/);
  });

  it('gives a citation by its title', async () => {
    const editor = await openDraft({ text: 'Threats change.\n' });
    const { document } = editor;
    placeCursor(editor, rangeOf(document, 'change').end);
    const inserted = until(workspace.onDidChangeTextDocument, () => /@\w+/.exec(document.getText())?.[0]);
    void commands.executeCommand('evidenceLint.insertCitation');
    assert.ok((await acceptUntil(inserted)).length > 1);
  });

  it('opens a source as a document to read, which is not checked itself', async () => {
    await openDraft({ text: cited });
    await commands.executeCommand('evidenceLint.openSource', 'woolnough2017community');
    const editor = window.activeTextEditor;
    assert.ok(editor);
    assert.equal(editor.document.uri.scheme, 'evidence-source');
    assert.equal(editor.document.languageId, 'markdown');
    assert.match(editor.document.getText(), /15,469/);
    const before = editor.document.getText();
    await commands.executeCommand('type', { text: 'x' });
    assert.equal(editor.document.getText(), before);
    assert.deepEqual(findings(editor.document), []);
  });

  it('is part of a set-up that is shown as a document to read', async () => {
    await openDraft({ text: `${cited}\nSo they say [@nobody1900].\n` });
    await commands.executeCommand('evidenceLint.doctor');
    const editor = window.activeTextEditor;
    assert.equal(editor?.document.uri.scheme, 'evidence-setup');
    const text = editor?.document.getText() ?? '';
    assert.match(text, /^# Set-up for `draft-\d+\.md`/);
    assert.match(text, /\d+ sources with \d+ claims\./);
    assert.match(text, /`@nobody1900` in line 3 leads to nothing/);
    assert.match(text, /- Evidence Lint \d/);
  });

  it('grows by a file, whose entry goes into the draft’s bibliography', async () => {
    const [bibliography, file] = [inWorkspace('added.bib'), inWorkspace('inbox/trams.md')];
    await workspace.fs.writeFile(bibliography, bytesOf('@misc{first, title = {First}}\n'));
    await workspace.fs.writeFile(file, bytesOf('# Trams of Caldria\n\nCaldria sold 731 trams in 2024.\n'));
    await openDraft({
      text: '---\nbibliography: added.bib\n---\n\nCaldria sold 731 trams in 2024 [@trams].\n',
    });
    const entries = await workspace.openTextDocument(bibliography);
    const saved = until(workspace.onDidSaveTextDocument, () =>
      entries.getText().includes('{inbox/trams.md}') && !entries.isDirty ? true : undefined,
    );
    void commands.executeCommand('evidenceLint.addSource', file);
    await acceptUntil(saved);
    assert.match(
      entries.getText(),
      /^@misc\{first.*\n\n@misc\{trams,\n {2}title = \{\{Trams of Caldria\}\},\n/s,
    );
  });

  it('opens the source whose key is under the cursor', async () => {
    const editor = await openDraft({ text: cited });
    placeCursor(editor, rangeOf(editor.document, 'community').start);
    await commands.executeCommand('evidenceLint.openSource');
    assert.match(window.activeTextEditor?.document.uri.path ?? '', /woolnough2017community/);
  });

  it('explains a figure beside the draft', async () => {
    const editor = await openDraft({ text: cited });
    placeCursor(editor, rangeOf(editor.document, '15,469').start);
    await commands.executeCommand('evidenceLint.explainFigure');
    await until(window.tabGroups.onDidChangeTabs, (await rendersMarkdown()) ? previewTab : textTab);
    const document = await workspace.openTextDocument(explanation);
    assert.match(document.getText(), /read as 15,469/);
    assert.match(document.getText(), /Matches the cited source/);
  });

  it('has the explanation follow to another figure', async () => {
    const text = `${cited}\nIn March 2015 there were 12,649 PCSOs in England and Wales [@woolnough2017community].\n`;
    const editor = await openDraft({ text });
    placeCursor(editor, rangeOf(editor.document, '15,469').start);
    await commands.executeCommand('evidenceLint.explainFigure');
    await window.showTextDocument(editor.document, ViewColumn.One);
    placeCursor(editor, rangeOf(editor.document, '12,649').start);
    await commands.executeCommand('evidenceLint.explainFigure');
    const document = await workspace.openTextDocument(explanation);
    await until(
      workspace.onDidChangeTextDocument,
      () => document.getText().includes('read as 12,649') || undefined,
    );
    assert.ok(!document.getText().includes('read as 15,469'));
  });

  it('has nothing to explain beside a figure', async () => {
    const editor = await openDraft({ text: cited });
    placeCursor(editor, new Position(0, 1));
    await commands.executeCommand('evidenceLint.explainFigure');
    assert.equal(previewTab(), undefined);
    const hovers = await hoversAt(editor, new Position(0, 1));
    assert.deepEqual(hovers, []);
  });

  it('says in a figure’s hover how it stands', async () => {
    const editor = await openDraft({ text: cited });
    const hovers = await hoversAt(editor, rangeOf(editor.document, '15,469').start);
    const contents = hovers.flatMap((hover) => hover.contents);
    assert.ok(
      contents.some((part) => part instanceof MarkdownString && /Matches the cited source/.test(part.value)),
    );
  });

  it('leaves the clipboard alone until something is copied', async () => {
    await env.clipboard.writeText('mine');
    await openDraft({ text: cited });
    await commands.executeCommand('evidenceLint.lookUpFigure', '15,469');
    await commands.executeCommand('workbench.action.closeQuickOpen');
    assert.equal(await env.clipboard.readText(), 'mine');
  });
});

const explanation = Uri.parse('evidence-explanation:/Explanation.md');

const previewTab = (): Tab | undefined =>
  window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .find(
      ({ input }) => input instanceof TabInputWebview && input.viewType.includes('evidenceLint.explanation'),
    );

/** As it is shown where the editor's own Markdown extension cannot run. */
const textTab = (): Tab | undefined =>
  window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .find(({ input }) => input instanceof TabInputText && input.uri.toString() === explanation.toString());

const rendersMarkdown = (): Thenable<boolean> =>
  commands.executeCommand('markdown.api.render', '').then(
    () => true,
    () => false,
  );

const hoversAt = ({ document }: TextEditor, position: Position): Thenable<Hover[]> =>
  commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, position);
