import type { MarkdownDocument } from '../markdown/document';
import { blockBefore } from '../markdown/places';
import type { Span } from '../text/span';
import type { Directives } from './directives';
import type { SuppressedFinding } from './finding';
import type { Found } from './findings';
import { eachInBlocks, findingIn, type FoundInBlocks, type InBlock } from './inBlocks';

/** What directives disable of that which is told in blocks, by block; put among `disabled` as well. Yields after each block that one reaches. */
export function* silenced(
  found: FoundInBlocks,
  directives: Directives,
  disabled: SuppressedFinding[],
): Generator<void, Found['disabled']> {
  const silent = new Map<number, Set<InBlock>>();
  for (const at of blocksIn(directives.reach, found.analysis.document)) {
    eachInBlocks(found, [at, at + 1], ({ rule }, item) => {
      const finding = findingIn(found, item, at);
      const by = directives.disabledBy(rule.name, finding.span);
      if (by) {
        silent.set(at, (silent.get(at) ?? new Set()).add(item));
        disabled.push({ finding, reason: by.reason });
      }
      return false;
    });
    yield;
  }
  return silent;
}

/** The blocks of which something may stand in one of the spans. */
function blocksIn(spans: readonly Span[], document: MarkdownDocument): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { start, end } of spans) {
    const last = blockBefore(document, end);
    for (let at = Math.max(0, blockBefore(document, start)); at <= last; at++) found.add(at);
  }
  return found;
}
