import type { Period } from '../figures/figure';
import type { Block, MarkdownDocument } from '../markdown/document';
import { leadInOf } from '../markdown/places';
import { basePeriodOf } from './basePeriod';
import { readProse, readSentences, type SentenceReading } from './sentence';

/** What the claims of a block take from around it. */
export interface Surroundings {
  readonly block: Block;
  /** Where it begins. */
  readonly start: number;
  readonly index: number;
  /** A draft's own proposals are no claims; a source's are what it says. */
  readonly draft: boolean;
  readonly leadInText: string;
  /** The headings above, nearest first. */
  readonly headings: readonly SentenceReading[];
  readonly leadIn: SentenceReading | null;
  readonly caption: SentenceReading | null;
  readonly title: SentenceReading | null;
  /** The last sentence of the block before, under the same heading. */
  readonly before: SentenceReading | null;
  readonly basePeriod: Period | null;
}

/** The title and date of a source: they say which period it is about. */
export interface About {
  readonly title: string;
  readonly issued: string;
}

const plain = { role: 'prose', leadIn: '', draft: false } as const;
const asHeading = { role: 'heading', leadIn: '', draft: false } as const;

/** Walks the blocks of a source in order, each with its surroundings. */
export function* surroundingsOf(document: MarkdownDocument, about?: About): Generator<Surroundings> {
  const title = about?.title
    ? (readProse(about.title, { ...asHeading, language: document.language })[0] ?? null)
    : null;
  const basePeriod = about ? basePeriodOf(about, document) : null;
  for (const index of document.blocks.keys())
    yield { ...surroundingsAt(document, index, false), title, basePeriod };
}

/** What the block at an index takes from the blocks around it. */
export function surroundingsAt(document: MarkdownDocument, index: number, draft: boolean): Surroundings {
  const block = document.blocks[index] as Block;
  const leadIn = document.blocks[leadInOf(document.blocks, index)];
  return {
    block,
    start: document.starts[index] ?? 0,
    index,
    draft,
    leadInText: leadIn?.content.prose ?? '',
    headings: headingsAbove(block, draft),
    leadIn: leadIn ? (readSentences(leadIn.content, plain, !draft).at(-1) ?? null) : null,
    caption: captionOf(document, index, draft),
    title: null,
    before: sentenceBefore(document, index, draft),
    basePeriod: null,
  };
}

function headingsAbove(block: Block, draft: boolean): SentenceReading[] {
  const found: SentenceReading[] = [];
  for (let { section } = block; section; section = section.above) {
    const sentence = readSentences(section.heading, asHeading, !draft)[0];
    if (sentence) found.push(sentence);
  }
  return found;
}

function captionOf(document: MarkdownDocument, index: number, draft: boolean): SentenceReading | null {
  if (document.blocks[index]?.kind !== 'table') return null;
  for (const neighbour of [index + 1, index - 1]) {
    const block = document.blocks[neighbour];
    if (!block) continue;
    const captions = block.kind === 'caption' || /^\s*(?:table|figure)\s+\d+/i.test(block.content.prose);
    if (captions) return readSentences(block.content, plain, !draft)[0] ?? null;
  }
  return null;
}

/** Read as it is for its own claims, so that no paragraph is read twice. */
function sentenceBefore(document: MarkdownDocument, index: number, draft: boolean): SentenceReading | null {
  const [block, before] = [document.blocks[index], document.blocks[index - 1]];
  if (!block || before?.kind !== 'paragraph' || before.section !== block.section) return null;
  const leadIn = document.blocks[leadInOf(document.blocks, index - 1)]?.content.prose ?? '';
  return readSentences(before.content, { role: 'prose', leadIn, draft }, !draft).at(-1) ?? null;
}
