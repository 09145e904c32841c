import type { Claim } from '../claims/claim';
import type { Dimension } from '../figures/figure';
import { sameEnds } from '../text/sameEnds';
import type { AssessedBlock, Assessment } from './assessment';
import { sayingOf, saysOtherwise, type Saying } from './saying';

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
  readonly figures: readonly Figure[];
}

export interface Pair {
  readonly first: Held;
  readonly second: Held;
}

/** Finds figures that say otherwise than one before them, from one state of a text to the next. */
export interface Pairing {
  /** Each figure that says otherwise than one before, with that one; in the order of the blocks. */
  pairs(this: void, blocks: readonly AssessedBlock[]): readonly Pair[];
}

/** A stem that so many figures have tells none of them from the others. */
const common = 40;
/** By how many of its rarest stems a figure is looked up. */
const lookedUp = 3;
/** What so many figures have in common is a form that is filled in again and again, and the first of them speak for the rest. */
const mostOfList = 8;

/** A stem, and how many figures speak of it by themselves. */
interface Word {
  readonly stem: string;
  count: number;
  /** How many did so before the text changed. */
  before: number;
}

/** The first figures of a kind that have a word in common, or that are said in the same words. */
interface List {
  figures: Figure[];
  /** Those of the state before, and whether this state's are the same until now. */
  before: Figure[];
  same: boolean;
  /** Of the state that it was last filled for. */
  round: number;
}

interface Figure extends Held {
  readonly saying: Saying;
  /** By the words that it may be held against others of its kind by; none where it may not. */
  readonly words: readonly Word[];
  /** Where it is looked up; null where that is to be chosen. */
  lists: readonly List[] | null;
  /** How many figures each of them had before this one; null where that is not known. */
  seen: number[] | null;
  /** The one before it that says otherwise. */
  first: Figure | null;
}

/**
 * A pairing that is given one state of a text after another. Words are counted anew for the blocks that came or went; a figure chooses the
 * words by which it is looked up anew where the count of one of its words tells something else than before; and it is held against the
 * figures of its lists again where these are not the same ones. All else is one look at each figure.
 */
export function createPairing(mayDiffer: (a: Held, b: Held) => boolean): Pairing {
  const words = new Map<string, Word>();
  const lists = new Map<string, List>();
  let known: readonly HeldBlock[] = [];
  let round = 0;

  function pairs(blocks: readonly AssessedBlock[]): readonly Pair[] {
    round += 1;
    known = replaced(blocks);
    const found: Pair[] = [];
    let filled = 0;
    known.forEach((block, at) => {
      block.at = at;
      for (const second of block.figures) {
        const own = (second.lists ??= listsOf(second));
        filled += own.length;
        if (isToBeHeld(second, own)) second.first = firstBefore(second, own);
        for (const list of own) fill(list, second);
        if (second.first) found.push({ first: second.first, second });
      }
    });
    if (lists.size > 2 * filled + mostOfList) dropUnused();
    return found;
  }

  /** The blocks that stay, and the new ones between; words are counted as they now are. */
  function replaced(blocks: readonly AssessedBlock[]): readonly HeldBlock[] {
    const { start, end } = sameEnds(blocks, known, (at, before) => blocks[at] === known[before]?.source);
    const gone = known.slice(start, known.length - end);
    const touched = new Set<Word>();
    const count = (figures: readonly Figure[], by: number): void => {
      for (const word of figures.flatMap((figure) => figure.words)) {
        if (!touched.has(word)) word.before = word.count;
        touched.add(word);
        word.count += by;
      }
    };
    const come = blocks.slice(start, blocks.length - end).map(heldBlock);
    for (const { figures } of come) count(figures, 1);
    for (const { figures } of gone) count(figures, -1);
    const kept = [...known.slice(0, start), ...known.slice(known.length - end)];
    chooseAgain(kept, touched);
    for (const { stem, count: left } of touched) if (left === 0) words.delete(stem);
    return [...kept.slice(0, start), ...come, ...kept.slice(start)];
  }

  function heldBlock(source: AssessedBlock): HeldBlock {
    const figures: Figure[] = [];
    const block: HeldBlock = { source, at: 0, figures };
    const crowded = crowdedOf(source.assessments);
    for (const { claim } of source.assessments.filter(isHeld)) {
      const saying = sayingOf(claim);
      const alone = !crowded.has(claim) && !saying.oneOfSeveral;
      const own = alone ? [...saying.stems].map(wordOf) : [];
      figures.push({ claim, block, saying, words: own, lists: null, seen: null, first: null });
    }
    return block;
  }

  function wordOf(stem: string): Word {
    const word = words.get(stem) ?? { stem, count: 0, before: 0 };
    words.set(stem, word);
    return word;
  }

  function listsOf({ saying, words: own }: Figure): readonly List[] {
    const found = rarest(own).map(({ stem }) => listOf(`${saying.kind}\n${stem}`));
    return saying.wording === '' ? found : [...found, listOf(saying.wording)];
  }

  function listOf(key: string): List {
    const list = lists.get(key) ?? { figures: [], before: [], same: true, round: 0 };
    lists.set(key, list);
    return list;
  }

  /** Whether what it is looked up in is not as it was when it was last held against it. */
  function isToBeHeld(figure: Figure, own: readonly List[]): boolean {
    let again = figure.seen === null;
    const seen = (figure.seen ??= own.map(() => 0));
    for (let at = 0; at < own.length; at++) {
      const list = own[at] as List;
      open(list);
      again ||= !list.same || list.figures.length !== seen[at];
      seen[at] = list.figures.length;
    }
    return again;
  }

  function open(list: List): void {
    if (list.round === round) return;
    [list.figures, list.before] = [list.before, list.figures];
    list.figures.length = 0;
    list.same = true;
    list.round = round;
  }

  function firstBefore(second: Figure, own: readonly List[]): Figure | null {
    for (const { figures } of own) {
      const found = figures.find(
        (other) => mayDiffer(other, second) && saysOtherwise(other.claim, second.claim),
      );
      if (found) return found;
    }
    return null;
  }

  function dropUnused(): void {
    for (const [key, list] of lists) if (list.round !== round) lists.delete(key);
  }

  return { pairs };
}

function fill(list: List, figure: Figure): void {
  if (list.figures.length >= mostOfList) return;
  list.same &&= list.before[list.figures.length] === figure;
  list.figures.push(figure);
}

const tells = (count: number): boolean => count > 1 && count <= common;

/** Lets figures choose again which have a word whose count tells something else now. */
function chooseAgain(blocks: readonly HeldBlock[], touched: ReadonlySet<Word>): void {
  const changed = new Set<Word>();
  for (const word of touched)
    if (word.before !== word.count && (tells(word.before) || tells(word.count))) changed.add(word);
  if (changed.size === 0) return;
  for (const { figures } of blocks)
    for (const figure of figures)
      if (figure.words.some((word) => changed.has(word))) [figure.lists, figure.seen] = [null, null];
}

/** The rarest of the words that another figure has too. */
const rarest = (words: readonly Word[]): readonly Word[] =>
  words
    .filter(({ count }) => tells(count))
    .sort((a, b) => a.count - b.count || (a.stem < b.stem ? -1 : 1))
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
