import { blockChoice } from '../markdown/blockChoice';
import type { Block, Content, MarkdownDocument } from '../markdown/document';
import { none } from '../text/exact';
import { remember } from '../text/remember';
import { isFunctionWord, stem, words } from '../text/words';
import type { Term } from './claim';
import { addTerm } from './terms';

/** Acronym stem -> the stems of the words that it stands for. */
export type Acronyms = ReadonlyMap<string, readonly string[]>;

const introduced = /\(["'“‘]?(\p{Lu}[\p{Lu}&]{1,6})(?:['’]?s)?["'”’]?\)/gu;

/** The acronyms that a text introduces itself: `Police Community Support Officers (PCSOs)`, told by their initials. */
export function readAcronyms(document: MarkdownDocument): Acronyms {
  const found = new Map<string, readonly string[]>();
  for (const index of introducing(document))
    for (const [acronym, spelt] of acronymsIn((document.blocks[index] as Block).content))
      found.set(acronym, spelt);
  return found;
}

const introducing = blockChoice(({ content }) => acronymsIn(content).length > 0);

type Introduced = readonly (readonly [acronym: string, spelt: readonly string[]])[];

const acronymsIn = remember(({ prose }: Content): Introduced => {
  if (!prose.includes('(')) return none;
  return [...prose.matchAll(introduced)].flatMap((match) => {
    const acronym = (match[1] ?? '').toLowerCase();
    const spelt = speltOut(acronym, prose.slice(Math.max(0, match.index - 120), match.index));
    return spelt ? [[stem(acronym), spelt] as const] : [];
  });
});

/** The last words before the bracket whose initials spell the acronym; `of`, `and`, `the` may be passed over. */
function speltOut(acronym: string, before: string): readonly string[] | null {
  const letters = [...acronym.replace(/&/g, '')];
  const taken: string[] = [];
  for (const word of words(before).reverse()) {
    const letter = letters.at(-1);
    if (letter === undefined) break;
    if (word.text.startsWith(letter)) {
      letters.pop();
      if (!isFunctionWord(word.text)) taken.unshift(stem(word.text));
    } else if (!isFunctionWord(word.text)) return null;
  }
  return letters.length === 0 && taken.length > 1 ? taken : null;
}

/** How far an acronym and its words stand for one another. */
const standsFor = 0.9;

/** Lets an acronym meet its words and the words their acronym, in a claim of a text that introduces it. */
export function withAcronyms(terms: readonly Term[], acronyms: Acronyms): readonly Term[] {
  if (acronyms.size === 0) return terms;
  const all = new Map(terms.map((term) => [term.stem, term]));
  for (const [acronym, spelt] of acronyms) {
    const short = all.get(acronym);
    const long = spelt.map((word) => all.get(word));
    if (short) for (const word of spelt) addTerm(all, word, 0, standsFor * short.offer);
    else if (long.every((term) => term !== undefined)) {
      addTerm(all, acronym, 0, standsFor * Math.min(...long.map((term) => term.offer)));
    }
  }
  return [...all.values()];
}
