import { generator } from '../support/generator';

const places = 'Northmoor Southmoor Eastvale Westhaven Caldria Brixley Harford Kelmere Ostrey Pendle'.split(
  ' ',
);
const groups = ['police officers', 'nurses', 'teachers', 'social workers', 'bus drivers', 'apprentices'];
const groupsOf = [
  'were women',
  'worked part time',
  'left the service',
  'held a degree',
  'were aged 55 or over',
];
const things = [
  'asylum claims',
  'road deaths',
  'planning appeals',
  'burglaries',
  'rail journeys',
  'new homes',
];
const budgets = [
  'policing',
  'adult social care',
  'road repairs',
  'libraries',
  'youth services',
  'flood defences',
];
const plain = [
  'The committee heard that the position differs a good deal from one area to the next, and that the reasons are not fully known.',
  'Several witnesses held that the guidance had not kept up with practice on the ground, and asked for a review of it.',
  'Officials said that the method had changed and that older series should be read with care.',
  'Where a body has not answered, its earlier return was used, as the notes to the tables set out.',
];

/** A paragraph, as somebody would type it into a draft. */
export const typed =
  'In the year there were 4,812 officers in Northmoor, which is more than before. Of these, 12.5 per cent were new to the ' +
  'service. The council spent £3.4 million on it, a tenth of its budget, and plans to spend more. No other area has as many, ' +
  'though the neighbours come near: Eastvale had 4,790 at the last count, and Harford 4,655 in 2021. ';

/**
 * A report of about `size` characters in Markdown, the same one for the same number: short sections of prose in which
 * about every second sentence states a figure, as bulletins of statistics do, and a small table in each section.
 */
export function writeDocument(number: number, size: number): string {
  const below = generator(number + 1);
  const pick = (list: readonly string[]): string => list[below(list.length)] ?? '';
  const year = (): number => 2005 + below(20);
  const count = (): string => (1000 + below(900_000)).toLocaleString('en-GB');
  const share = (): string => `${(below(990) + 5) / 10} per cent`;
  const sentences = [
    () => `There were ${count()} ${pick(groups)} in ${pick(places)} in ${year()}.`,
    () => `In ${year()}, ${share()} of ${pick(groups)} in ${pick(places)} ${pick(groupsOf)}.`,
    () =>
      `${pick(places)} spent £${below(900) + 1}.${below(9) + 1} million on ${pick(budgets)} in ${year()}.`,
    () => `The number of ${pick(things)} in ${pick(places)} rose by ${share()} between ${year()} and 2024.`,
    () => `Recorded ${pick(things)} in ${pick(places)} fell from ${count()} to ${count()} in ${year()}.`,
    () => pick(plain),
    () => pick(plain),
    () => pick(plain),
    () => pick(plain),
  ];
  const paragraph = (): string =>
    Array.from({ length: 4 }, () => sentences[below(sentences.length)]?.() ?? '').join(' ');
  const table = (): string => {
    const rows = places.slice(0, 3).map((place) => `| ${place} | ${count()} | ${count()} |`);
    return [`| Area | ${pick(things)} | ${pick(groups)} |`, '|---|---|---|', ...rows].join('\n');
  };
  const issued = `${year()}-0${below(9) + 1}-15`;
  const head = `---\ntitle: Statistics on ${pick(things)} in ${pick(places)}, bulletin ${number}\nauthor: Office for ${pick(budgets)}\nissued: ${issued}\n---\n`;
  const parts = [head];
  for (let length = head.length; length < size;) {
    const section = `\n## ${pick(things)} and ${pick(budgets)}\n\n${paragraph()}\n\n${paragraph()}\n\n${paragraph()}\n\n${table()}\n`;
    parts.push(section);
    length += section.length;
  }
  return parts.join('').slice(0, size);
}

/** A report in which every second sentence with a figure cites one of these keys. */
export function withCitations(report: string, keys: readonly string[]): string {
  let count = 0;
  return report.replace(/\d[^.|\n]*(?=\. )/g, (said) => {
    const key = keys[count++ % keys.length] ?? '';
    return count % 2 === 0 ? `${said} [@${key}]` : said;
  });
}
