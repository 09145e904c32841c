import type { RuleName } from '../rules/rule';
import { once } from '../text/remember';
import type { Finding, FindingInShort, Findings, FindingsInShort } from './finding';
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

/** Takes something that was found: its rule, and what `make` makes a finding of. `block`: in which it was found; -1 for none. */
type Visit<Item> = (rule: RuleName | null, item: Item, block: number) => void;

/**
 * The findings of a draft. A long draft has thousands with each key stroke, and few of them are ever shown: they are counted where they
 * stand, and made when they are asked for.
 */
export function findingsOf(found: Found): Findings {
  const apart = [...found.apart].sort(
    ({ finding: { span: a }, order }, { finding: { span: b }, order: other }) =>
      a.start - b.start || a.end - b.end || order - other,
  );
  return listed<InBlock | Apart>(
    (visit) => walk({ ...found, apart }, visit),
    (item, block) => ('finding' in item ? item.finding : findingIn(found, item, block)),
  );
}

/** Findings that are at hand, in text order. */
export const findingList = (all: readonly Finding[]): Findings =>
  listed<Finding>(
    (visit) => all.forEach((finding) => visit(finding.rule, finding, -1)),
    (finding) => finding,
  );

function listed<Item>(
  each: (visit: Visit<Item>) => void,
  make: (item: Item, block: number) => Finding,
): Findings {
  const all = once(() => {
    const made: Finding[] = [];
    each((_, item, block) => made.push(make(item, block)));
    return made;
  });
  return {
    get all() {
      return all();
    },
    inShort(most) {
      const counts = new Map<RuleName | null, { first: FindingInShort | null; count: number }>();
      const shown: FindingInShort[] = [];
      let index = -1;
      each((rule, item, block) => {
        index++;
        const of = counts.get(rule) ?? { first: null, count: 0 };
        if (of.count++ === 0) counts.set(rule, of);
        if (of.count <= most) shown.push({ finding: make(item, block), index });
        else of.first ??= { finding: make(item, block), index };
      });
      return { shown, beyond: [...counts.values()].flatMap((of) => beyond(of, most)) };
    },
    tells(rules) {
      let isTold = false;
      each((rule) => (isTold ||= rule !== null && rules.has(rule)));
      return isTold;
    },
  };
}

const beyond = (
  { first, count }: { readonly first: FindingInShort | null; readonly count: number },
  most: number,
): FindingsInShort['beyond'] => (first ? [{ ...first, count: count - most }] : []);

/** Visits all in text order, and what is told of one place in the order of the rules. */
function walk(found: Found, visit: Visit<InBlock | Apart>): void {
  const { problems, analysis, disabled, apart } = found;
  let next = 0;
  eachInBlocks(found, [0, problems.length], ({ rule, order }, item, block) => {
    if (disabled.get(block)?.has(item)) return;
    for (let one = apart[next]; one; one = apart[++next]) {
      const { start, end } = one.finding.span;
      const from = analysis.document.starts[block] ?? 0;
      if ((start - from - item.start || end - from - item.end || one.order - order) >= 0) break;
      visit(one.finding.rule, one, -1);
    }
    visit(rule.name, item, block);
  });
  for (const one of apart.slice(next)) visit(one.finding.rule, one, -1);
}
