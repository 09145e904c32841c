import { FUNCTION_WORDS, STRONG_LABELS, TIME_NOUNS, WEAK_LABELS } from './data/words';
import { LABEL, type NonFigure, not } from './nonFigure';
import { isPlural } from './noun';
import type { Numeral } from './numeralValue';
import { at, endsSentence, isCapital, isCountedNoun, isGlued, isKind, type Stream, written } from './tokens';

/** `section 31`, `Figs. 4 and 5`, `phase 2`: a label before the number. `counted`: a unit or plural noun follows. */
export function readLabel(
  stream: Stream,
  numeral: Numeral,
  counted: boolean,
  measured: boolean,
): NonFigure | null {
  let back = numeral.from - 1;
  if (at(stream, back) === '(' && !isGlued(stream, back)) back--;
  const stop = at(stream, back) === '.' && isGlued(stream, back);
  if (stop) back--;
  if (at(stream, back) === ':' && isFormLine(stream, back, numeral))
    return not(numeral.next, 'reference', LABEL);
  if (at(stream, back) === 'of' && isPageOf(stream, back, numeral))
    return not(numeral.next, 'reference', LABEL);
  if ((at(stream, back) === 'is' || at(stream, back) === 'was') && isSecret(stream, back - 1, numeral))
    return not(numeral.next, 'code', LABEL);
  const word = at(stream, back);
  if (!counted && (isNumbered(stream, back, numeral) || isGermanLabel(stream, back, numeral)))
    return not(numeral.next, 'reference', LABEL);
  if (at(stream, numeral.from - 1) === '(' && !/^eqn?s?$/.test(word)) return null;
  if (STRONG_LABELS.has(word) && isLabelNumber(stream, numeral) && isStrongUse(stream, back, stop))
    return not(numeral.next, 'reference', LABEL);
  if (
    stop ||
    !WEAK_LABELS.has(word) ||
    (counted && (measured || isPlural(word) || TIME_NOUNS.has(word) || numeral.form === 'words')) ||
    !(numeral.bare || numeral.form === 'words' || (word === 'item' && !counted)) ||
    (numeral.value > 999 &&
      (counted || numeral.value > 9999 || (numeral.value >= 1500 && numeral.value <= 2100)))
  )
    return null;
  const before = at(stream, back - 1);
  if (/^an?$/.test(before) && GRADES.test(word)) return not(numeral.next, 'reference', LABEL);
  if (
    /^(?:a|an|each|every|per|this|last|next|that|previous|same|past|any|first|second|third|fourth|final|whole|one|another)$/.test(
      before,
    )
  )
    return null;
  // `After the briefing 14 members left`
  if (counted && numeral.value > 1 && /^(?:the|its|their|our|his|her|my|your)$/.test(before)) return null;
  if (TIME_NOUNS.has(word) && numeral.value > 60) return null;
  return not(numeral.next, 'reference', LABEL);
}

/** What comes in grades is labelled behind an article too: `a category 1 call`. */
const GRADES = /^(?:grade|level|category|tier|type|class|band)$/;

/** `Annexes: 2`, `Pages: 14`: a line of a form about the document. */
const isFormLine = (stream: Stream, colon: number, numeral: Numeral): boolean =>
  /^(?:annex(?:es)?|appendices|enclosures|pages|copies|attachments|words|draft|version|issue)$/.test(
    at(stream, colon - 1),
  ) &&
  isCapital(stream, colon - 1) &&
  !isKind(stream, numeral.next, 'word');

/** `rule 5.3`, `SDG 13.1`, `the Group of 77`, `on a scale of 1`: a number that says which one. */
function isNumbered(stream: Stream, back: number, { from, form, bare }: Numeral): boolean {
  if (form !== 'digits') return false;
  const word = at(stream, back);
  if (!bare && /^\d{1,2}\.\d{1,2}$/.test(at(stream, from)))
    return (
      /^(?:rule|clause|regulation|indicator|standard|principle|target|item|point|condition|question)$/.test(
        word,
      ) ||
      (/^[A-Z]{2,5}$/.test(written(stream, back)) &&
        /^(?:SDG|FAR|IFRS|IAS|GRI|ESRS|WCAG|IEC|ISO|BS|EN|PPS|NPPF|SPD)$/.test(written(stream, back)))
    );
  return (
    bare &&
    word === 'of' &&
    /^(?:group|class|gang|committee|list|council)$/.test(at(stream, back - 1)) &&
    isCapital(stream, back - 1)
  );
}

/** `page 3 of 12`, `Slide 2 of 9`: how far the document goes. */
const isPageOf = (stream: Stream, index: number, numeral: Numeral): boolean =>
  numeral.bare &&
  isKind(stream, index - 1, 'number') &&
  /^(?:page|pages|slide|sheet|part|p|pp|question|screen|step)$/.test(at(stream, index - 2)) &&
  (!isKind(stream, numeral.next, 'word') || FUNCTION_WORDS.has(at(stream, numeral.next)));

/** `The password is 1234`, `the dialling code was 0161`. */
const isSecret = (stream: Stream, index: number, numeral: Numeral): boolean =>
  numeral.form === 'digits' &&
  numeral.bare &&
  !isKind(stream, numeral.next, 'word') &&
  /^(?:password|passcode|pin|code|combination|extension|postcode|reference|username|licence|id)$/.test(
    at(stream, index),
  );

/** `Raum 3`, `Szenario 2`: a German noun right before a small number that counts nothing. */
const isGermanLabel = (stream: Stream, back: number, { from, bare, value }: Numeral): boolean =>
  stream.phrases?.german === true && bare && value < 1000 && back === from - 1 && isCountedNoun(stream, back);

/** Labels count in plain numbers: `page 12`, `Table 4.2`, `Chapter Two`, never `1,200`. */
const isLabelNumber = (stream: Stream, numeral: Numeral): boolean =>
  numeral.scale === 1 &&
  (numeral.bare || numeral.form === 'words' || /^\d+\.\d+$/.test(at(stream, numeral.from)));

/** Some labels are words of their own too: `no` needs its stop or capital, `act`, `order` and `form` their capital. */
function isStrongUse(stream: Stream, index: number, stop: boolean): boolean {
  const word = at(stream, index);
  if (word === 'no' || word === 'p' || word === 'v' || word === 'ch' || word === 'art' || word === 'para')
    return stop || isCapital(stream, index) || word !== 'no';
  if (word === 'numbers' && /^(?:from|at|of)$/.test(at(stream, index - 1))) return true;
  if (
    /^(?:act|order|form|bill|title|rule|rules|unit|building|figures|numbers|notes|items|lines|rooms|flat|release|issue)$/.test(
      word,
    )
  )
    return isCapital(stream, index) && !endsSentence(stream, index - 1) && index > 0;
  return true;
}
