import assert from 'node:assert/strict';
import type { Check } from '../../server/src/service/checks';
import { createEvidenceService, type EvidenceService } from '../../server/src/service/evidenceService';
import { memoryFiles } from '../support/memoryFiles';
import { draftText, workforceSource } from '../support/samples';

/** A row of numbers from 0 to 1 that is the same in every run. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const pieces = [
  'Northmoor had 15,649 sworn officers on 31 March 2024 [@ops2024workforce]. ',
  '12%',
  ' [@ops2024workforce]',
  '[^n]',
  '\n\n[^n]: See [@ops2024workforce].\n\n',
  '\n\n',
  '\n',
  '# Heading\n\n',
  '- item 7\n',
  '| a | b |\n|---|---|\n| x | 15,469 |\n',
  '```\n',
  '> ',
  'Police Community Support Officers (PCSOs) ',
  '## In 2023\n\n',
  'As follows:\n\n',
  'They number 15,469. ',
  '<!-- evidence-lint-disable-line -->',
  '<!--',
  '-->',
  '---\n',
  '[',
  ']',
  '|',
  ' ',
];

function service(): EvidenceService {
  const files = memoryFiles({ '/w/sources/workforce.md': workforceSource });
  const logger = { info: () => undefined, warn: () => undefined };
  return createEvidenceService({
    files,
    logger,
    bundled: () => Promise.resolve({ sources: [], claims: [] }),
  });
}

const settings = {};
const check = (by: EvidenceService, text: string): Promise<Check | null> =>
  by.check({ path: '/w/draft.md', text, workspace: '/w', settings });

const outcome = (one: Check | null): unknown => ({
  findings: one?.findings.map(({ rule, span, message, suggestions }) => ({
    rule,
    span,
    message,
    suggestions,
  })),
  status: one?.status,
});

describe('a draft that is edited', () => {
  for (const seed of [1, 2, 3, 4, 5]) {
    it(`is told the same as a fresh one after each of many edits (${seed})`, async () => {
      const random = numbersFrom(seed);
      const upTo = (end: number): number => Math.floor(random() * end);
      const open = service();
      let text = draftText;
      for (let edit = 0; edit < 40; edit++) {
        const at = upTo(text.length + 1);
        const removed = random() < 0.5 ? upTo(30) : 0;
        const put = random() < 0.8 ? (pieces[upTo(pieces.length)] ?? '') : '';
        text = text.slice(0, at) + put + text.slice(at + removed);
        assert.deepEqual(outcome(await check(open, text)), outcome(await check(service(), text)), text);
      }
    });
  }
});

describe('a key stroke in a long draft', () => {
  const paragraph = (at: number): string =>
    `Area ${at} had ${1000 + at} sworn officers on 31 March 2024. Of these, 12% were new.`;
  const text = Array.from({ length: 200 }, (_, at) => paragraph(at)).join('\n\n');

  /** How many figures have been held beside the corpus anew: what is known of the others is the same object as before. */
  const anew = (before: Check | null, after: Check | null): number => {
    const known = new Set(before?.analysis.assessments().map(({ evidence }) => evidence));
    return after?.analysis.assessments().filter(({ evidence }) => !known.has(evidence)).length ?? -1;
  };

  it('has the figures of its own paragraph, and of what rests on it, checked again', async () => {
    const open = service();
    const before = await check(open, text);
    assert.equal(before?.analysis.assessments().length, 400);
    const at = text.indexOf('Area 100') + 'Area 100 had 1100'.length;
    const after = await check(open, `${text.slice(0, at)}5${text.slice(at)}`);
    const count = anew(before, after);
    assert.ok(count >= 1 && count <= 4, `${count} figures were checked again`);
  });

  it('has none checked again where it only moves them', async () => {
    const open = service();
    const before = await check(open, `Intro.\n\n# Areas\n\n${text}`);
    assert.equal(anew(before, await check(open, `Introduction.\n\n# Areas\n\n${text}`)), 0);
  });
});
