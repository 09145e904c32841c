/**
 * One process that checks drafts, and prints what it took as one line of JSON: `node … KIND SIZE [CLAIMS]`. KIND is `whole`
 * (a check of everything, warm, and the floor: parse and sentences alone) or `key` (one key stroke, from the change to the
 * findings). SIZE in characters; CLAIMS: of the corpus, besides the bundled one.
 */
import { readFileSync } from 'node:fs';
import { compactClaims } from '../../server/src/core/claims/compact';
import { readClaims } from '../../server/src/core/claims/read';
import { createCorpus } from '../../server/src/core/corpus/create';
import type { CorpusEntry } from '../../server/src/core/corpus/corpus';
import { lint } from '../../server/src/core/linter/linter';
import { defaultLintOptions } from '../../server/src/core/linter/options';
import { keepMemoryYoung } from '../../server/src/node/engine';
import { parseMarkdown } from '../../server/src/core/markdown/parse';
import { sentences } from '../../server/src/core/text/sentences';
import { bundledEntries, type CompiledCorpus } from '../../server/src/sources/index';
import { shownOfRule } from '../../server/src/lsp/features/diagnostics';
import { typed, writeDocument } from './documents';
import { share } from './times';

const [, , kind = '', size = '0', claims = '0', bundled = ''] = process.argv;
const rounds = 15;
/** A program is warm once the engine has compiled what it runs often: some seconds, however short the text. In milliseconds. */
const warmUp = 4000;
let count = 0;
const corpus = createCorpus(
  [...bundledEntries(JSON.parse(readFileSync(bundled, 'utf8')) as CompiledCorpus), ...more(Number(claims))],
  [],
);
const text = writeDocument(0, Number(size));

keepMemoryYoung();
console.log(JSON.stringify(kind === 'key' ? keys() : whole()));

function whole(): Record<string, number> {
  const check = (): unknown => lint(parseMarkdown(fresh()), corpus, defaultLintOptions).findings;
  const floor = (): unknown => parseMarkdown(fresh()).blocks.map(({ content }) => sentences(content.prose));
  const first = time(check);
  const few = Number(size) > 2_000_000 ? 3 : rounds;
  return {
    first,
    check: median(check, few),
    floor: median(floor, few),
    peak: process.resourceUsage().maxRSS / 1024,
  };
}

/** Each round a text of its own, so that nothing of it is known beforehand as the same string. */
function fresh(): string {
  count += 1;
  return `${text}\n\nRound ${count}.\n`;
}

function keys(): Record<string, number> {
  let draft = text;
  let document = parseMarkdown(draft);
  lint(document, corpus, defaultLintOptions).found.inShort(shownOfRule);
  const times: number[] = [];
  const middle = draft.indexOf('. ', draft.length / 2) + 2;
  for (const [at, key] of [...typed].entries()) {
    draft = draft.slice(0, middle + at) + key + draft.slice(middle + at);
    times.push(
      time(() => {
        document = parseMarkdown(draft, document);
        lint(document, corpus, defaultLintOptions).found.inShort(shownOfRule);
      }),
    );
  }
  return { median: share(times, 0.5), p95: share(times, 0.95) };
}

function more(wanted: number): CorpusEntry[] {
  const entries: CorpusEntry[] = [];
  for (let number = 1, held = 0; held < wanted; number++) {
    const source = {
      key: `b${number}`,
      type: 'report',
      title: `Bulletin ${number}`,
      author: 'Office',
      publisher: '',
      issued: '2020-01-15',
      url: '',
      doi: '',
      origin: `b${number}.md`,
      readable: true,
      note: '',
    };
    const read = readClaims(parseMarkdown(writeDocument(number, 10_000)), { draft: false, source });
    entries.push({ source, claims: compactClaims(read) });
    held += read.length;
  }
  return entries;
}

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(work: () => unknown, times: number): number {
  for (const start = performance.now(); performance.now() - start < warmUp;) work();
  return share(
    Array.from({ length: times }, () => time(work)),
    0.5,
  );
}
