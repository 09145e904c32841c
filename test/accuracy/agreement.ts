import { lint } from '../../server/src/core/linter/linter';
import { defaultLintOptions } from '../../server/src/core/linter/options';
import { parseMarkdown } from '../../server/src/core/markdown/parse';
import type { Corpus, CorpusEntry } from '../../server/src/core/corpus/corpus';
import { createCorpus } from '../../server/src/core/corpus/create';
import type { RuleName } from '../../server/src/core/rules/rule';
import { generator } from '../support/generator';
import type { Topic } from './topics/topic';

export interface Agreement {
  readonly precision: number;
  readonly recall: number;
  readonly cases: number;
}

interface Case {
  readonly corpus: Corpus;
  readonly draft: string;
  readonly wrong: boolean;
}

const tally = (cases: readonly Case[], rule: RuleName): Agreement => {
  const told = cases.filter((one) => isTold(one, rule));
  const right = told.filter(({ wrong }) => wrong).length;
  const all = cases.filter(({ wrong }) => wrong).length;
  return { precision: right / (told.length || 1), recall: right / (all || 1), cases: cases.length };
};

/** Sentences of a source that are long enough to be quoted, each with its key. */
function quotable(topics: readonly Topic[]): { topic: Topic; entry: CorpusEntry; sentence: string }[] {
  return topics.flatMap((topic) =>
    topic.corpus.entries.flatMap((entry) =>
      [...new Set(entry.claims.filter(({ inTable }) => !inTable).map(({ statement }) => statement))]
        .filter((sentence) => sentence.split(' ').length >= 10 && !/["“”‘[\]@|]/.test(sentence))
        .slice(0, 6)
        .map((sentence) => ({ topic, entry, sentence })),
    ),
  );
}

const swaps: readonly (readonly [RegExp, string])[] = [
  [/\b(\d)(\d)\b/, '$2$1'],
  [/\b(?:rose|increased|grew)\b/, 'fell'],
  [/\b(?:fell|dropped|declined)\b/, 'rose'],
  [/\bmore\b/, 'fewer'],
  [/\bof\b/, 'for'],
  [/\bwere\b/, 'are'],
];

/**
 * Sentences of the topics' sources as quotations: word for word, shortened, with other marks and another case; and with words
 * exchanged, or out of another topic's source.
 */
export function scoreQuotations(topics: readonly Topic[], wanted = 150): Agreement {
  const below = generator(7);
  const pool = quotable(topics);
  const cases: Case[] = [];
  for (let at = 0; cases.length < wanted && at < 5 * wanted; at++) {
    const one = pool[below(pool.length)];
    const other = pool[below(pool.length)];
    if (!one || !other) break;
    const words = one.sentence.replace(/[.\s]+$/, '').split(' ');
    const cut = 2 + below(words.length - 6);
    const kinds: readonly (() => [string, boolean] | null)[] = [
      () => [words.join(' '), false],
      () => [`${words.slice(0, cut + 2).join(' ')} … ${words.slice(cut + 3).join(' ')}`, false],
      () => [words.join(' ').replace(/-/g, '‑').replace(/'/g, '’').toLowerCase(), false],
      () => {
        const [from, to] = swaps[below(swaps.length)] ?? [/$^/, ''];
        const changed = words.join(' ').replace(from, to);
        return changed === words.join(' ') ? null : [changed, true];
      },
      () => [[...words.slice(0, cut), 'hardly', ...words.slice(cut)].join(' '), true],
      () => (other.topic === one.topic ? null : [other.sentence.replace(/[.\s]+$/, ''), true]),
    ];
    const made = kinds[at % kinds.length]?.();
    if (!made) continue;
    const [quotation, wrong] = made;
    cases.push({
      corpus: one.topic.corpus,
      draft: `The report says that “${quotation}” [@${one.entry.source.key}].`,
      wrong,
    });
  }
  return tally(cases, 'misquoted-source');
}

/**
 * Sentences of the topics' sources, each said twice in a draft: with the same value, with the one rounded or hedged, of another year;
 * and with another value.
 */
export function scoreInconsistencies(topics: readonly Topic[], wanted = 100): Agreement {
  const below = generator(11);
  const pool = quotable(topics)
    .map(({ sentence }) => sentence)
    .filter(
      (sentence) =>
        /\b\d{2,}/.test(sentence.replace(/\b(?:19|20)\d\d\b/g, '')) &&
        (sentence.match(/\d[\d.,]*/g) ?? []).filter((digits) => !/^(?:19|20)\d\d$/.test(digits)).length === 1,
    );
  const empty = createCorpus([], []);
  const cases: Case[] = [];
  for (let at = 0; cases.length < wanted && at < 5 * wanted; at++) {
    const sentence = pool[below(pool.length)];
    if (sentence === undefined) break;
    const figure = /\d[\d,]*(?:\.\d+)?/.exec(sentence.replace(/\b(?:19|20)\d\d\b/g, 'yyyy'))?.[0] ?? '';
    const value = Number(figure.replace(/,/g, ''));
    const [decimals = ''] = /\.\d+/.exec(figure) ?? [];
    const write = (other: number): string =>
      other.toLocaleString('en-GB', {
        minimumFractionDigits: Math.max(0, decimals.length - 1),
        maximumFractionDigits: Math.max(0, decimals.length - 1),
        useGrouping: figure.includes(','),
      });
    const kinds: readonly (() => [string, boolean])[] = [
      () => [sentence, false],
      () => [sentence.replace(figure, write(value * 1.31)), true],
      () => [
        `In 1997, ${sentence.charAt(0).toLowerCase()}${sentence.slice(1).replace(figure, write(value * 1.31))}`,
        false,
      ],
      () => [sentence.replace(figure, write(value * 0.72)), true],
    ];
    const [second, wrong] = kinds[at % kinds.length]?.() ?? [sentence, false];
    cases.push({ corpus: empty, draft: `# Summary\n\n${sentence}\n\n# What we found\n\n${second}\n`, wrong });
  }
  return tally(cases, 'inconsistent-figure');
}

const isTold = ({ draft, corpus }: Case, wanted: RuleName): boolean =>
  lint(parseMarkdown(draft), corpus, defaultLintOptions).findings.some(({ rule }) => rule === wanted);
