import { readKey } from '../markdown/keys';
import { markedBlocks } from '../markdown/markedBlocks';
import type { MarkdownDocument } from '../markdown/document';
import type { Span } from '../text/span';

/** A reference to a numbered part of the document itself, as Quarto and pandoc-crossref write it: `@tbl-officers`. */
export interface CrossReference {
  /** Document offsets of the key with its `@`. */
  readonly span: Span;
  readonly block: number;
  readonly key: string;
}

const prefixes =
  /^(?:fig|tbl|tab|sec|eq|lst|thm|lem|cor|prp|cnj|def|exm|exr|sol|rem|alg|nte|tip|wrn|imp|cau|prf|apx)[-:]\S/i;

export const isCrossReference = (key: string): boolean => prefixes.test(key);

/** Every cross-reference in the prose of a document, in text order. */
export function crossReferences(document: MarkdownDocument): readonly CrossReference[] {
  return markedBlocks(document).flatMap(([block, { content, start }]) =>
    content.marks
      .filter(({ kind }) => kind === 'citation' || kind === 'narrative')
      .flatMap(({ span }) =>
        keysIn(content.text.slice(span.start, span.end)).map((found) => ({ ...found, from: span.start })),
      )
      .map(({ key, at, from }) => {
        const first = start + from + at;
        return { span: { start: first, end: first + key.length + 1 }, block, key };
      }),
  );
}

function keysIn(text: string): readonly { readonly key: string; readonly at: number }[] {
  const found = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const key = readKey(text, at, true)?.key;
    if (key !== undefined && isCrossReference(key)) found.push({ key, at });
  }
  return found;
}
