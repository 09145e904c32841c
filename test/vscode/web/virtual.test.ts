import assert from 'node:assert/strict';
import { commands, languages, workspace } from 'vscode';
import {
  bytesOf,
  closeAll,
  findingOn,
  findings,
  gone,
  inWorkspace,
  openDraft,
  replace,
  until,
} from '../suite/support';

const folder = 'pilot libraries';
const draft = { file: `${folder}/draft.md` };

const stated618 = /greene2022parks.* states 681/;

describe('a draft on no disk, with sources that only the editor can read', () => {
  afterEach(closeAll);

  const conflicts: readonly (readonly [source: string, written: string, stated: RegExp])[] = [
    ['Markdown', '15,649', /ops2024workforce.* states 15,469/],
    ['PDF', '2.14 million', /wexmoor2024.* states 2.41 million/],
    ['CSV', '4,218', /trams.* states 4128/],
    ['HTML, which an entry in BibTeX names', '618', stated618],
  ];
  for (const [source, written, stated] of conflicts)
    it(`is compared with a source in ${source}`, async () => {
      const { document } = await openDraft(draft);
      const finding = await findingOn(document, 'conflicting-figure', written);
      assert.match(finding.message, stated);
      const [related] = finding.relatedInformation ?? [];
      assert.equal(related?.location.uri.scheme, 'pilot');
    });

  it('is left alone where its sources say the same', async () => {
    const { document } = await openDraft(draft);
    await findingOn(document, 'conflicting-figure', '2.14 million');
    const told = findings(document).map(({ range }) => document.getText(range));
    assert.deepEqual(told.sort(), ['15,649', '2.14 million', '4,218', '618']);
  });

  it('leads from a figure to its source', async () => {
    const { document } = await openDraft(draft);
    const { range } = await findingOn(document, 'conflicting-figure', '15,649');
    const [place] = await commands.executeCommand<{ uri: typeof document.uri }[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      range.start,
    );
    assert.ok(place);
    const source = await workspace.openTextDocument(place.uri);
    assert.match(source.getText(), /15,469 sworn officers/);
  });

  it('is checked again when a source of it changes', async () => {
    const source = inWorkspace(`${folder}/sources/workforce.md`);
    const before = await workspace.fs.readFile(source);
    const { document } = await openDraft(draft);
    await findingOn(document, 'conflicting-figure', '15,649');
    const same = new TextDecoder().decode(before).replace('15,469', '15,649');
    await workspace.fs.writeFile(source, bytesOf(same));
    await gone(document, 'conflicting-figure', '15,649');
    await workspace.fs.writeFile(source, before);
    await findingOn(document, 'conflicting-figure', '15,649');
  });

  it('is checked by a server that was restarted', async () => {
    const { document } = await openDraft(draft);
    await commands.executeCommand('evidenceLint.restartServer');
    await replace(document, '2.14 million', '2.15 million');
    const finding = await findingOn(document, 'conflicting-figure', '2.15 million');
    assert.match(finding.message, /wexmoor2024.* states 2.41 million/);
  });

  it('is found by a check of all drafts, without being opened', async () => {
    await openDraft(draft);
    const uri = inWorkspace(`${folder}/never opened.md`);
    const told = until(languages.onDidChangeDiagnostics, () => languages.getDiagnostics(uri)[0]);
    // The command ends with what it shows the writer.
    void commands.executeCommand('evidenceLint.lintWorkspace');
    const { message } = await told;
    assert.match(message, stated618);
    assert.equal(languages.getDiagnostics(uri).length, 1);
    await commands.executeCommand('notifications.clearAll');
  });
});
