import type { Claim } from '../claims/claim';
import { rememberLatest } from '../text/remember';
import type { Arranged } from './arrangement';
import type { Neighbour } from './vocabulary';

/** How far the words of two claims agree, whatever speaks against them. */
export interface Agreement {
  /** 0–1, both ways together. */
  readonly words: number;
  /** The share of what the draft says that the source's claim meets. */
  readonly draftMet: number;
}

/** Both ways count: what the draft says must be in the source's claim, and the other way round. */
const fromDraft = 0.6;
/** Words of less weight are taken over from the sentence before. */
const ownWords = 0.3;
/** An alias of a bundled record is a looser name than its measure. */
const otherName = 0.85;

/** Words by their numbers, with what is offered of each. */
interface Offered {
  readonly stems: readonly number[];
  readonly sizes: readonly number[];
}

/** The words of a claim that is held beside those of the corpus. */
interface Asking {
  /** Those that have weight, with what each is worth: the rarer, the more. */
  readonly stems: readonly number[];
  readonly worths: readonly number[];
  readonly all: number;
  /** The same for its own words alone; 0 for one that is taken over. */
  readonly ownWorths: readonly number[];
  readonly allOwn: number;
  /** By each, the words of the corpus that are near to it, and how near. */
  readonly near: readonly Offered[];
  /** What it offers, in part also of the words that are near to its own. */
  readonly wide: Offered;
}

/** Another name of a claim as words, with what each is worth. */
interface Name {
  readonly stems: readonly number[];
  readonly worths: readonly number[];
  readonly all: number;
}

export interface Wording {
  /** The claims of the corpus, by their numbers. */
  readonly claims: readonly Claim[];
  readonly offers: Arranged;
  rarity(this: void, stem: string): number;
  neighbours(this: void, stem: string): readonly Neighbour[];
}

/** A draft's claim is held beside all that it is to be held beside, and then no more. */
const mostAsked = 64;
/** A draft speaks of so many different words. */
const mostNear = 10_000;

/**
 * Compares the words of a claim with those of a claim of the corpus, which is given by its number. What claims of the corpus say
 * lies in lists of numbers, and what is asked of them in lists with a place for each word: so a comparison goes once through
 * the one claim's words.
 */
export function createAgreement(wording: Wording): (draft: Claim, number: number) => Agreement {
  const { rarity, offers } = wording;
  const { places, starts, terms, stemOf, weights, stems } = offers;
  const rarities = Float64Array.from(stems.keys(), rarity);
  const names = namesOf(wording, rarities);
  const desk = createDesk(stems.size);
  const numberOf = (stem: string): number => stems.get(stem) ?? desk.nowhere;
  const near = rememberLatest((stem: string): Offered => {
    const all = wording.neighbours(stem);
    return { stems: all.map((each) => numberOf(each.stem)), sizes: all.map(({ similarity }) => similarity) };
  }, mostNear);

  const asking = rememberLatest((draft: Claim): Asking => {
    const telling = draft.terms.filter(({ weight }) => weight > 0);
    const worths = telling.map(({ stem, weight }) => weight * rarity(stem));
    const ownWorths = telling.map(({ weight }, at) => (weight > ownWords ? (worths[at] ?? 0) : 0));
    return {
      stems: telling.map(({ stem }) => numberOf(stem)),
      worths,
      all: sum(worths),
      ownWorths,
      allOwn: sum(ownWorths),
      near: telling.map(({ stem }) => near(stem)),
      wide: desk.gather(draft.terms, numberOf, near),
    };
  }, mostAsked);

  /** How far what is laid out meets what the claim is about, under the best of its names. */
  function coverage(number: number): number {
    let [all, met] = [0, 0];
    const place = places[number] as number;
    for (let at = starts[place] as number; at < (starts[place + 1] as number); at++) {
      const term = terms[at] as number;
      const weight = weights[term] as number;
      if (weight <= 0) continue;
      const stem = stemOf[term] as number;
      const worth = weight * (rarities[stem] as number);
      all += worth;
      met += worth * (desk.wide[stem] as number);
    }
    let best = all === 0 ? 0 : met / all;
    for (const name of names.get(number) ?? []) best = Math.max(best, otherName * covered(name, desk.wide));
    return best;
  }

  return (draft, number) => {
    const own = asking(draft);
    desk.layOut(own.wide);
    desk.open(offers, places[number] as number);
    let [met, metOwn] = [0, 0];
    for (let at = 0; at < own.stems.length; at++) {
      const offer = desk.offerOf(own.stems[at] as number, own.near[at] as Offered);
      met += offer * (own.worths[at] as number);
      metOwn += offer * (own.ownWorths[at] as number);
    }
    desk.close(offers, places[number] as number);
    const fromOwn = own.all === 0 ? 0 : met / own.all;
    const draftMet = own.allOwn === 0 ? fromOwn : metOwn / own.allOwn;
    return { words: fromDraft * fromOwn + (1 - fromDraft) * coverage(number), draftMet };
  };
}

/** A desk on which two claims lie open, with a place for each of `count` words. */
function createDesk(count: number) {
  /** What the claim that is asked for offers of each, with the words near to its own. */
  const wide = new Float64Array(count + 1);
  /** What the claim of the corpus offers; -1 of what it has not. */
  const open = new Float64Array(count + 1).fill(-1);
  let laidOut: Offered = { stems: [], sizes: [] };

  function layOut(next: Offered): void {
    if (next === laidOut) return;
    for (const stem of laidOut.stems) wide[stem] = 0;
    for (let at = 0; at < next.stems.length; at++) wide[next.stems[at] as number] = next.sizes[at] as number;
    laidOut = next;
  }

  return {
    wide,
    /** The place of words that no claim of the corpus has. */
    nowhere: count,
    layOut,

    /** Gathers what terms offer with what is near to them. */
    gather(
      terms: Claim['terms'],
      numberOf: (stem: string) => number,
      near: (stem: string) => Offered,
    ): Offered {
      layOut({ stems: [], sizes: [] });
      const stems: number[] = [];
      const put = (stem: number, size: number): void => {
        if (stem === count) return;
        if (wide[stem] === 0) stems.push(stem);
        wide[stem] = size;
      };
      for (const { stem, offer } of terms) {
        const { stems: others, sizes } = near(stem);
        others.forEach((other, at) => {
          put(other, Math.max(wide[other] as number, (sizes[at] as number) * offer));
        });
      }
      for (const { stem, offer } of terms) put(numberOf(stem), offer);
      laidOut = { stems, sizes: stems.map((stem) => wide[stem] as number) };
      return laidOut;
    },

    /** Lays the claim of the corpus at a place open. */
    open({ starts, terms, stemOf, offers }: Arranged, place: number): void {
      for (let at = starts[place] as number; at < (starts[place + 1] as number); at++)
        open[stemOf[terms[at] as number] as number] = offers[terms[at] as number] as number;
    },

    close({ starts, terms, stemOf }: Arranged, place: number): void {
      for (let at = starts[place] as number; at < (starts[place + 1] as number); at++)
        open[stemOf[terms[at] as number] as number] = -1;
    },

    /** What the open claim offers of a word, or else the most that it offers of a word near to it. */
    offerOf(stem: number, near: Offered): number {
      const own = open[stem] as number;
      if (own >= 0) return own;
      let best = 0;
      for (let at = 0; at < near.stems.length; at++) {
        const offer = (near.sizes[at] as number) * (open[near.stems[at] as number] as number);
        if (offer > best) best = offer;
      }
      return best;
    },
  };
}

/** The other names of the claims that have some. */
function namesOf({ claims, offers }: Wording, rarities: Float64Array): ReadonlyMap<number, readonly Name[]> {
  const names = new Map<number, readonly Name[]>();
  claims.forEach(({ otherNames }, number) => {
    if (otherNames.length === 0) return;
    const nameOf = (words: readonly string[]): Name => {
      const stems = words.map((stem) => offers.stems.get(stem) as number);
      const worths = stems.map((stem) => rarities[stem] as number);
      return { stems, worths, all: sum(worths) };
    };
    names.set(number, otherNames.map(nameOf));
  });
  return names;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** The share of what words are worth that is offered. */
function covered({ stems, worths, all }: Name, wide: Float64Array): number {
  if (all === 0) return 0;
  let met = 0;
  for (let at = 0; at < stems.length; at++)
    met += (worths[at] as number) * (wide[stems[at] as number] as number);
  return met / all;
}
