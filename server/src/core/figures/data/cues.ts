import type { Bound } from '../figure';

/** Phrases before a number that limit it; the longest that fits wins. */
const LEFT: Readonly<Record<Bound, string>> = {
  exactly: 'exactly|precisely|not about',
  about:
    'about|around|roughly|approximately|approx|approx .|circa|c .|c|ca|ca .|some|nearly|almost|close to|near|nearing|approaching|an estimated|estimated|estimated at|in the region of|of the order of|in the order of|on the order of|~|∼|≈|≃|virtually|practically|barely|scarcely|hardly|something like|more or less|anywhere between|in the neighbourhood of|in the neighborhood of|in the vicinity of|verging on|bordering on|give or take|broadly|just about|as near as|towards',
  over: 'more than|over|above|over the age of|above the age of|exceeding|exceeds|exceed|exceeded|in excess of|greater than|higher than|upwards of|upward of|north of|surpassed|surpassing|surpass|topped|topping|beyond|well over|just over|>|larger than|longer than|better than|passed|bigger than|older than|taller than|heavier than',
  under:
    'less than|fewer than|under|under the age of|below the age of|sub -|below|lower than|smaller than|shorter than|just under|short of|shy of|<|not quite|younger than|cheaper than',
  atLeast:
    'at least|no less than|no fewer than|not less than|not fewer than|a minimum of|minimum of|minimum|≥|⩾|no lower than|as few as|as little as|as low as|> =|from at least',
  atMost:
    'up to|at most|within|no more than|not more than|a maximum of|maximum of|maximum|≤|⩽|as much as|as many as|as high as|no greater than|no higher than|not exceeding|< =|at the most|capped at|limited to|as long as',
};

/** Phrases behind a number and its unit that limit it. */
const RIGHT: Readonly<Record<Bound, string>> = {
  exactly: '',
  about: 'or so|or thereabouts|odd|give or take|approximately',
  over: 'plus change',
  under: '',
  atLeast:
    'or more|or above|or over|or higher|or greater|or longer|or older|or better|and above|and over|and up|and more|plus|+|at least|minimum|at a minimum|upwards|or worse',
  atMost:
    'or less|or fewer|or under|or below|or lower|or younger|or shorter|at most|maximum|at the most|at a maximum|tops|and under|and below',
};

export interface Phrase {
  readonly words: readonly string[];
  readonly bound: Bound;
}

function byWord(
  table: Readonly<Record<Bound, string>>,
  last: boolean,
): ReadonlyMap<string, readonly Phrase[]> {
  const map = new Map<string, Phrase[]>();
  for (const [bound, phrases] of Object.entries(table) as [Bound, string][])
    for (const phrase of phrases.split('|').filter(Boolean)) {
      const words = phrase.split(' ');
      const key = words[last ? words.length - 1 : 0] ?? '';
      map.set(
        key,
        [...(map.get(key) ?? []), { words, bound }].sort((a, b) => b.words.length - a.words.length),
      );
    }
  return map;
}

/** Left phrases by their last word, longest first. */
export const LEFT_BOUNDS = byWord(LEFT, true);

/** Right phrases by their first word, longest first. */
export const RIGHT_BOUNDS = byWord(RIGHT, false);

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What may stand between a limit and its number. */
export const BOUND_FILLERS = set(
  'a an total of average another further additional its their his extra the combined only just',
);

/** Verbs and adverbs of change. */
export const UP = set(`
rise rises rose risen rising increase increases increased increasing grow grows grew grown growing climb climbs climbed climbing jump jumps jumped jumping
surge surges surged surging soar soars soared soaring gain gains gained gaining add adds added adding advance advances advanced advancing up upped expand expands expanded
swell swelled swollen rocketed leapt leaped leap skyrocketed rallied rally rebounded accelerated boost boosted boosting raise raised raises raising
hiked strengthened appreciated higher ballooned mushroomed spiked ascended inched swelling bounced firmed multiplied mounted escalated widen widens widened widening enlarged lengthened outperformed
`);

export const DOWN = set(`
fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing lose loses lost losing
slide slides slid sliding slip slips slipped slipping shrink shrinks shrank shrunk shrinking down plunge plunges plunged plunging plummet plummets plummeted plummeting
tumble tumbles tumbled tumbling sink sinks sank sunk dip dips dipped dipping eased easing cut cuts cutting reduce reduces reduced reducing contract contracted contracting
lower lowered lowers lowering slash slashed retreated retreat shed sheds shedding weakened trimmed shaved slumped slump dived tanked cratered skidded softened waned subsided eroded dwindled dwindling crashed collapsed collapsing
slowed slowing nosedived depreciated narrowed shortened halved sagged receded
`);

/** Nouns of change: `a fall of 18 per cent`, `a 4.2% drop`. */
export const UP_NOUNS = set(
  'increase increases rise rises gain gains growth jump surge climb hike uptick upturn expansion boost spike uplift advance rally rebound recovery leap raise',
);

export const DOWN_NOUNS = set(
  'fall falls drop drops decline declines decrease decreases reduction reductions cut cuts loss losses slump plunge dip slide contraction shortfall downturn slowdown tumble fallback shrinkage saving savings',
);

/** Comparatives right behind a number. */
export const UP_COMPARED = set(
  'more higher longer larger greater bigger older extra additional above taller faster heavier hotter warmer further',
);

export const DOWN_COMPARED = set(
  'less fewer lower shorter smaller younger below cheaper slower lighter cooler colder',
);

/** What may stand between a verb of change and its number. */
export const VERB_FILLERS = set(
  'by to about around roughly approximately nearly almost some only just a an another further more less than least least as much many over under up another estimated even between fully average total between well annual annually to some back record mere modest massive staggering whopping net cumulative combined full whole huge similar',
);
