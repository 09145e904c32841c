import type { Span } from '../text/span';
import type { LinkDefinition } from './document';
import { normalLabel } from './links';

/** `[label]: url "title"`, as the block parser has recognised it. */
const definition = /^\[((?:[^\]\\]|\\[^])*)\]:\s*(<[^>\n]*>|\S+)(?:\s+(?:"([^]*)"|'([^]*)'|\(([^]*)\)))?\s*$/;

/** Reads the link reference definitions found; the first of a label counts. */
export function readDefinitions(text: string, spans: readonly Span[]): ReadonlyMap<string, LinkDefinition> {
  const definitions = new Map<string, LinkDefinition>();
  for (const span of spans) {
    const found = definition.exec(text.slice(span.start, span.end));
    if (!found) continue;
    const label = normalLabel(found[1] ?? '');
    const url = (found[2] ?? '').replace(/^<|>$/g, '');
    const title = found[3] ?? found[4] ?? found[5] ?? '';
    if (!definitions.has(label)) definitions.set(label, { span, url, title });
  }
  return definitions;
}
