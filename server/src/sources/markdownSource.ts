import type { Source } from '../core/corpus/source';
import { issuedText, namesText, textOf } from './cslItem';
import { readFrontMatter } from './frontMatter';
import type { SourceReading } from './reading';

/**
 * A source kept as Markdown or plain text. Its front matter says what it is (`citation-key`, `title`, `author`, `issued`
 * or `date`, `url`, `doi`, `publisher`, `type`); without a key the file's name is the key, without a title the first
 * heading is the title.
 */
export function readMarkdownSource(path: string, text: string): SourceReading {
  const { fields, end, faults } = readFrontMatter(text, path);
  const source: Source = {
    key: textOf(fields['citation-key']) || nameWithoutExtension(path),
    type: textOf(fields['type']),
    title: textOf(fields['title']) || firstHeading(text.slice(end)),
    author: namesText(fields['author']),
    publisher: textOf(fields['publisher']),
    issued: issuedText(fields['issued']) || issuedText(fields['date']),
    url: textOf(fields['url']),
    doi: textOf(fields['doi']),
    origin: path,
    readable: true,
    note: textOf(fields['note']),
  };
  return { texts: [{ source, text, places: null }], references: [], faults };
}

export const nameWithoutExtension = (path: string): string =>
  (path.split(/[\\/]/).at(-1) ?? path).replace(/(.)\.[^.]*$/, '$1');

function firstHeading(text: string): string {
  const heading = /^#{1,2}[ \t]+(\S.*)$/m.exec(text)?.[1] ?? '';
  return heading.replace(/[ \t]#+[ \t]*$|(?<!\s)\s*\{[^{}]*\}\s*$/g, '').trim();
}
