import { blockChoice } from '../markdown/blockChoice';
import { readKey } from '../markdown/keys';
import type { Block, Content, MarkdownDocument } from '../markdown/document';
import { none } from '../text/exact';
import { remember } from '../text/remember';
import { shift, type Span } from '../text/span';

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
  return referring(document).flatMap((block) => {
    const start = document.starts[block] ?? 0;
    const { content } = document.blocks[block] as Block;
    return referencesIn(content).map(({ key, span }) => ({ key, block, span: shift(span, start) }));
  });
}

const referring = blockChoice(({ content }) => referencesIn(content).length > 0);

/** In offsets of the block. */
const referencesIn = remember((content: Content): readonly { readonly key: string; readonly span: Span }[] =>
  content.marks.length === 0 ? none : marked(content),
);

const marked = (content: Content): readonly { readonly key: string; readonly span: Span }[] =>
  content.marks
    .filter(({ kind }) => kind === 'citation' || kind === 'narrative')
    .flatMap(({ span }) =>
      keysIn(content.text.slice(span.start, span.end)).map(({ key, at }) => {
        const start = span.start + at;
        return { key, span: { start, end: start + key.length + 1 } };
      }),
    );

function keysIn(text: string): readonly { readonly key: string; readonly at: number }[] {
  const found = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const key = readKey(text, at, true)?.key;
    if (key !== undefined && isCrossReference(key)) found.push({ key, at });
  }
  return found;
}
