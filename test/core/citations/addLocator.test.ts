import assert from 'node:assert/strict';
import { addLocator } from '../../../server/src/core/citations/addLocator';
import { readCitations } from '../../../server/src/core/citations/read';
import { parseMarkdown } from '../../../server/src/core/markdown/parse';
import { applyEdits } from '../../../server/src/core/text/span';

/** The draft with a place in the first item of its first citation; null where none can be added. */
function located(text: string, locator = 'page 12, sentence 3'): string | null {
  const [citation] = readCitations(parseMarkdown(text));
  const [item] = citation?.items ?? [];
  assert.ok(citation && item);
  const edit = addLocator(text, citation, item, locator);
  return edit && applyEdits(text, [edit]);
}

describe('adding the place in the source', () => {
  it('puts it where Pandoc looks for it', () => {
    assert.equal(located('It rose [@a].'), 'It rose [@a, page 12].');
    assert.equal(located('It rose [see @a; @b].'), 'It rose [see @a, page 12; @b].');
    assert.equal(located('It rose [-@a].'), 'It rose [-@a, page 12].');
    assert.equal(located('As @a says, it rose.'), 'As @a [page 12] says, it rose.');
    assert.equal(located('It rose.[^1]\n\n[^1]: [@a].\n'), 'It rose.[^1]\n\n[^1]: [@a, page 12].\n');
  });

  it('leaves what has one, or words behind the key, or no place for it', () => {
    assert.equal(located('It rose [@a, p. 3].'), null);
    assert.equal(located('It rose [@a and more].'), null);
    assert.equal(located('As @a [p. 3] says.'), null);
    assert.equal(located('It rose \\cite{a}.'), null);
    assert.equal(located('It rose [here](https://a.example/x).'), null);
  });

  it('adds no name of a section or number of a sentence', () => {
    assert.equal(located('It rose [@a].', 'Main points, sentence 3'), null);
    assert.equal(located('It rose [@a].', ''), null);
  });
});
