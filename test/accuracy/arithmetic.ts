import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCorpus } from '../../server/src/core/corpus/create';
import { lint } from '../../server/src/core/linter/linter';
import { defaultLintOptions } from '../../server/src/core/linter/options';
import { parseMarkdown } from '../../server/src/core/markdown/parse';

const empty = createCorpus([], []);

const isTold = (sentence: string): boolean =>
  lint(parseMarkdown(sentence), empty, defaultLintOptions).findings.some(
    ({ rule }) => rule === 'miscalculated-figure',
  );

interface Derived {
  readonly kind: string;
  readonly derivation: string;
}

interface Change {
  readonly from: number;
  readonly to: number;
  /** Per cent, with its sign. */
  readonly percent: number;
}

/** The changes in per cent of a set of derivations `(new-old)/old`, where all of it is written out. */
function changesIn(path: string): readonly Change[] {
  const rows = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Derived);
  return rows.flatMap(({ kind, derivation }) => {
    const match = /^\(?\(?([\d.,]+)\s*-\s*([\d.,]+)\)?\s*\/\s*([\d.,]+)\)?(?:\s*-\s*1)?$/.exec(
      derivation.replace(/\s/g, ''),
    );
    const [to, from, by] = [match?.[1], match?.[2], match?.[3]].map((text) =>
      Number(text?.replace(/,/g, '')),
    );
    if (kind !== 'pct_change' || !to || !from || from !== by || to === from) return [];
    return [{ from, to, percent: (100 * (to - from)) / from }];
  });
}

const sentence = ({ from, to }: Change, percent: string, rises = to > from): string => {
  const write = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: 4 });
  return `Spending ${rises ? 'rose' : 'fell'} from £${write(from)} to £${write(to)}, a ${rises ? 'rise' : 'fall'} of ${percent}.`;
};

/**
 * Changes as prose: how many consistent ones are told, and how many are told where the per cent are wrong (the next integer, the
 * opposite word, points for per cent); and published sentences with their traps.
 */
export function scoreArithmetic(folder: string): Readonly<Record<string, number>> {
  const scores: Record<string, number> = {};
  const [table, prose] = ['tatqa-dev.jsonl', 'prose-dev.jsonl'].map((name) => join(folder, name));
  if (table && existsSync(table)) {
    const changes = changesIn(table);
    const share = (test: (change: Change) => boolean): number => changes.filter(test).length / changes.length;
    const size = ({ percent }: Change): number => Math.abs(percent);
    scores['changes'] = changes.length / 100;
    scores['changes, consistent, told'] = share((one) =>
      isTold(sentence(one, `${size(one).toFixed(1)} per cent`)),
    );
    scores['changes, next integer, told'] = share((one) =>
      isTold(sentence(one, `${Math.round(size(one)) + (size(one) % 1 < 0.5 ? 2 : 1)} per cent`)),
    );
    scores['changes, opposite word, told'] = share((one) =>
      isTold(sentence(one, `${size(one).toFixed(1)} per cent`, one.to < one.from)),
    );
    scores['changes, points for per cent, told'] = share((one) =>
      isTold(sentence(one, `${size(one).toFixed(1)} percentage points`)),
    );
  }
  if (prose && existsSync(prose)) {
    const rows = readFileSync(prose, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as { sentence: string });
    scores['published sentences, silent'] = rows.filter((row) => !isTold(row.sentence)).length / rows.length;
  }
  return scores;
}
