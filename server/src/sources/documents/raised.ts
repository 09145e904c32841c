const powers = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Words behind which a raised 2 or 3 is a power; behind all others it is the mark of a note. */
const measured = /(?:^|[^\p{L}])(?:[kcdmµ]?m|ft|yd|mi|miles?|feet|[a-z]*metres?|[a-z]*meters?|R|χ)$/u;

/**
 * What raised characters come to behind what is `written`: put on the line, they would join the number before them. Powers
 * of ten and of lengths stay raised, endings (`4th`) and words stay as they are, the marks of notes are left out.
 */
export function raisedText(written: string, text: string): string {
  const before = written.slice(-20);
  const mark = text.trim();
  const isPower = /(?:^|[^\d.,])10$/.test(before) || (measured.test(before) && /^[23]$/.test(mark));
  if (isPower && /^[-−–+]?\d{1,3}$/.test(mark)) return [...mark].map(raisedSign).join('');
  return /^(?:st|nd|rd|th)$/.test(mark) || /^\p{L}{3}/u.test(mark) ? text : '';
}

const raisedSign = (sign: string): string =>
  /\d/.test(sign) ? (powers[Number(sign)] ?? '') : sign === '+' ? '⁺' : '⁻';
