import assert from 'node:assert/strict';
import { readCitations } from '../../../server/src/core/citations/read';
import { citationScopes } from '../../../server/src/core/citations/scope';
import type { CitationScope } from '../../../server/src/core/citations/scope';
import { parseMarkdown } from '../../../server/src/core/markdown/parse';
import { blockAt, blockBefore } from '../../../server/src/core/markdown/places';
import { sentencesOf } from '../../../server/src/core/citations/sentences';

/** What covers the sentence (or table row) in which `words` stand: keys or URLs, later citations in brackets, `own`. */
function covers(text: string, words: string, scope: CitationScope = 'auto'): string {
  const document = parseMarkdown(text);
  const at = text.indexOf(words);
  assert.ok(at >= 0, words);
  const index = blockBefore(document, at);
  const block = blockAt(document, index);
  assert.ok(block);
  const spans =
    block.kind === 'table' ? block.content.rows.map(({ span }) => span) : sentencesOf(block.content);
  const span = spans.find(({ start, end }) => block.start + start <= at && at < block.start + end);
  assert.ok(span);
  const { citations, ownData } = citationScopes(document, readCitations(document), scope).covering(index, {
    start: block.start + span.start,
    end: block.start + span.end,
  });
  const shown = citations.map(({ citation, direct }) => {
    const names = citation.items.map(({ key, url, text: title }) => key || url || title).join('+');
    return direct ? names : `(${names})`;
  });
  return [...shown, ...(ownData ? ['own'] : [])].join(' ');
}

describe('citationScopes, sentences', () => {
  const cases: [string, string, string][] = [
    ['Rose 5% [@a]. Fell 6% [@b].', '5%', 'a'],
    ['Rose 5% [@a]. Fell 6% [@b].', '6%', 'b'],
    ['Rose 5%. [@a] Fell 6%.', '5%', 'a'],
    ['Rose 5%.[^1] Fell 6%.\n\n[^1]: [@a]', '5%', 'a'],
    ['Rose 5%.^[See @a] Fell 6%.', '5%', 'a'],
    ['Rose 5%. Fell 6% [@b].', '5%', '(b)'],
    ['Rose 5%. Still. Fell 6% [@b].', '5%', '(b)'],
    ['Rose 5% [@a]. Fell 6%.', '6%', ''],
    ['Rose 5%. Fell 6%.\n\nOn [@b].', '5%', ''],
    ['Rose 5%. Fell 6% [@a] and 7% [@b].', '5%', '(a)'],
    ['Rose 5%. Fell 6%.[^1][^2]\n\n[^1]: [@a]\n\n[^2]: [@b]', '5%', '(a) (b)'],
    ['Rose 5%. @a says it fell 6%.', '6%', 'a'],
    ['Rose 5% [@b]. @a says it fell 6%.', '5%', 'b'],
    ['Rose 5% [@b]. @a says it fell 6%.', '6%', 'a'],
    ['As @a [p. 3] says, 5% rose.', '5%', 'a'],
    ['Rose 5%, see [here](https://a.org).', '5%', 'https://a.org'],
    ['See @a. Rose 5%.', '5%', ''],
    ['- Rose 5% [@a]\n- Fell 6%', '6%', ''],
    ['- Rose 5%\n- Fell 6% [@a]', '5%', ''],
    ['## Rose 5%\n\nFell 6% [@a].', '5%', ''],
  ];
  for (const [text, words, expected] of cases) {
    it(`${text.replace(/\n/g, '⏎')} at ${words}`, () => assert.equal(covers(text, words), expected));
  }

  it('covers nothing before where the scope is the sentence', () => {
    assert.equal(covers('Rose 5%. Fell 6% [@b].', '5%', 'sentence'), '');
    assert.equal(covers('Rose 5%. Fell 6% [@b].', '6%', 'sentence'), 'b');
  });

  it('covers the whole paragraph where the scope is that', () => {
    assert.equal(covers('Rose 5% [@a]. Fell 6%. On 7% [@b].', '6%', 'paragraph'), 'a b');
    assert.equal(covers('Rose 5% [@a].\n\nFell 6%.', '6%', 'paragraph'), '');
  });
});

describe('citationScopes, tables', () => {
  const table = '| a | b |\n|---|---|\n| 5 | 6 [@r] |\n| 7 | 8 |\n';

  it('takes the citations of a row for that row only', () => {
    assert.equal(covers(table, '5'), 'r');
    assert.equal(covers(table, '7'), '');
  });

  it('takes a source line, a caption, a header and a lead-in for the table', () => {
    assert.equal(covers(`${table}\nSource: [@s].`, '7'), 's');
    assert.equal(covers(`${table}*Source:* @s`, '7'), 's');
    assert.equal(covers(`**Sources:** [@s], [@t]\n\n${table}`, '7'), 's t');
    assert.equal(covers(`${table}\n: Officers [@c] {#tbl-o}`, '7'), 'c');
    assert.equal(covers(`Table: Officers [@c]\n\n${table}`, '7'), 'c');
    assert.equal(covers(`${table}\nSource: @s\n\n: Officers [@c]`, '7'), 's c');
    assert.equal(covers(table.replace('| b |', '| b [@h] |'), '7'), 'h');
    assert.equal(covers(`They report [@l]:\n\n${table}`, '7'), 'l');
    assert.equal(covers(`${table}\nSource: Home Office.[^1]\n\n[^1]: [@n]`, '7'), 'n');
  });

  it('takes a source line behind notes, in small print or as a row', () => {
    assert.equal(covers(`${table}\nNotes: Rounded. Source: [@s].`, '7'), 's');
    assert.equal(covers(`${table}\n<small>Data source: [@s]</small>`, '7'), 's');
    assert.equal(covers(`${table.trim()}\n| Source: [@s] | |`, '7'), 's');
  });

  it('takes the source line for the caption too', () => {
    assert.equal(covers(`${table}\nSource: @s\n\n: Of 99 officers`, '99'), 's');
  });

  it('takes nothing else', () => {
    assert.equal(covers(`They report [@l].\n\n${table}`, '7'), '');
    assert.equal(covers(`${table}\nText [@l].`, '7'), '');
    assert.equal(covers(`${table}\n## Head\n\nSource: [@s]`, '7'), '');
    assert.equal(covers(`Source: [@s]\n\nText.\n\n${table}`, '7'), '');
  });
});

describe('citationScopes, lists and quotes', () => {
  it('takes the citation of a lead-in for the items', () => {
    assert.equal(covers('Some. In 2024 [@a]:\n\n- Rose 5%\n- Fell 6% [@b]', '5%'), 'a');
    assert.equal(covers('Some. In 2024 [@a]:\n\n- Rose 5%\n- Fell 6% [@b]', '6%'), 'b');
    assert.equal(covers('In 2024: [@a]\n\n1. More:\n   - Rose 5%', '5%'), 'a');
    assert.equal(covers('In 2024:[^1]\n\n- Rose 5%\n\n[^1]: @a', '5%'), 'a');
  });

  it('goes on behind a directive', () => {
    const directive = '<!-- evidence-lint-disable-next-line -->';
    assert.equal(
      covers(`In 2024 [@a]:\n\n- Rose 5%\n${directive}\n- Fell 6%\n\n${directive}\n\n- On 7%`, '6%'),
      'a',
    );
    assert.equal(
      covers(`In 2024 [@a]:\n\n- Rose 5%\n${directive}\n- Fell 6%\n\n${directive}\n\n- On 7%`, '7%'),
      'a',
    );
    assert.equal(covers(`Rose 5%.\n${directive}\nFell 6% [@a].`, '5%'), '(a)');
    assert.equal(covers(`In 2024 [@a]:\n\n- Rose 5%\n\nText.\n${directive}\n\n- Fell 6%`, '6%'), '');
    assert.equal(covers(`Rose 5%.\n\n${directive}\n\nFell 6% [@a].`, '5%'), '');
  });

  it('takes none of an earlier sentence, nor of a lead-in without a colon', () => {
    assert.equal(covers('Some [@a]. In 2024:\n\n- Rose 5%', '5%'), '');
    assert.equal(covers('In 2024 [@a].\n\n- Rose 5%', '5%'), '');
    assert.equal(covers('In 2024 [@a]:\n\n- Rose 5%\n\nFell 6%.', '6%'), '');
  });

  it('takes any citation in a quote, or on the line behind it, for the quote', () => {
    assert.equal(covers('> Rose 5%. Fell.\n>\n> — @a [p. 3]', '5%'), 'a');
    assert.equal(covers('> Rose 5%. Fell.\n\n— Office [@a]', '5%'), 'a');
    assert.equal(covers('> Rose 5%.\n\nSource: [@a]', '5%'), 'a');
    assert.equal(covers('The report says [@a]:\n\n> Rose 5%.', '5%'), 'a');
  });

  it('takes none of another quote or of the text behind', () => {
    assert.equal(covers('> Rose 5%.\n\nText.\n\n> Fell [@a].', '5%'), '');
    assert.equal(covers('> Rose 5%.\n\nText [@a].', '5%'), '');
    assert.equal(covers('> Rose [@a].\n\nFell 5%.', '5%'), '');
  });

  it('takes any citation in a footnote for the footnote', () => {
    assert.equal(covers('A.[^1]\n\n[^1]: Office [@a], p. 3. Rose 5%.', '5%'), 'a');
    assert.equal(covers('A [@a].[^1]\n\n[^1]: Rose 5%.', '5%'), '');
  });
});

describe('citationScopes, own data', () => {
  const mark = '<!-- evidence-lint-own-data our survey -->';

  it('takes a marked section up to the next heading of its level', () => {
    const text = `# A\n\nRose 1%.\n\n## B\n\n${mark}\n\nRose 5%.\n\n### C\n\nRose 6%.\n\n## D\n\nRose 7%.`;
    assert.deepEqual(
      ['1%', '5%', '6%', '7%'].map((words) => covers(text, words)),
      ['', 'own', 'own', ''],
    );
  });

  it('leaves a sentence with a citation to its citation', () => {
    assert.equal(covers(`## B\n\n${mark}\n\nRose 5% [@a].`, '5%'), 'a');
  });

  it('takes references to own tables and figures for their sentence', () => {
    assert.equal(covers('Rose 5% (@fig-a). Fell 6%.', '5%'), 'own');
    assert.equal(covers('Rose 5% (@fig-a). Fell 6%.', '6%'), '');
    assert.equal(covers('Rose 5% [@tbl-a; @b].', '5%'), 'b');
    assert.equal(covers('Rose 5%, see @sec-a.', '5%'), '');
  });

  it('takes the source of the table that is referred to', () => {
    const table = '| a |\n|---|\n| 5 |\n\n: Officers {#tbl-a}\n\nSource: [@s]\n\n';
    assert.equal(covers(`${table}@tbl-a shows 9%.`, '9%'), 's');
    assert.equal(covers('![Officers [@s]](a.png){#fig-a}\n\nRose 9% (@fig-a).', '9%'), 's');
    assert.equal(
      covers('::: {#tbl-a}\n\n| a |\n|---|\n| 5 |\n\nSource: [@s]\n\n:::\n\n@tbl-a shows 9%.', '9%'),
      's',
    );
  });

  it('takes no other comment for the mark', () => {
    assert.equal(covers('## B\n\n<!-- evidence-lint-own-database -->\n\nRose 5%.', '5%'), '');
    assert.equal(covers(`## B\n\n\`${mark}\`\n\nRose 5%.`, '5%'), '');
  });
});
