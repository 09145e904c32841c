import { createCorpus } from '../../server/src/core/corpus/create';
import type { Corpus } from '../../server/src/core/corpus/corpus';
import { fileReadingOf } from '../../server/src/service/readSourceFile';
import { readTextSource } from '../../server/src/sources';

/** A corpus of Markdown sources. */
export function corpusOf(...sources: readonly string[]): Corpus {
  const readings = sources.map((text, index) =>
    fileReadingOf(readTextSource(`/sources/${index}.md`, new TextEncoder().encode(text))),
  );
  return createCorpus(
    readings.flatMap(({ entries }) => entries),
    readings.flatMap(({ faults }) => faults),
  );
}
