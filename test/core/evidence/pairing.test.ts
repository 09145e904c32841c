import assert from 'node:assert/strict';
import { createCorpus } from '../../../server/src/core/corpus/create';
import type { AssessedBlock } from '../../../server/src/core/evidence/assessment';
import { createPairing } from '../../../server/src/core/evidence/pairing';
import { lint } from '../../../server/src/core/linter/linter';
import { defaultLintOptions } from '../../../server/src/core/linter/options';
import { parseMarkdown } from '../../../server/src/core/markdown/parse';
import type { MarkdownDocument } from '../../../server/src/core/markdown/document';
import { generator } from '../../support/generator';

const empty = createCorpus([], []);
const lines = (document: MarkdownDocument): string[] =>
  lint(document, empty, defaultLintOptions)
    .findings.filter(({ rule }) => rule === 'inconsistent-figure')
    .map(({ span, elsewhere, message }) => `${elsewhere?.start ?? -1} ${span.start} ${message}`);

const things = ['electric buses', 'night wardens', 'village halls'];
const places = ['Harnley', 'Pell', 'Wexmoor'];

function paragraph(below: (n: number) => number): string {
  const pick = (list: readonly string[]): string => list[below(list.length)] ?? '';
  const number = 100 + below(3);
  switch (below(5)) {
    case 0:
      return `The council of ${pick(places)} has ${number} ${pick(things)} in its fleet.`;
    case 1:
      return `In 2023, ${number} ${pick(things)} were counted in ${pick(places)}, as the fleet was renewed.`;
    case 2:
      return `# ${pick(places)}`;
    case 3:
      return 'Several witnesses held that the guidance had not kept up with practice.';
    default:
      return `There were ${number} ${pick(things)} and ${number + 7} others in ${pick(places)}.`;
  }
}

describe('figures that are held against each other from one state of a draft to the next', () => {
  for (let seed = 1; seed <= 12; seed++)
    it(`are told as in a fresh draft, after each of 30 edits (${seed})`, () => {
      const below = generator(seed);
      const paragraphs = Array.from({ length: 30 }, () => paragraph(below));
      let document = parseMarkdown(paragraphs.join('\n\n'));
      let told = lines(document).length;
      for (let edit = 0; edit < 30; edit++) {
        const at = below(paragraphs.length);
        const put = Array.from({ length: below(3) }, () => paragraph(below));
        paragraphs.splice(at, below(3), ...put);
        const text = paragraphs.join('\n\n');
        document = parseMarkdown(text, document);
        const now = lines(document);
        assert.deepEqual(now, lines(parseMarkdown(text)), text);
        told += now.length;
      }
      assert.ok(told > 0, 'nothing was ever told');
    });

  it('are compared again only where what they are looked up by has changed', () => {
    const blocks = (
      text: string,
      before?: MarkdownDocument,
    ): [MarkdownDocument, readonly AssessedBlock[]] => {
      const document = parseMarkdown(text, before);
      return [document, lint(document, empty, defaultLintOptions).analysis.blocks];
    };
    let compared = 0;
    const { pairs } = createPairing(() => ++compared > 0);
    const paragraphs = Array.from({ length: 60 }, (_, at) =>
      paragraph(generator(at % 20)).replace('The', `${at}:`),
    );
    const text = `# Areas\n\n${paragraphs.join('\n\n')}`;
    const [document, all] = blocks(text);
    pairs(all);
    const whole = compared;
    compared = 0;
    const [moved, allMoved] = blocks(`Introduction.\n\n${text}`, document);
    pairs(allMoved);
    pairs(blocks(`Introduction.\n\n${text}\n\nThe end.`, moved)[1]);
    assert.ok(whole > 50, `${whole} pairs were compared`);
    assert.equal(compared, 0);
  });
});
