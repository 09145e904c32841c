import type { MarkdownDocument } from '../core/markdown/document';
import { lineStarts, placeOf } from '../core/text/lines';
import { readReferences } from '../sources/index';
import { fileReadingOf, type FileReading } from './readSourceFile';

/** The references that a draft lists in its own front matter, under `references:`, as Pandoc reads them; null without any. */
export function ownReferences({ frontMatter, text }: MarkdownDocument, path: string): FileReading | null {
  if (!frontMatter || !/^references[ \t]*:/m.test(frontMatter.text)) return null;
  const linesBefore = placeOf(lineStarts(text), frontMatter.span.start).line;
  const { references, faults } = readReferences(path, frontMatter.text);
  // Broken YAML is told by whoever looks for bibliographies in it.
  const told = references.length === 0 ? [] : faults;
  return fileReadingOf({
    texts: [],
    references: references.map((source) =>
      source.attached
        ? { ...source, attached: { ...source.attached, line: source.attached.line + linesBefore } }
        : source,
    ),
    faults: told.map((fault) => ({ ...fault, line: fault.line + linesBefore })),
  });
}
