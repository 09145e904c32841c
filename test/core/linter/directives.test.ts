import assert from 'node:assert/strict';
import { readDirectives } from '../../../server/src/core/linter/directives';
import { parseMarkdown } from '../../../server/src/core/markdown/parse';
import type { RuleName } from '../../../server/src/core/rules/rule';
import { spanOf, textOf } from '../../../server/src/core/text/span';

const names: readonly RuleName[] = [
  'uncited-figure',
  'conflicting-figure',
  'unsupported-figure',
  'unknown-citation',
];
const all = new Set(names);

/** Which of the figures (written as `N%`) are disabled for a rule, and what is told of the directives. */
function read(
  text: string,
  rule: RuleName = 'uncited-figure',
): { disabled: string[]; remarks: string[]; places: string[] } {
  const directives = readDirectives(parseMarkdown(text), names);
  const figures = [...text.matchAll(/\d+%/g)].filter((match) =>
    directives.disabledBy(rule, spanOf(match.index, match.index + match[0].length)),
  );
  const remarks = directives.remarks(all);
  return {
    disabled: figures.map((match) => match[0]),
    remarks: remarks.map(({ message }) => message),
    places: remarks.map(({ span }) => textOf(text, span)),
  };
}

describe('directives', () => {
  it('leave a draft without them as it is', () => {
    assert.deepEqual(read('Crime rose by 15%.\n\n<!-- a remark -->\n'), {
      disabled: [],
      remarks: [],
      places: [],
    });
  });

  it('disable from the comment to the end, or to enable', () => {
    assert.deepEqual(read('1%\n\n<!-- evidence-lint-disable -->\n\n2%\n\n3%\n').disabled, ['2%', '3%']);
    const text = '1%\n\n<!-- evidence-lint-disable -->\n\n2%\n\n<!-- evidence-lint-enable -->\n\n3%\n';
    assert.deepEqual(read(text), { disabled: ['2%'], remarks: [], places: [] });
  });

  it('disable one line', () => {
    const text = '1% of one\n2% of two <!-- evidence-lint-disable-line -->\n3% of three\n';
    assert.deepEqual(read(text), { disabled: ['2%'], remarks: [], places: [] });
  });

  it('disable the next line, also where the comment has several', () => {
    const text = '1%\n\n<!-- evidence-lint-disable-next-line\n  uncited-figure\n  -- because -->\n2%\n3%\n';
    assert.deepEqual(read(text), { disabled: ['2%'], remarks: [], places: [] });
  });

  it('pass over blank lines to the next line', () => {
    const text = '<!-- evidence-lint-disable-next-line -->\n\n1%\n2%\n';
    assert.deepEqual(read(text), { disabled: ['1%'], remarks: [], places: [] });
  });

  it('disable a whole file from anywhere in it', () => {
    assert.deepEqual(read('1%\n\n2%\n\n<!-- evidence-lint-disable-file -->\n').disabled, ['1%', '2%']);
  });

  it('disable only the rules that they name', () => {
    const text =
      '<!-- evidence-lint-disable-next-line uncited-figure conflicting-figure -- measured by us -->\n1%\n';
    assert.deepEqual(read(text, 'uncited-figure').disabled, ['1%']);
    assert.deepEqual(read(text, 'conflicting-figure').disabled, ['1%']);
    assert.deepEqual(read(text, 'unsupported-figure').disabled, []);
  });

  it('enable one rule of several', () => {
    const text =
      '<!-- evidence-lint-disable uncited-figure conflicting-figure -->\n\n1%\n\n<!-- evidence-lint-enable uncited-figure -->\n\n2%\n';
    assert.deepEqual(read(text, 'uncited-figure').disabled, ['1%']);
    assert.deepEqual(read(text, 'conflicting-figure').disabled, ['1%', '2%']);
  });

  it('take words after two hyphens as the reason', () => {
    const text = '1% <!-- evidence-lint-disable-line -- the uncited-figure is ours -->\n';
    assert.deepEqual(read(text), { disabled: ['1%'], remarks: [], places: [] });
  });

  it('work in a table row', () => {
    const text =
      '| a | b |\n|---|---|\n| one | 1% |\n| two | 2% <!-- evidence-lint-disable-line -- ours --> |\n| three | 3% |\n';
    assert.deepEqual(read(text), { disabled: ['2%'], remarks: [], places: [] });
  });

  it('work in a list item', () => {
    const text = '- 1%\n- 2% <!-- evidence-lint-disable-line -->\n- 3%\n';
    assert.deepEqual(read(text).disabled, ['2%']);
  });

  it('work in a footnote', () => {
    const text = 'Text.[^1]\n\n[^1]: Of these, 1%. <!-- evidence-lint-disable-line -->\n\n2%\n';
    assert.deepEqual(read(text).disabled, ['1%']);
  });

  it('work with Windows line ends', () => {
    const text = '<!-- evidence-lint-disable-next-line -->\r\n1%\r\n2%\r\n';
    assert.deepEqual(read(text).disabled, ['1%']);
  });

  it('are no directives in code', () => {
    assert.deepEqual(
      read('`<!-- evidence-lint-disable -->` 1%\n\n```\n<!-- evidence-lint-disable -->\n```\n\n2%\n')
        .disabled,
      [],
    );
  });

  it('leave the marks of own data to those who read citations', () => {
    assert.deepEqual(read('<!-- evidence-lint-own-data -- our survey -->\n\n1%\n').remarks, []);
  });
});

describe('what is told of directives', () => {
  it('names a rule that does not exist, where it stands', () => {
    const { remarks, places } = read('1% <!-- evidence-lint-disable-line uncited-figures -->\n');
    assert.deepEqual(places, ['uncited-figures']);
    assert.match(remarks[0] ?? '', /no rule named “uncited-figures”/);
  });

  it('names a directive that does not exist', () => {
    const { remarks, places } = read('1% <!-- evidence-lint-disabel -->\n');
    assert.deepEqual(places, ['<!-- evidence-lint-disabel -->']);
    assert.match(remarks[0] ?? '', /no directive/);
  });

  it('names one that disables nothing', () => {
    const { remarks, places } = read('No figure. <!-- evidence-lint-disable-line -->\n');
    assert.deepEqual(places, ['<!-- evidence-lint-disable-line -->']);
    assert.match(remarks[0] ?? '', /disables nothing/);
  });

  it('names the one rule of several that disables nothing', () => {
    const { places } = read('1% <!-- evidence-lint-disable-line uncited-figure unknown-citation -->\n');
    assert.deepEqual(places, ['unknown-citation']);
  });

  it('names an enable without a disable', () => {
    const { remarks } = read('1%\n\n<!-- evidence-lint-enable -->\n');
    assert.deepEqual(remarks, ['No rule is disabled here.']);
    assert.match(
      read(
        '<!-- evidence-lint-disable unknown-citation -->\n\n<!-- evidence-lint-enable uncited-figure -->',
      ).remarks.join(),
      /“uncited-figure” is not disabled here/,
    );
  });

  it('says nothing of a rule that is off', () => {
    const directives = readDirectives(
      parseMarkdown('None. <!-- evidence-lint-disable-line uncited-figure -->\n'),
      names,
    );
    assert.deepEqual(directives.remarks(new Set<RuleName>(['unknown-citation'])), []);
    assert.equal(directives.remarks(all).length, 1);
  });
});
