import { generator } from '../support/generator';
import type { Coverage } from './coverage';
import { hostile } from './generators';
import type { Target } from './target';

/** Inputs run between two looks at what has run: a look costs as much as some inputs. */
const batch = 32;
/** Inputs kept to mutate; the oldest make room. */
const kept = 400;
/** A mutated input grows no longer than this. */
const longest = 300;

/** An input that broke a property. */
export interface Find {
  readonly target: string;
  readonly input: string;
  readonly said: string;
}

type Below = (n: number) => number;

/** What an input does to a target; null where every property holds. */
export async function runInput(target: Target, input: string): Promise<Find | null> {
  try {
    await target.check(input);
    return null;
  } catch (error) {
    const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { target: target.name, input, said };
  }
}

/** Runs `inputs` mutations, and goes on from those that made code run which had not run before. Ends with the first find. */
export async function mutate(
  target: Target,
  inputs: number,
  seed: number,
  coverage: Coverage,
): Promise<{ readonly find: Find | null; readonly ran: number; readonly kept: number }> {
  const below = generator(seed);
  const corpus = target.pieces.slice();
  let ran = 0;
  while (ran < inputs) {
    const some = Array.from({ length: Math.min(batch, inputs - ran) }, () => mutated(corpus, target, below));
    for (const input of some) {
      ran += 1;
      const find = await runInput(target, input);
      if (find) return { find: await smaller(target, find), ran, kept: corpus.length - target.pieces.length };
    }
    if (!coverage.news(false)) continue;
    for (const input of some) {
      await runInput(target, input);
      if (coverage.news(true)) corpus.push(input);
    }
    if (corpus.length > kept) corpus.splice(target.pieces.length, corpus.length - kept);
  }
  return { find: null, ran, kept: corpus.length - target.pieces.length };
}

/** An input of the corpus after one to four changes. */
function mutated(corpus: readonly string[], { pieces }: Target, below: Below): string {
  const any = (list: readonly string[]): string => list[below(list.length)] ?? '';
  let text = any(corpus);
  for (let times = 1 + below(4); times > 0; times--) {
    const at = below(text.length + 1);
    const end = Math.min(text.length, at + below(20));
    const [head, middle, tail] = [text.slice(0, at), text.slice(at, end), text.slice(end)];
    const changes = [
      () => head + any(pieces) + middle + tail,
      () => head + any(hostile) + middle + tail,
      () => head + tail,
      () => head + middle + middle + tail,
      () => head + String.fromCharCode(below(5) ? below(128) : below(65536)) + middle.slice(1) + tail,
      () => head + any(corpus),
      () => any(corpus) + tail,
    ];
    text = (changes[below(changes.length)] ?? changes[0])?.() ?? text;
  }
  return text.slice(0, longest);
}

/** The find with as much of its input left out as can be. */
export async function smaller(target: Target, find: Find): Promise<Find> {
  let best = find;
  for (let size = Math.ceil(best.input.length / 2); size > 0; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < best.input.length;) {
      const less = await runInput(target, best.input.slice(0, at) + best.input.slice(at + size));
      if (less) best = less;
      else at += size;
    }
  }
  return best;
}
