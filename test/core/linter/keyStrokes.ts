/**
 * Types some keys into a draft without a rest, then has the newest memory searched, and prints how many texts of the draft are left in the
 * old one. `node --expose-gc … KEYS`, with so much room for what is new that none of it is searched before.
 */
import { getHeapSpaceStatistics } from 'node:v8';
import { createCorpus } from '../../../server/src/core/corpus/create';
import { lint } from '../../../server/src/core/linter/linter';
import { defaultLintOptions } from '../../../server/src/core/linter/options';
import { parseMarkdown } from '../../../server/src/core/markdown/parse';

/** Strings of this length lie by themselves. In characters. */
const long = 300_000;
const keys = Number(process.argv[2]);
const collect = globalThis.gc as (of: { readonly type: 'minor' }) => void;
const corpus = createCorpus([], []);
const paragraph = 'The north had 4,812 wardens in 2021, and none of them were new to the service.\n\n';
let text = paragraph.repeat(long / paragraph.length);
let document = parseMarkdown(text);

/** How much lies by itself in the old memory, in bytes. */
function oldBytes(): number {
  collect({ type: 'minor' });
  collect({ type: 'minor' });
  return getHeapSpaceStatistics().find(({ space_name: name }) => name === 'large_object_space')
    ?.space_used_size as number;
}

function type(): void {
  text = `${text.slice(0, long / 2)}x${text.slice(long / 2)}`;
  document = parseMarkdown(text, document);
  lint(document, corpus, defaultLintOptions).found.inShort(10);
}

type();
const before = oldBytes();
for (let key = 0; key < keys; key++) type();
console.log(Math.round((oldBytes() - before) / long));
