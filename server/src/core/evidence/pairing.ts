import type { Claim } from '../claims/claim';
import type { Dimension } from '../figures/figure';
import { exact, none } from '../text/exact';
import { firstNot } from '../text/ordered';
import { sameItems } from '../text/sameEnds';
import { byPlace, type Span } from '../text/span';
import type { AssessedBlock, Assessment } from './assessment';
import { ownStems, sayingOf, saysOtherwise, type Saying } from './saying';

/** A figure that is held against others. */
export interface Held {
  readonly claim: Claim;
  readonly block: HeldBlock;
}

/** A block of a draft, with those of its figures that are held against others. */
export interface HeldBlock {
  readonly source: AssessedBlock;
  /** Its place among the blocks that were given. */
  at: number;
  figures: readonly Figure[];
  /** How many of them say otherwise than one before. */
  paired: number;
  /** Those, as they were told last; null where that holds no longer. */
  told: readonly PairAt[] | null;
}

export interface Pair {
  readonly first: Held;
  readonly second: Held;
}

/** Two figures of one state of a text, with the places of their blocks among those that were given, and that of the second in its block. */
export interface PairAt extends Pair, Span {
  readonly firstBlock: number;
  readonly secondBlock: number;
}

/** Finds figures that say otherwise than one before them, from one state of a text to the next. */
export interface Pairing {
  /**
   * Each figure that says otherwise than one before, with that one; in text order. The same objects as before where both stand in the same
   * blocks as before, and the same list where that is so for all.
   */
  pairs(this: void, blocks: readonly AssessedBlock[]): readonly PairAt[];
}

/** A stem that so many figures have tells none of them from the others. */
const common = 40;
/** By how many of its rarest stems a figure is looked up. */
const lookedUp = 3;
/** What so many figures have in common is a form that is filled in again and again, and the first of them speak for the rest. */
const mostOfList = 8;

/** A stem, and the figures that speak of it by themselves. */
interface Word {
  readonly stem: string;
  readonly figures: Set<Figure>;
  /** How many they were before the text changed. */
  before: number;
}

/** The figures of a kind that have a word in common, or that are said in the same words; in text order. */
interface List {
  readonly key: string;
  readonly figures: Figure[];
}

interface Figure extends Held, Saying {
  /** Its place among the figures of its block. */
  readonly place: number;
  /** By the words that it may be held against others of its kind by; none where it may not. */
  readonly words: readonly Word[];
  /** Where it is looked up. */
  lists: readonly List[];
  /** With the one before it that says otherwise. */
  pair: Pair | null;
}

/**
 * A pairing that is given one state of a text after another. Words are counted anew for the blocks that came or went; a figure chooses the
 * words by which it is looked up anew where the count of one of its words tells something else than before; and it is held against the
 * first figures of its lists again where one of those is another. All other figures are not looked at.
 */
export function createPairing(mayDiffer: (a: Held, b: Held) => boolean): Pairing {
  const words = new Map<string, Word>();
  const lists = new Map<string, List>();
  let sources: readonly AssessedBlock[] = [];
  let known: readonly HeldBlock[] = [];
  let found: readonly PairAt[] = [];
  /** Whether another pair has been found since. */
  let isNew = false;

  function pairs(blocks: readonly AssessedBlock[]): readonly PairAt[] {
    const before = known;
    const { start, end } = sameItems(blocks, sources);
    sources = blocks;
    const gone = before.slice(start, before.length - end);
    const come = blocks.slice(start, blocks.length - end).map(heldBlock);
    const changed = counted(gone, come);
    const toBeHeld = new Set<Figure>();
    // While what has gone still stands at its place among the others.
    for (const { figures } of gone) for (const figure of figures) takeOut(figure, toBeHeld);
    const toPutIn = new Set(changed.flatMap((word) => [...word.figures]));
    for (const figure of toPutIn) takeOut(figure, toBeHeld);
    for (const { figures } of come) for (const figure of figures) toPutIn.add(figure);
    known = before.slice(0, start).concat(come, before.slice(before.length - end));
    const areMoved = come.length !== gone.length;
    for (let at = start; at < (areMoved ? known.length : start + come.length); at++)
      (known[at] as HeldBlock).at = at;
    for (const figure of toPutIn) putIn(figure, toBeHeld);
    for (const figure of toBeHeld) holdAgain(figure);
    if (isNew || areMoved || gone.some(({ paired }) => paired > 0)) found = allPairs(areMoved);
    isNew = false;
    return found;
  }

  function allPairs(areMoved: boolean): readonly PairAt[] {
    const all: PairAt[] = [];
    for (const block of known) {
      if (block.paired === 0) continue;
      if (areMoved || block.told === null) block.told = pairsOf(block);
      for (const pair of block.told) all.push(pair);
    }
    return all;
  }

  /** Takes the words of the figures that went and came into account; those whose number of figures tells something else now. */
  function counted(gone: readonly HeldBlock[], come: readonly HeldBlock[]): readonly Word[] {
    const touched = new Set<Word>();
    const touch = (word: Word): Set<Figure> => {
      if (!touched.has(word)) word.before = word.figures.size;
      touched.add(word);
      return word.figures;
    };
    const each = (blocks: readonly HeldBlock[], see: (word: Word, figure: Figure) => void): void => {
      for (const { figures } of blocks)
        for (const figure of figures) for (const word of figure.words) see(word, figure);
    };
    each(come, (word, figure) => touch(word).add(figure));
    each(gone, (word, figure) => touch(word).delete(figure));
    return [...touched].filter(({ stem, figures: { size }, before }) => {
      if (size === 0) words.delete(stem);
      return size !== before && (tells(size) || tells(before));
    });
  }

  function heldBlock(source: AssessedBlock): HeldBlock {
    const crowded = crowdedOf(source.assessments);
    const block: HeldBlock = { source, at: 0, figures: none, paired: 0, told: null };
    block.figures = source.assessments.filter(isHeld).map(({ claim }, place): Figure => {
      const { oneOfSeveral, wording, years } = sayingOf(claim);
      const words = crowded.has(claim) || oneOfSeveral ? none : ownStems(claim).map(wordOf);
      // Written out: of a spread with more behind it, each object would get a hidden class of its own.
      return { claim, oneOfSeveral, wording, years, block, place, words, lists: none, pair: null };
    });
    return block;
  }

  function wordOf(stem: string): Word {
    const word = words.get(stem) ?? { stem, figures: new Set(), before: 0 };
    words.set(stem, word);
    return word;
  }

  function listsOf({ claim: { figure }, wording, words: own }: Figure): readonly List[] {
    const kind = `${figure.unit.dimension} ${figure.unit.per} ${String(figure.change)}`;
    const found = rarest(own).map(({ stem }) => listOf(`${kind}\n${stem}`));
    return wording === '' ? found : found.concat(listOf(wording));
  }

  function listOf(key: string): List {
    const list = lists.get(key) ?? { key, figures: [] };
    lists.set(key, list);
    return list;
  }

  function takeOut(figure: Figure, toBeHeld: Set<Figure>): void {
    for (const { key, figures } of figure.lists) {
      const at = firstNot(figures, (other) => isBefore(other, figure));
      figures.splice(at, 1);
      if (figures.length === 0) lists.delete(key);
      hearers(figures, at, toBeHeld);
    }
    figure.lists = none;
    toBeHeld.delete(figure);
  }

  function putIn(figure: Figure, toBeHeld: Set<Figure>): void {
    figure.lists = listsOf(figure);
    for (const { figures } of figure.lists) {
      const at = firstNot(figures, (other) => isBefore(other, figure));
      figures.splice(at, 0, figure);
      hearers(figures, at + 1, toBeHeld);
    }
    toBeHeld.add(figure);
  }

  function holdAgain(figure: Figure): void {
    const { block, pair } = figure;
    const first = firstBefore(figure);
    if (first === (pair?.first ?? null)) return;
    figure.pair = first && { first, second: figure };
    block.told = null;
    block.paired += Number(first !== null) - Number(pair !== null);
    isNew = true;
  }

  function firstBefore(second: Figure): Figure | null {
    for (const { figures } of second.lists) {
      for (let at = 0; at < mostOfList; at++) {
        const other = figures[at];
        if (!other || !isBefore(other, second)) break;
        if (mayDiffer(other, second) && saysOtherwise(other, second)) return other;
      }
    }
    return null;
  }

  return { pairs };
}

const pairsOf = ({ figures, at }: HeldBlock): readonly PairAt[] =>
  exact(figures.flatMap(({ pair }) => (pair ? [pairAt(pair, at)] : [])).sort(byPlace));

function pairAt({ first, second }: Pair, secondBlock: number): PairAt {
  const { start, end } = second.claim.span;
  return { first, second, start, end, firstBlock: first.block.at, secondBlock };
}

const isBefore = (a: Figure, b: Figure): boolean =>
  a.block === b.block ? a.place < b.place : a.block.at < b.block.at;

/** Those behind a place of a list that has changed are held against its first figures, if it is one of those. */
function hearers(figures: readonly Figure[], from: number, toBeHeld: Set<Figure>): void {
  if (from <= mostOfList) for (let at = from; at < figures.length; at++) toBeHeld.add(figures[at] as Figure);
}

const tells = (count: number): boolean => count > 1 && count <= common;

/** The rarest of the words that another figure has too. */
const rarest = (words: readonly Word[]): readonly Word[] =>
  words
    .filter(({ figures }) => tells(figures.size))
    .sort((a, b) => a.figures.size - b.figures.size || (a.stem < b.stem ? -1 : 1))
    .slice(0, lookedUp);

const isHeld = ({ claim, verdict, basis }: Assessment): boolean =>
  verdict !== 'refuted' && basis !== 'ownData' && claim.modality === 'outcome' && !claim.figure.weak;

/** Those of prose that are not the only one of their kind in their sentence: several are held against each other there, and each needs the words of the others. */
function crowdedOf(assessments: readonly Assessment[]): ReadonlySet<Claim> {
  const crowded = new Set<Claim>();
  let sentence = -1;
  const firsts = new Map<Dimension, Claim>();
  for (const { claim } of assessments) {
    if (claim.inTable) continue;
    if (sentence !== claim.sentence.start) {
      sentence = claim.sentence.start;
      firsts.clear();
    }
    const { dimension } = claim.figure.unit;
    const first = firsts.get(dimension);
    if (first) crowded.add(first).add(claim);
    else firsts.set(dimension, claim);
  }
  return crowded;
}
