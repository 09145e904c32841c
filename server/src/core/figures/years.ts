import { UNIT_WORDS } from './data/units';
import { FUNCTION_WORDS, MONTHS } from './data/words';
import { type NonFigure, not } from './nonFigure';
import { isPlural, readPlural } from './noun';
import type { Numeral } from './numeralValue';
import { at, endsSentence, isCapital, type Stream } from './tokens';

const YEAR_PREPOSITIONS = new Set(
  'in since by until till before after during circa year to of early late mid between from and through'.split(
    ' ',
  ),
);

export const COUNT_HEDGES = new Set(
  'than some over exceeding least most nearly almost only just another'.split(' '),
);

/** Whether four bare digits name a year: by their size, what stands before them and what they would count. */
export function readYear(stream: Stream, numeral: Numeral): NonFigure | null {
  if (!numeral.bare || numeral.next - numeral.from !== 1 || !/^[12]\d{3}$/.test(at(stream, numeral.from)))
    return null;
  const { value } = numeral;
  if (value > 2100) return null;
  const before = at(stream, numeral.from - 1);
  const plural = readPlural(stream, numeral.next) !== null;
  const framing = YEAR_PREPOSITIONS.has(before) && !(before === 'to' && plural);
  const recent = value >= 1950 && value <= 2060;
  if (COUNT_HEDGES.has(before) || (plural && /^(?:about|around|roughly|approximately|~|to)$/.test(before)))
    return null;
  if (
    plural &&
    /^(?:with|has|have|had|built|sold|employs?)$/.test(before) &&
    isPlural(at(stream, numeral.next))
  )
    return null;
  if (recent ? plural && value % 100 === 0 && !framing && before !== 'the' : plural) return null;
  const framed =
    YEAR_PREPOSITIONS.has(before) ||
    MONTHS.has(before) ||
    before === '(' ||
    (isCapital(stream, numeral.from - 1) &&
      !endsSentence(stream, numeral.from - 2) &&
      !FUNCTION_WORDS.has(before));
  if (isHistoric(stream, numeral, plural)) return not(numeral.next, 'year', 'a year');
  const citation = before === ',' && /^[)\],;]$/.test(at(stream, numeral.next));
  return recent || ((framed || citation) && before !== 'to' && before !== 'of')
    ? not(numeral.next, 'year', 'a year')
    : null;
}

/** What a bare number behind `of` measures: `a total of 1850`. */
const MEASURED_BY =
  /^(?:total|average|mean|median|sum|score|rate|number|count|maximum|minimum|cost|price|population|height|length|distance|weight|area|force|staff|fleet|crew|capacity|depth|speed|range|value|peak|high|low|out|thousands?|hundreds?)$/;

/** `the census of 1880`, `for 1922`, `prior to 1914`: a bare number of a past year's size where a time is named. */
function isHistoric(stream: Stream, { from, next, value }: Numeral, plural: boolean): boolean {
  if (value < 1600 || value >= 1950 || plural || UNIT_WORDS.has(at(stream, next))) return false;
  const [before, second] = [at(stream, from - 1), at(stream, from - 2)];
  if (before === 'to') return /^(?:prior|previous|back|dates?|dated)$/.test(second);
  if (before === 'for')
    return /^(?:[.,;:]|and|or)?$/.test(at(stream, next)) || FUNCTION_WORDS.has(at(stream, next));
  return before === 'of' && !MEASURED_BY.test(second);
}
