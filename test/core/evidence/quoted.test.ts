import assert from 'node:assert/strict';
import { holdQuotation } from '../../../server/src/core/evidence/quoted';
import { quotableText } from '../../../server/src/core/text/quotable';

const source =
  quotableText(`The committee said that the force's vetting was “not fit for purpose”, and that 4.5 per cent of
officers had never been vetted at all. It asked for a full re-
view by the end of the year. Short-term contracts made up 12% of all posts, which the inspector called a false economy.
Chief officers did not accept this finding; they said it rested on a sample of 1,200 files.`);

/** The differences as `source/quotation`, or what else is said. */
const held = (quotation: string): string => {
  const outcome = holdQuotation(quotation, source);
  if (outcome.kind !== 'differs') return outcome.kind;
  return outcome.differences
    .map((one) => `${one.source.join(' ')}/${one.quoted.map(({ text }) => text).join(' ')}`)
    .join('; ');
};

describe('a quotation that the source has', () => {
  for (const quotation of [
    'the force’s vetting was "not fit for purpose"',
    'The Committee said that the force’s vetting was ‘not fit for purpose’',
    'asked for a full review by the end of the year',
    'Short‑term contracts made up 12% of all posts',
    '4.5 per cent of officers had never been vetted',
    'the force’s vetting was … not fit for purpose',
    'officers did not accept … it rested on a sample of 1,200 files',
    '[T]he force’s vetting was “not fit for purpose”',
    'Chief officers did not accept [the] finding',
    'they said [the report] rested on a sample of 1,200 files',
    'Chief officers did not accept this finding — they said it rested on a sample',
  ])
    it(quotation, () => assert.equal(held(quotation), 'found'));
});

describe('a quotation that differs', () => {
  for (const [quotation, differences] of [
    ['the force’s vetting was not fit for service', 'purpose/service'],
    ['4.6 per cent of officers had never been vetted at all', '4.5/4.6'],
    ['Chief officers did accept this finding', 'not/'],
    ['Chief officers did not accept this important finding', '/important'],
    ['it rested on a sample of 12,000 files', '1,200/12,000'],
    ['made up 12 per cent of all posts', '%/per cent'],
    ['Chief inspectors did not accept the finding', 'officers/inspectors; this/the'],
  ] as const)
    it(quotation, () => assert.equal(held(quotation), differences));
});

describe('a quotation that is nowhere in the source', () => {
  for (const quotation of [
    'prisons were overcrowded and staff were leaving in droves',
    'nothing whatever has been learnt from the fire',
  ])
    it(quotation, () => assert.equal(held(quotation), 'absent'));
});
