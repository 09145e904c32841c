import assert from 'node:assert/strict';
import { createCorpus } from '../../../server/src/core/corpus/create';
import { searchClaims } from '../../../server/src/core/corpus/search';
import { entryWith } from './sources';

const share = {
  unit: 'percent',
  measure: 'share of travellers who were killed',
  statement: 'Of the travellers, 15 per cent were killed.',
};
const corpus = createCorpus(
  [
    entryWith(
      { key: 'old2012', issued: '2012-05', title: 'Officers in Northmoor', author: 'Strickland, P.' },
      { statement: 'There were 15,469 community support officers.', aliases: ['PCSOs'] },
      { value: 12649, time: '2015-03', statement: 'There were 12,649 community support officers.' },
    ),
    entryWith(
      { key: 'new2017', issued: '2017-06-07', title: 'Community policing', author: 'Woolnough, G.' },
      { statement: 'Community support officers numbered 15,469.' },
      { ...share, value: 15, time: '2015' },
      {
        value: 15,
        unit: 'plots',
        measure: 'plots foiled',
        statement: 'Fifteen plots were foiled.',
        time: '2008',
      },
    ),
    entryWith(
      { key: 'money2018', issued: '2018', title: 'Budgets' },
      {
        value: 1.2e9,
        unit: 'GBP',
        measure: 'policing budget',
        statement: 'The budget was £1.2 billion.',
        time: '2017',
      },
      {
        value: 66.7,
        unit: 'percent',
        measure: 'share of referrals',
        statement: 'Two thirds of referrals were so.',
        time: '2016',
      },
      {
        value: 2018,
        unit: 'year',
        measure: 'publication of the strategy',
        statement: 'The strategy came in June 2018.',
        time: '2018-06',
      },
      {
        value: 7631,
        unit: 'people',
        measure: 'referrals',
        statement: '7,631 people were referred.',
        time: '2015-04-01/2016-03-31',
      },
      {
        value: 6093,
        unit: 'people',
        measure: 'referrals',
        statement: '6,093 people were referred.',
        time: '2016-04-01/2017-03-31',
      },
    ),
    entryWith({ key: 'empty2020', issued: '2020', title: 'Known by its entry only' }),
  ],
  [],
);
const found = (query: string, limit = 10): string[] =>
  searchClaims(corpus, query, limit).map(({ claim, source }) => `${source.key} ${claim.figure.text}`);

describe('searchClaims by value', () => {
  it('finds a share in any form', () => {
    for (const query of ['15 per cent', '15%', 'fifteen percent'])
      assert.deepEqual(found(query), ['new2017 15%'], query);
    assert.deepEqual(found('0.15'), ['new2017 15%']);
    assert.deepEqual(found('two thirds'), ['money2018 66.7%']);
  });

  it('finds money in any form', () => {
    for (const query of ['£1.2bn', '£1.2 billion', '£1,200 million'])
      assert.deepEqual(found(query), ['money2018 £1.2 billion'], query);
  });

  it('finds a bare number in every unit', () => {
    assert.deepEqual(found('15').sort(), ['new2017 15 plots', 'new2017 15%']);
    assert.deepEqual(found('15,469'), ['new2017 15,469 officers', 'old2012 15,469 officers']);
    assert.deepEqual(found('15469'), found('15,469'));
  });

  it('finds a value that rounds to the one looked for, behind an exact one', () => {
    assert.deepEqual(found('15,500'), ['new2017 15,469 officers', 'old2012 15,469 officers']);
    assert.deepEqual(found('6,100'), ['money2018 6,093 people']);
  });

  it('finds nothing where no claim has the value', () => {
    for (const query of ['15,649', '16 per cent', '£15', '£1.3bn', '0.16', '99'])
      assert.deepEqual(found(query), [], query);
  });
});

describe('searchClaims by words', () => {
  it('finds words in any of their forms, aliases and half-typed words', () => {
    for (const query of ['officer', 'community support officers', 'PCSO', 'community supp', 'offi']) {
      assert.ok(found(query)[0]?.endsWith('officers'), query);
    }
  });

  it('forgives one slip', () => {
    assert.deepEqual(found('travelers'), ['new2017 15%']);
    assert.deepEqual(found('comunity support officers'), found('community support officers'));
  });

  it('finds the claims of a source by its title, author and key', () => {
    assert.equal(found('Woolnough').length, 3);
    assert.ok(found('Woolnough').every((hit) => hit.startsWith('new2017')));
    assert.equal(found('budgets').length, 5);
  });

  it('puts the claim that holds all words first, the newer source first among equals', () => {
    assert.deepEqual(found('plots foiled')[0], 'new2017 15 plots');
    assert.deepEqual(
      found('community support officers', 3).map((hit) => hit.split(' ')[0]),
      ['new2017', 'old2012', 'old2012'],
    );
  });

  it('puts figures before dated facts unless a year is looked for', () => {
    assert.equal(found('strategy 2018')[0], 'money2018 2018');
    assert.deepEqual(found('strategy'), ['money2018 2018']);
  });

  it('finds nothing for words that no claim has', () => {
    for (const query of ['zebra', 'xylophone concerto', 'zz']) assert.deepEqual(found(query), [], query);
  });
});

describe('searchClaims by both', () => {
  it('puts value and words together before either alone', () => {
    assert.equal(found('15 plots')[0], 'new2017 15 plots');
    assert.equal(found('15 per cent killed')[0], 'new2017 15%');
    assert.equal(found('Strickland 15,469')[0], 'old2012 15,469 officers');
  });

  it('ranks by the period looked for', () => {
    assert.equal(found('referrals 2015')[0], 'money2018 7,631 people');
    assert.equal(found('referrals 2016-17')[0], 'money2018 6,093 people');
    assert.equal(found('support officers March 2015')[0], 'old2012 12,649 officers');
  });

  it('gives the whole corpus, newest first, for an empty query', () => {
    assert.equal(found('', 100).length, 10);
    assert.ok(found(' ')[0]?.startsWith('money2018'));
    assert.ok(found('', 100).at(-1)?.startsWith('old2012'));
    assert.deepEqual(found('', 2).length, 2);
  });

  it('keeps to the limit and to descending scores', () => {
    const hits = searchClaims(corpus, '15 officers', 4);
    assert.equal(hits.length, 4);
    assert.deepEqual(
      [...hits].sort((a, b) => b.score - a.score).map((hit) => hit.score),
      hits.map((hit) => hit.score),
    );
    assert.deepEqual(searchClaims(corpus, 'officers', 0), []);
    assert.deepEqual(searchClaims(createCorpus([], []), 'officers 15', 5), []);
  });
});

describe('searchClaims in a large corpus', () => {
  const subjects = [
    'police',
    'school',
    'prison',
    'border',
    'court',
    'hospital',
    'library',
    'harbour',
    'forest',
    'museum',
  ];
  const nouns = [
    'officers',
    'visits',
    'arrests',
    'budgets',
    'buildings',
    'pupils',
    'trials',
    'patients',
    'books',
    'ships',
  ];
  const large = createCorpus(
    Array.from({ length: 200 }, (_, at) =>
      entryWith(
        { key: `s${at}`, issued: String(1820 + at), title: `Volume ${at}` },
        ...Array.from({ length: 100 }, (_, row) => ({
          value: at * 100 + row + 1,
          unit: nouns[row % 10] ?? '',
          measure: `${subjects[(at + row) % 10]} ${nouns[row % 10]}`,
          statement: `In volume ${at} the ${subjects[(at + row) % 10]} had ${nouns[row % 10]}.`,
        })),
      ),
    ),
    [],
  );
  const first = (query: string): string => {
    const hit = searchClaims(large, query, 5)[0];
    return hit ? `${hit.source.key} ${hit.claim.measure} ${hit.claim.figure.value.min}` : '';
  };

  it('finds the same as a look at every claim would', () => {
    assert.equal(first('museum ships'), 's190 museum ships 19010');
    assert.match(first('12,345'), / 12345$/);
    assert.match(first('harbour books'), /^s19\d harbour books /);
    assert.equal(
      searchClaims(large, 'harbour books', 300).filter((hit) => hit.claim.measure === 'harbour books').length,
      200,
    );
  });

  it('does not slow down with words that stand everywhere', () => {
    searchClaims(large, 'volume', 5);
    const start = performance.now();
    for (let round = 0; round < 50; round += 1) searchClaims(large, 'volume police officers', 20);
    assert.ok((performance.now() - start) / 50 < 50);
  });
});

describe('a look-up that is narrowed down', () => {
  const found = (query: string): string[] =>
    searchClaims(corpus, query, 10).map(({ claim, source }) => `${source.key} ${claim.figure.value.min}`);

  it('keeps to a source by its key, title or author', () => {
    assert.deepEqual(found('15,469 @new2017'), ['new2017 15469']);
    assert.deepEqual(found('officers @strickland'), ['old2012 15469', 'old2012 12649']);
    assert.ok(found('@budgets').every((hit) => hit.startsWith('money2018')));
    assert.deepEqual(found('officers @nobody'), []);
  });

  it('keeps to a time', () => {
    assert.equal(found('community support officers since:2014')[0], 'old2012 12649');
    assert.ok(!found('community support officers since:2014').some((hit) => hit.endsWith(' 15469')));
    assert.deepEqual(found('plots until:2010'), ['new2017 15']);
    assert.deepEqual(found('plots since:2010'), []);
    assert.deepEqual(found('since:2015 until:2015 @old2012'), ['old2012 12649']);
  });

  it('takes no address or lone sign for a filter', () => {
    assert.ok(found('15,469 @ since').length > 0);
  });
});
