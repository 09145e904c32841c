import type { Claim } from '../claims/claim';

/** Which claims offer a stem, and how far; by number of the claim, ascending. */
interface Posting {
  readonly claims: Int32Array;
  readonly offers: Float32Array;
}

/** The claims of one dimension by their stems. */
export interface Postings {
  /** Numbers of the claims that offer most of what is looked for, best first, at most `limit`. */
  best(wanted: readonly Wanted[], limit: number): readonly number[];
}

/** A stem that is looked for, and what meeting it in full is worth. */
export interface Wanted {
  readonly stem: string;
  readonly gain: number;
}

/** Collects what claims offer; `scores` is room for one number a claim, all 0, shared by all postings of a corpus. */
export function collectPostings(): {
  add(number: number, claim: Claim): void;
  done(scores: Float64Array): Postings;
} {
  const lists = new Map<string, { claims: number[]; offers: number[] }>();
  return {
    add(number, { terms }) {
      for (const { stem, offer } of terms) {
        const list = lists.get(stem);
        if (list) {
          list.claims.push(number);
          list.offers.push(offer);
        } else lists.set(stem, { claims: [number], offers: [offer] });
      }
    },
    done(scores) {
      const postings = new Map<string, Posting>();
      for (const [stem, { claims, offers }] of lists)
        postings.set(stem, { claims: Int32Array.from(claims), offers: Float32Array.from(offers) });
      lists.clear();
      return { best: (wanted, limit) => best(postings, scores, wanted, limit) };
    },
  };
}

function best(
  postings: ReadonlyMap<string, Posting>,
  scores: Float64Array,
  wanted: readonly Wanted[],
  limit: number,
): readonly number[] {
  const touched: number[] = [];
  for (const { stem, gain } of wanted) {
    const posting = postings.get(stem);
    if (!posting || gain <= 0) continue;
    const { claims, offers } = posting;
    for (let at = 0; at < claims.length; at++) {
      const claim = claims[at] as number;
      const before = scores[claim] as number;
      if (before === 0) touched.push(claim);
      // A touched claim never goes back to 0, also where it offers nothing.
      scores[claim] = before + gain * (offers[at] as number) + Number.MIN_VALUE;
    }
  }
  const found = top(touched, scores, limit);
  for (const claim of touched) scores[claim] = 0;
  return found;
}

/** The `limit` best of the claims, best first; of equals the one with the smaller number. */
function top(claims: readonly number[], scores: Float64Array, limit: number): number[] {
  const kept: number[] = [];
  const before = (a: number, b: number): boolean => {
    const [first, second] = [scores[a] as number, scores[b] as number];
    return first > second || (first === second && a < b);
  };
  for (const claim of claims) {
    const last = kept[kept.length - 1];
    if (kept.length === limit && last !== undefined && !before(claim, last)) continue;
    let at = kept.length;
    while (at > 0 && before(claim, kept[at - 1] as number)) at -= 1;
    kept.splice(at, 0, claim);
    if (kept.length > limit) kept.pop();
  }
  return kept;
}
