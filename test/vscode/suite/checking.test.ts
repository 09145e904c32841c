import assert from 'node:assert/strict';
import { ConfigurationTarget, DiagnosticSeverity, languages, window, workspace } from 'vscode';
import { figuresText } from '../../../client/src/statusText';
import {
  closeAll,
  evidenceLint,
  findingOn,
  findings,
  gone,
  openDraft,
  quickFixes,
  replace,
  ruleOf,
  until,
} from './support';

const sample = { file: 'prevent-briefing.md' };
const mismatch =
  'In September 2011 there were 15,649 PCSOs in England and Wales [@woolnough2017community].\n';
const quiet = 'Section 3 of the 2015 Act was reviewed on 7 June 2018.\n';

describe('a draft in the editor', () => {
  afterEach(closeAll);

  it('is underlined where a figure does not match its source, with the source at hand', async () => {
    const { document } = await openDraft(sample);
    const finding = await findingOn(document, 'conflicting-figure', '15,649');
    assert.match(finding.message, /15,469/);
    assert.equal(finding.severity, DiagnosticSeverity.Warning);
    assert.ok(typeof finding.code === 'object', 'the finding links to the page of its rule');
    const [related] = finding.relatedInformation ?? [];
    assert.ok(related, 'the finding names the place in the source');
    const source = await workspace.openTextDocument(related.location.uri);
    assert.match(source.getText(), /15,469/);
  });

  it('is underlined where a citation leads nowhere', async () => {
    const { document } = await openDraft(sample);
    const finding = await findingOn(document, 'unknown-citation', 'homeoffice2024prevent2342');
    assert.match(finding.message, /homeoffice2024prevent2324/);
    assert.equal(finding.severity, DiagnosticSeverity.Error);
  });

  it('is left alone where a figure matches the source that it cites', async () => {
    const { document } = await openDraft(sample);
    await findingOn(document, 'conflicting-figure', '15,649');
    for (const figure of ['6,287', '12,649', '200 further', 'Section 3'])
      assert.ok(!findings(document).some(({ range }) => document.getText(range).includes(figure)), figure);
  });

  it('is left alone where it states no figures', async () => {
    const { document } = await openDraft({ text: quiet });
    const { statuses } = await evidenceLint();
    assert.equal(statuses.of(document.uri)?.figures, 0);
    assert.deepEqual(findings(document), []);
  });

  it('loses a finding to the quick fix that cites the source', async () => {
    const { document } = await openDraft(sample);
    const finding = await findingOn(document, 'uncited-figure', '1,950');
    const fix = (await quickFixes(document, finding)).find(({ isPreferred }) => isPreferred);
    assert.ok(fix?.edit);
    assert.ok(await workspace.applyEdit(fix.edit));
    await gone(document, 'uncited-figure', '1,950');
    assert.match(document.getText(), /1,950[^.]*@homeoffice2020prevent1920/);
  });

  it('is checked again with every change', async () => {
    const { document } = await openDraft(sample);
    await findingOn(document, 'conflicting-figure', '15,649');
    await replace(document, '15,649', '15,469');
    await gone(document, 'conflicting-figure', '15,');
    await replace(document, '15,469', '15,694');
    await findingOn(document, 'conflicting-figure', '15,694');
  });

  it('has its state told in words', async () => {
    const { document } = await openDraft(sample);
    const { statuses } = await evidenceLint();
    const status = statuses.of(document.uri);
    assert.ok(status);
    assert.match(figuresText(status).text, /^\d+ figures: \d+ supported, \d+ uncited, 1 does not match/);
    assert.ok(status.sources > 100);
  });

  it('is told what the settings ask for, and no more', async () => {
    const { document } = await openDraft(sample);
    await findingOn(document, 'uncited-figure', '1,950');
    const settings = workspace.getConfiguration('evidenceLint', document);
    await settings.update('rules', { 'uncited-figure': 'off' }, ConfigurationTarget.Workspace);
    await gone(document, 'uncited-figure', '');
    assert.ok(findings(document).every((finding) => ruleOf(finding) !== 'uncited-figure'));
    await settings.update('rules', undefined, ConfigurationTarget.Workspace);
    await findingOn(document, 'uncited-figure', '1,950');
  });

  it('may be one that was never saved', async () => {
    const document = await workspace.openTextDocument({ content: mismatch, language: 'markdown' });
    await window.showTextDocument(document);
    await findingOn(document, 'conflicting-figure', '15,649');
  });

  it('may be a Quarto document', async () => {
    const { document } = await openDraft({ text: mismatch, suffix: '.qmd' });
    assert.equal(document.languageId, 'quarto');
    await findingOn(document, 'conflicting-figure', '15,649');
  });

  it('is no draft where it is plain text', async () => {
    const content = 'In September 2011 there were 15,649 PCSOs in England and Wales.\n';
    const other = await workspace.openTextDocument({ content, language: 'plaintext' });
    await window.showTextDocument(other);
    // The answer on a draft that was opened later shows that the server had its chance at the earlier one.
    const { document } = await openDraft({ text: content });
    await until(languages.onDidChangeDiagnostics, () => findings(document).at(0));
    assert.deepEqual(findings(other), []);
  });
});
