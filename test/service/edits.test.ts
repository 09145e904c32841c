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
  for (const seed of [1, 2, 3]) {
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
