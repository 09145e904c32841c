import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { CslItem } from '../../server/src/sources/cslItem';
import { readClaims } from '../../server/src/core/claims/read';
import type { ClaimRecord } from '../../server/src/core/claims/record';
import type { Corpus } from '../../server/src/core/corpus/corpus';
import { createCorpus } from '../../server/src/core/corpus/create';
import type { Source } from '../../server/src/core/corpus/source';
import { parseMarkdown } from '../../server/src/core/markdown/parse';
import { bundledEntries } from '../../server/src/sources/bundled';

let bundled: Corpus | undefined;

/** The corpus that ships with the extension. */
export function bundledCorpus(): Corpus {
  bundled ??= readBundled();
  return bundled;
}

function readBundled(): Corpus {
  const sources = JSON.parse(readFileSync('server/corpus/sources.json', 'utf8')) as CslItem[];
  const claims = parse(readFileSync('server/corpus/claims.yaml', 'utf8')) as ClaimRecord[];
  return createCorpus(bundledEntries({ sources, claims }), []);
}

/** A corpus of text sources, key -> Markdown text; `about` fills the sources' records. */
export function textCorpus(texts: Readonly<Record<string, string>>, about: Partial<Source> = {}): Corpus {
  return createCorpus(
    Object.entries(texts).map(([key, text]) => {
      const source = { ...blankSource, key, title: key, ...about };
      return { source, claims: readClaims(parseMarkdown(text), { draft: false, source }) };
    }),
    [],
  );
}

export const blankSource: Source = {
  key: '',
  type: 'report',
  title: '',
  author: '',
  publisher: '',
  issued: '2025-06-30',
  url: '',
  doi: '',
  origin: 'sources/x.md',
  readable: true,
  note: '',
};
