import type { RuleName } from '../rules/rule';
import { blocksAround } from '../markdown/places';
import { byPlace, touches, type Span } from '../text/span';
import type { Finding, Findings, FindingsInShort } from './finding';
import { eachInBlocks, findingIn, type FoundInBlocks, type InBlock } from './inBlocks';

/** A finding that is told by itself; `order`: the place of its rule among all. */
export interface Apart {
  readonly finding: Finding;
  readonly order: number;
}

/** What was found in a draft, before it is made findings. */
export interface Found extends FoundInBlocks {
  /** What directives disable, by block. */
  readonly disabled: ReadonlyMap<number, ReadonlySet<InBlock>>;
  readonly apart: readonly Apart[];
}

/** Takes something that was found; `block`: in which, or -1. True where that is enough. */
type Visit<Item> = (rule: RuleName | null, item: Item, block: number) => boolean;

/** What was found, before it is made findings. */
interface Unmade<Item> {
  /** Visits all in text order, and what is told of one place in the order of the rules; of `near`, at least those that touch it. */
  readonly each: (visit: Visit<Item>, near?: Span) => void;
  readonly make: (item: Item, block: number) => Finding;
  /** How many there are of each rule. */
  readonly counts: () => ReadonlyMap<RuleName | null, number>;
}

/**
 * The findings of a draft. A long draft has thousands with each key stroke, and few of them are ever shown: they are counted where they
 * stand, and made when they are asked for.
 */
export function findingsOf(found: Found): Findings {
  const apart = [...found.apart].sort((a, b) => byPlace(a.finding.span, b.finding.span) || a.order - b.order);
  return new Listed<InBlock | Apart>({
    each: (visit, near) =>
      near ? walkNear({ ...found, apart }, visit, near) : walk({ ...found, apart }, visit),
    make: (item, block) => ('finding' in item ? item.finding : findingIn(found, item, block)),
    counts: () => countsOf(found),
  });
}

/** Findings that are at hand, in text order. */
export const findingList = (all: readonly Finding[]): Findings =>
  new Listed<Finding>({
    each: (visit) => void all.some((finding) => visit(finding.rule, finding, -1)),
    make: (finding) => finding,
    counts: () => countRules(all.map(({ rule }) => [rule, 1])),
  });

/** Findings, with all of them in view. A class, since object literals with getters are each of a shape of their own, which holds on to the draft until all memory is searched. */
export class WithFindings {
  constructor(readonly found: Findings) {}

  get findings(): readonly Finding[] {
    return this.found.all;
  }
}

class Listed<Item> implements Findings {
  #counts: ReadonlyMap<RuleName | null, number> | null = null;
  #all: readonly Finding[] | null = null;

  constructor(private readonly of: Unmade<Item>) {}

  get all(): readonly Finding[] {
    return (this.#all ??= made(this.of));
  }

  touching(span: Span): readonly Finding[] {
    return made(this.of, span).filter((finding) => touches(finding.span, span));
  }

  inShort(most: number): FindingsInShort {
    return inShort(this.of, this.#counted(), most);
  }

  tells(rules: ReadonlySet<RuleName>): boolean {
    return [...rules].some((rule) => (this.#counted().get(rule) ?? 0) > 0);
  }

  #counted(): ReadonlyMap<RuleName | null, number> {
    return (this.#counts ??= this.of.counts());
  }
}

function made<Item>({ each, make }: Unmade<Item>, near?: Span): readonly Finding[] {
  const all: Finding[] = [];
  each((_, item, block) => {
    all.push(make(item, block));
    return false;
  }, near);
  return all;
}

function inShort<Item>(
  { each, make }: Unmade<Item>,
  counts: ReadonlyMap<RuleName | null, number>,
  most: number,
): FindingsInShort {
  const told = new Map<RuleName | null, number>();
  const shown: Finding[] = [];
  const beyond: { first: Finding; count: number }[] = [];
  // One more of a rule shows where the others begin.
  let left = 0;
  for (const count of counts.values()) left += Math.min(count, most + 1);
  if (left > 0)
    each((rule, item, block) => {
      const before = told.get(rule) ?? 0;
      if (before > most) return false;
      told.set(rule, before + 1);
      if (before < most) shown.push(make(item, block));
      else beyond.push({ first: make(item, block), count: (counts.get(rule) ?? 0) - most });
      return --left === 0;
    });
  return { shown, beyond };
}

function countRules(
  counts: Iterable<readonly [RuleName | null, number]>,
): ReadonlyMap<RuleName | null, number> {
  const all = new Map<RuleName | null, number>();
  for (const [rule, count] of counts) if (count !== 0) all.set(rule, (all.get(rule) ?? 0) + count);
  return all;
}

const countsOf = ({
  running,
  counts,
  pairs,
  pairsBy,
  disabled,
  apart,
}: Found): ReturnType<typeof countRules> => {
  const ruleOf = (item: InBlock): RuleName | null => ('by' in item ? item.by.name : (pairsBy?.name ?? null));
  return countRules([
    ...[...running.keys()].map(({ name }) => [name, counts[name] ?? 0] as const),
    ...(pairsBy ? [[pairsBy.name, pairs.length] as const] : []),
    ...[...disabled.values()].flatMap((items) => [...items].map((item) => [ruleOf(item), -1] as const)),
    ...apart.map(({ finding }) => [finding.rule, 1] as const),
  ]);
};

/** Visits those in the blocks that a span touches, and those apart that touch it. */
function walkNear(found: Found, visit: Visit<InBlock | Apart>, near: Span): void {
  const apart = found.apart.filter(({ finding }) => touches(finding.span, near));
  const [first, end] = blocksAround(found.analysis.document, near);
  // A reading that stopped half-way has no more.
  walk({ ...found, apart }, visit, [first, Math.min(end, found.problems.length)]);
}

/** Visits all in the blocks from one index to another, in text order, and what is told of one place in the order of the rules. */
function walk(
  found: Found,
  visit: Visit<InBlock | Apart>,
  blocks: readonly [number, number] = [0, found.problems.length],
): void {
  const { analysis, disabled, apart } = found;
  let next = 0;
  let isEnough = false;
  eachInBlocks(found, blocks, ({ rule, order }, item, block) => {
    if (disabled.get(block)?.has(item)) return false;
    for (let one = apart[next]; one; one = apart[++next]) {
      const { start, end } = one.finding.span;
      const from = analysis.document.starts[block] ?? 0;
      if ((start - from - item.start || end - from - item.end || one.order - order) >= 0) break;
      if (visit(one.finding.rule, one, -1)) return (isEnough = true);
    }
    return (isEnough = visit(rule.name, item, block));
  });
  for (; next < apart.length && !isEnough; next++) {
    const one = apart[next] as Apart;
    isEnough = visit(one.finding.rule, one, -1);
  }
}
