import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Corpus } from '../../../server/src/core/corpus/corpus';
import { createCorpus } from '../../../server/src/core/corpus/create';
import { fileReadingOf } from '../../../server/src/service/readSourceFile';
import { readTextSource } from '../../../server/src/sources/index';

/** A number that a careful reader sees in a draft, and what the linter should make of it. */
export interface Row {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  readonly occurrence?: number;
  readonly label: Label;
  readonly source: string | null;
}

export type Label =
  | 'none'
  | 'supported'
  | 'derived-ok'
  | 'conflict'
  | 'uncited-conflict'
  | 'uncited-supported'
  | 'uncited-unknown'
  | 'unsupported'
  | 'miscited'
  | 'derived-wrong'
  | 'unknown-citation';

/** A labelled topic: drafts, the corpus of its sources, and the rows with their place in the draft's text (UTF-16 offsets). */
export interface Topic {
  readonly name: string;
  readonly corpus: Corpus;
  readonly drafts: readonly Draft[];
}

export interface Draft {
  readonly file: string;
  readonly text: string;
  readonly rows: readonly PlacedRow[];
}

export interface PlacedRow extends Row {
  readonly start: number;
  readonly end: number;
}

/** The topics of a part, `seen` or `aside`, in order of their names. */
export function loadTopics(part: 'seen' | 'aside'): Topic[] {
  const folder = resolve(__dirname, part);
  return readdirSync(folder)
    .sort()
    .map((name) => loadTopic(join(folder, name), name));
}

function loadTopic(folder: string, name: string): Topic {
  const rows = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Row[];
  const files = [...new Set(rows.map((row) => row.file))];
  const drafts = files.map((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    return { file, text, rows: rows.filter((row) => row.file === file).map((row) => place(row, text)) };
  });
  return { name, corpus: loadCorpus(folder), drafts };
}

function place(row: Row, text: string): PlacedRow {
  const lineStart =
    text
      .split('\n')
      .slice(0, row.line - 1)
      .join('\n').length + (row.line > 1 ? 1 : 0);
  let start = lineStart - 1;
  for (let count = 0; count < (row.occurrence ?? 1); count++) start = text.indexOf(row.text, start + 1);
  return { ...row, start, end: start + row.text.length };
}

function loadCorpus(folder: string): Corpus {
  const paths = readdirSync(join(folder, 'sources')).map((name) => join(folder, 'sources', name));
  const entries = [...paths, join(folder, 'references.bib')].flatMap(
    (path) => fileReadingOf(readTextSource(path, readFileSync(path))).entries,
  );
  return createCorpus(entries, []);
}
