import assert from 'node:assert/strict';
import { languageOf } from '../../server/src/core/text/language';
import { languageNote } from '../../server/src/service/languageText';
import { countLine, evidenceLog } from '../../server/src/service/log/formats';
import type { DraftLog, LogRow } from '../../server/src/service/log/rows';

const row: LogRow = {
  figure: '15,649',
  sentence: 'Northmoor had 15,649 officers | <b>in "2024"</b>.',
  line: 5,
  column: 15,
  status: 'conflicting',
  verdict: 'Does not match the cited source',
  citations: ['ops2024'],
  source: 'ops2024',
  sourceTitle: 'Police workforce',
  locator: 'page 3',
  quotation: 'Northmoor had 15,469 sworn officers.',
  stated: '15,469',
};
const plain: LogRow = {
  ...row,
  figure: '-3 per cent',
  status: 'notCheckable',
  verdict: 'Could not be checked',
  source: '',
  stated: '',
  quotation: '',
  locator: '',
};
const log: DraftLog = { name: 'draft.md', rows: [row, plain], faults: ['a.pdf: It has no text layer.'] };
const options = { date: '2024-07-18' };

describe('the evidence log', () => {
  it('counts figures by status in words', () => {
    assert.equal(countLine(log.rows), '2 figures: 1 does not match, 1 not checkable.');
    assert.equal(countLine([]), '0 figures.');
  });

  it('says what the language of a draft leaves unchecked, and nothing of an English one', () => {
    const remark = languageNote(languageOf('de-AT')) ?? '';
    assert.match(remark, /^Read as German \(lang: de-AT\)\. Checked in English alone/);
    for (const format of ['md', 'html', 'json'] as const) {
      const part = 'Checked in English alone';
      assert.ok(evidenceLog(format, [{ ...log, remark }], options).includes(part));
      assert.ok(!evidenceLog(format, [log], options).includes(part));
    }
    assert.equal(languageNote(languageOf('en-GB')), null);
  });

  it('is a table in Markdown, with no mark of the draft at work', () => {
    const text = evidenceLog('md', [log], options);
    assert.match(text, /^# Evidence log, 2024-07-18\n\n## draft\.md\n/);
    assert.match(
      text,
      /\| 15,649 \| 5 \| does not match \| Does not match the cited source \| ops2024 \| ops2024 \| page 3 \| 15,469: Northmoor/,
    );
    assert.ok(text.includes('officers \\| \\<b\\>in "2024"\\</b\\>.'));
    assert.ok(text.includes('- Not read: a.pdf: It has no text layer.'));
  });

  it('is a page that loads and runs nothing', () => {
    const text = evidenceLog('html', [log], {
      ...options,
      linkTo: ({ name }, { line }) => `x:${name}#${line}"`,
    });
    assert.ok(text.includes('&lt;b&gt;in &quot;2024&quot;&lt;/b&gt;'));
    assert.ok(!text.includes('<b>') && !/<script|onclick|https?:/.test(text));
    assert.ok(text.includes(`default-src 'none'`));
    assert.ok(text.includes('<a href="x:draft.md#5&quot;">15,649</a>'));
  });

  it('is CSV that no spreadsheet runs', () => {
    const formula = { ...row, sentence: '=HYPERLINK("x")', figure: '-5%' };
    const lines = evidenceLog('csv', [{ ...log, rows: [formula] }], options).split('\r\n');
    assert.equal(
      lines[0],
      '\ufeffDraft,Figure,Line,Status,Finding,Cited,Source,Locator,The source states,Sentence,Date',
    );
    assert.match(lines[1] ?? '', /^draft\.md,-5%,5,does not match,.*,"'=HYPERLINK\(""x""\)",2024-07-18$/);
  });

  it('is JSON with every field', () => {
    const [draft] = JSON.parse(evidenceLog('json', [log], options)) as { figures: LogRow[]; date: string }[];
    assert.deepEqual(draft?.figures, [row, plain]);
    assert.equal(draft?.date, '2024-07-18');
  });
});
