/**
 * The objects that readings hold most of, each made by a literal of its own: that is faster than key by key, and takes no more room
 * than its keys. `part` gives the value of the key at a place.
 */
export type Literal = (part: (place: number) => unknown) => object;

/** By the lists of their keys. An object with others, or in another order, is made key by key. */
export const literals: ReadonlyMap<string, Literal> = new Map<string, Literal>([
  ['start,end', (part) => ({ start: part(0), end: part(1) })],
  ['min,max', (part) => ({ min: part(0), max: part(1) })],
  ['from,to', (part) => ({ from: part(0), to: part(1) })],
  ['stem,weight,offer', (part) => ({ stem: part(0), weight: part(1), offer: part(2) })],
  [
    'span,text,quantity,checkable,reason,weak,kind,value,step,unit,bound,direction,nounDirection,change,noun,parts',
    (part) => ({
      span: part(0),
      text: part(1),
      quantity: part(2),
      checkable: part(3),
      reason: part(4),
      weak: part(5),
      kind: part(6),
      value: part(7),
      step: part(8),
      unit: part(9),
      bound: part(10),
      direction: part(11),
      nounDirection: part(12),
      change: part(13),
      noun: part(14),
      parts: part(15),
    }),
  ],
  [
    'figure,span,block,sentence,statement,inTable,locator,measure,terms,otherNames,heads,names,openingName,place,period,relative,textPeriod,role,modality,approach,reserve',
    (part) => ({
      figure: part(0),
      span: part(1),
      block: part(2),
      sentence: part(3),
      statement: part(4),
      inTable: part(5),
      locator: part(6),
      measure: part(7),
      terms: part(8),
      otherNames: part(9),
      heads: part(10),
      names: part(11),
      openingName: part(12),
      place: part(13),
      period: part(14),
      relative: part(15),
      textPeriod: part(16),
      role: part(17),
      modality: part(18),
      approach: part(19),
      reserve: part(20),
    }),
  ],
]);
