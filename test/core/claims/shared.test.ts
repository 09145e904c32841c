import assert from 'node:assert/strict';
import type { Claim } from '../../../server/src/core/claims/claim';
import { readClaims } from '../../../server/src/core/claims/read';
import { parseMarkdown } from '../../../server/src/core/markdown/parse';
import { stem } from '../../../server/src/core/text/words';

const claimsOf = (text: string): readonly Claim[] => readClaims(parseMarkdown(text), { draft: false });

const termOf = (claim: Claim | undefined, stem: string) => claim?.terms.find((term) => term.stem === stem);

describe('what claims share', () => {
  it('is read once for the figures of a sentence', () => {
    const [women, men] = claimsOf(
      '# Harbour police\n\nIn Northmoor there were 4,812 women and 5,377 men among rather than behind the officers.\n',
    );
    assert.ok(women && men);
    assert.equal(women.names, men.names);
    assert.equal(women.sentence, men.sentence);
    assert.ok(termOf(women, 'harbor'));
    assert.equal(termOf(women, 'harbor'), termOf(men, 'harbor'));
    assert.notDeepEqual(termOf(women, stem('women')), termOf(men, stem('women')));
  });

  it('is read once for the cells of a table', () => {
    const [first, last] = claimsOf(
      '# Harbour police\n\n| Area | Officers | Boats |\n|---|---|---|\n| Northmoor | 4,812 | 31 |\n',
    );
    assert.ok(first && last);
    assert.ok(termOf(first, 'harbor'));
    assert.equal(termOf(first, 'harbor'), termOf(last, 'harbor'));
    assert.equal(termOf(last, 'offic'), undefined);
  });

  it('leaves a word that is the sentence’s own and is offered too with the greater of both', () => {
    const [claim] = claimsOf('# Officers\n\nThere were 4,812 officers in Northmoor.\n');
    assert.equal(claim?.terms.filter((term) => term.stem === 'offic').length, 1);
    assert.equal(termOf(claim, 'offic')?.weight, 1);
  });
});
