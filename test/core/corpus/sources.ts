import type { CorpusEntry } from '../../../server/src/core/corpus/corpus';
import type { Source } from '../../../server/src/core/corpus/source';
import { claimOfRecord, type ClaimRecord } from '../../../server/src/core/claims/record';

/** A source of which only the named fields matter. */
export const sourceWith = (fields: Partial<Source>): Source => ({
  key: 'a',
  type: 'report',
  title: '',
  author: '',
  publisher: '',
  issued: '',
  url: '',
  doi: '',
  origin: 'refs.bib',
  readable: false,
  note: '',
  ...fields,
});

export const recordWith = (fields: Partial<ClaimRecord>): ClaimRecord => ({
  id: 'r',
  source: 'a',
  locator: 'p. 1',
  statement: 'There were 15,469 police community support officers.',
  value: 15469,
  unit: 'officers',
  modifier: 'exactly',
  measure: 'police community support officers',
  scope: 'England and Wales',
  time: '2011-09',
  aliases: [],
  attributed_to: null,
  notes: null,
  ...fields,
});

/** An entry with one claim a record; without records it is only a bibliography entry. */
export function entryWith(fields: Partial<Source>, ...records: Partial<ClaimRecord>[]): CorpusEntry {
  const source = sourceWith({ readable: records.length > 0, ...fields });
  return { source, claims: records.map((record) => claimOfRecord(recordWith(record), source)) };
}
