import assert from 'node:assert/strict';
import { lint } from '../../../server/src/core/linter/linter';
import { defaultLintOptions } from '../../../server/src/core/linter/options';
import { parseMarkdown } from '../../../server/src/core/markdown/parse';
import { applyEdits } from '../../../server/src/core/text/span';
import { corpusOf } from '../../support/corpus';
import { workforceSource } from '../../support/samples';

const corpus = corpusOf(workforceSource);
const findings = (text: string) => lint(parseMarkdown(text), corpus, defaultLintOptions).findings;

/** The draft after the first suggestion whose title fits, of its first finding. */
function mended(text: string, title: RegExp): string {
  const suggestion = findings(text)[0]?.suggestions.find((one) => title.test(one.title));
  assert.ok(suggestion, `no suggestion ${String(title)}`);
  return applyEdits(text, suggestion.edits);
}

const sentence = 'Northmoor had 15,469 sworn officers on 31 March 2024.';

describe('citing in a footnote', () => {
  it('is offered beside the draft’s own style, once', () => {
    const titles = findings(sentence)[0]?.suggestions.map(({ title }) => title) ?? [];
    assert.equal(titles.filter((title) => /^Cite/.test(title)).length, 2);
    const after = mended(`Text.[^1]\n\n${sentence}\n\n[^1]: See [@ops2024workforce].\n`, /^Cite/);
    assert.equal(
      after,
      `Text.[^1]\n\n${sentence}[^2]\n\n[^1]: See [@ops2024workforce].\n\n[^2]: [@ops2024workforce].\n`,
    );
    assert.deepEqual(findings(mended(sentence, /in a footnote$/)), []);
  });
});

describe('marking a section as data of one’s own', () => {
  const mark = '<!-- evidence-lint-own-data -->';
  for (const [text, after] of [
    [sentence, `${mark}\n\n${sentence}`],
    [`---\ntitle: A\n---\n\n${sentence}`, `---\ntitle: A\n---\n\n${mark}\n\n${sentence}`],
    [`# Ours {#own}\n\n${sentence}`, `# Ours {#own}\n\n${mark}\n\n${sentence}`],
    [`# Ours ##\n${sentence}`, `# Ours ##\n\n${mark}\n${sentence}`],
    [`Ours\n====\n\n${sentence}`, `Ours\n====\n\n${mark}\n\n${sentence}`],
    [`# Ours\r\n\r\n${sentence}\r\n`, `# Ours\n\n${mark}\r\n\r\n${sentence}\r\n`],
  ] as const)
    it(`puts the mark below ${JSON.stringify(text.slice(0, 12))}`, () => {
      assert.equal(mended(text, /data of your own/), after);
      assert.deepEqual(findings(after), []);
    });

  it('leaves other sections as they are', () => {
    const text = `# Ours\n\n${sentence}\n\n# Theirs\n\n${sentence}\n`;
    assert.equal(findings(mended(text, /data of your own/)).length, 1);
  });
});

describe('correcting all keys at once', () => {
  const text = 'A [@ops2024workforc] and [@ops2023workforce], not [@else].\n';

  it('changes those that are near to one key only', () => {
    const after = mended(text, /^Correct all 2 keys/);
    assert.equal(after, 'A [@ops2024workforce] and [@ops2024workforce], not [@else].\n');
  });

  it('is not offered for one key, nor with a key that is near to none', () => {
    const titles = (draft: string, at: number): string[] =>
      (findings(draft)[at]?.suggestions ?? []).map(({ title }) => title);
    assert.ok(!titles('A [@ops2024workforc].', 0).some((title) => title.startsWith('Correct all')));
    assert.ok(!titles(text, 2).some((title) => title.startsWith('Correct all')));
  });
});
