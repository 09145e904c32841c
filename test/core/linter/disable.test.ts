import assert from 'node:assert/strict';
import { readDirectives } from '../../../server/src/core/linter/directives';
import { disableSuggestions } from '../../../server/src/core/linter/disable';
import { parseMarkdown } from '../../../server/src/core/markdown/parse';
import type { RuleName } from '../../../server/src/core/rules/rule';
import { applyEdits, spanOf } from '../../../server/src/core/text/span';

const comment = '<!-- evidence-lint-disable-line uncited-figure -- cited above -->';

/** The text after the suggestion for its first percentage; checks that the rule is then disabled there, and only there. */
function disabled(text: string): string {
  const at = text.search(/\d+%/);
  const [first] = disableSuggestions(parseMarkdown(text), 'uncited-figure', spanOf(at, at + 2));
  const after = applyEdits(text, first?.edits ?? []);
  const directives = readDirectives(parseMarkdown(after), ['uncited-figure']);
  const states = [...after.matchAll(/\d+%/g)].map(
    ({ index }) => directives.disabledBy('uncited-figure', spanOf(index, index + 2)) !== null,
  );
  assert.deepEqual(states, [true, ...states.slice(1).map(() => false)], after);
  return after;
}

describe('the suggestion to disable a rule for a line', () => {
  it('puts the comment at the end of the line', () => {
    assert.equal(disabled('Of all, 1% rose.\nNot 2%.\n'), `Of all, 1% rose. ${comment}\nNot 2%.\n`);
  });

  it('works on the last line without a line break', () => {
    assert.equal(disabled('Of all, 1%'), `Of all, 1% ${comment}`);
  });

  it('keeps a hard line break', () => {
    assert.equal(disabled('Of all, 1%  \nNot 2%.\n'), `Of all, 1% ${comment}  \nNot 2%.\n`);
    assert.equal(disabled('Of all, 1%\\\nNot 2%.\n'), `Of all, 1% ${comment}\\\nNot 2%.\n`);
  });

  it('stays inside a table row', () => {
    const rows = (cell: string): string => `| a | b |\n|---|---|\n| one | ${cell} |\n| two | 2% |\n`;
    assert.equal(disabled(rows('1%')), rows(`1% ${comment}`));
  });

  it('works in a heading, a list and a footnote', () => {
    assert.equal(disabled('## A rise of 1%\n\n2%\n'), `## A rise of 1% ${comment}\n\n2%\n`);
    assert.equal(disabled('- one, 1%\n- two, 2%\n'), `- one, 1% ${comment}\n- two, 2%\n`);
    assert.equal(
      disabled('A.[^n]\n\n[^n]: Of these 1%.\n\n2%\n'),
      `A.[^n]\n\n[^n]: Of these 1%. ${comment}\n\n2%\n`,
    );
  });

  it('keeps Windows line ends', () => {
    assert.equal(disabled('Of all, 1%.\r\nNot 2%.\r\n'), `Of all, 1%. ${comment}\r\nNot 2%.\r\n`);
  });

  it('offers reasons that fit the rule', () => {
    const reasons = (rule: RuleName): string[] =>
      disableSuggestions(parseMarkdown('Of all, 1%.'), rule, spanOf(8, 10)).map(
        ({ edits }) => / -- (.*) -->/.exec(edits[0]?.text ?? '')?.[1] ?? '',
      );
    const figure = ['own calculation', 'common knowledge', 'not a figure'];
    assert.deepEqual(reasons('uncited-figure'), ['cited above', ...figure]);
    assert.deepEqual(reasons('conflicting-figure'), figure);
    assert.deepEqual(reasons('unknown-citation'), ['reason']);
  });

  it('stays out of the front matter', () => {
    const text = '---\r\nbibliography: a.bib\r\n---\r\n\r\nText.\r\n';
    const at = text.indexOf('bib');
    const [only] = disableSuggestions(parseMarkdown(text), 'unchecked-source', spanOf(at, at + 5));
    const after = applyEdits(text, only?.edits ?? []);
    assert.equal(parseMarkdown(after).frontMatter?.text.trim(), 'bibliography: a.bib');
    const directives = readDirectives(parseMarkdown(after), ['unchecked-source']);
    assert.ok(directives.disabledBy('unchecked-source', spanOf(at, at + 5)));
    assert.equal(only?.title, 'Disable unchecked-source for this draft');
  });
});
