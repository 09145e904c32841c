import { normaliseAddress } from './address';
import type { CorpusEntry } from './corpus';
import type { Source, SourceFault } from './source';
import { claimsOfTexts, textsOf } from './texts';

/** One work, with every key and address that leads to it. */
export interface Work {
  readonly entry: CorpusEntry;
  readonly keys: readonly string[];
  readonly addresses: readonly string[];
}

type Role = 'text' | 'reference' | 'bundled';

interface Group {
  readonly members: CorpusEntry[];
}

/** The groups of the references that name a file as their text, by its path. */
type Attachments = Map<string, Group[]>;

/**
 * Makes one work of the entries that mean the same: a text and a bibliography entry with one key, URL or DOI; two
 * entries with one key; the texts in the files that a bibliography entry names. Two bibliography entries that share only a URL stay two works. A bundled source yields to a
 * source of the writer's with its key, and keeps its claims only where both are plainly the same work.
 */
export function mergeEntries(entries: readonly CorpusEntry[]): {
  works: readonly Work[];
  faults: readonly SourceFault[];
} {
  const groups: Group[] = [];
  const byKey = new Map<string, Group>();
  const byAddress = new Map<string, Group>();
  const attached: Attachments = new Map();
  const faults: SourceFault[] = [];
  for (const entry of inOrder(entries)) {
    const sameKey = byKey.get(entry.source.key);
    if (sameKey !== undefined && roleOf(entry) === 'bundled' && !sameWork(sameKey, entry)) continue;
    const [attachedTo, ...others] = roleOf(entry) === 'text' ? (attached.get(entry.source.origin) ?? []) : [];
    const group =
      attachedTo ??
      sameKey ??
      joinable(
        addressesOf(entry).map((address) => byAddress.get(address)),
        entry,
      );
    if (sameKey !== undefined && attachedTo === undefined) faults.push(...secondText(sameKey, entry));
    const joined = group ?? { members: [] };
    for (const one of [joined, ...others]) one.members.push(entry);
    for (const file of entry.source.attached?.files ?? [])
      attached.set(file, [...(attached.get(file) ?? []), joined]);
    if (group === undefined) groups.push(joined);
    if (sameKey === undefined) byKey.set(entry.source.key, joined);
    for (const address of addressesOf(entry)) if (!byAddress.has(address)) byAddress.set(address, joined);
  }
  return { works: groups.map(workOf), faults };
}

/** The writer's references first, then the texts, then what is bundled: so a text finds its reference, and yields it the key. */
function inOrder(entries: readonly CorpusEntry[]): readonly CorpusEntry[] {
  const rank: Record<Role, number> = { reference: 0, text: 1, bundled: 2 };
  return [...entries].sort((a, b) => rank[roleOf(a)] - rank[roleOf(b)]);
}

const roleOf = ({ source }: CorpusEntry): Role =>
  source.origin === 'bundled' ? 'bundled' : source.readable ? 'text' : 'reference';

function addressesOf({ source }: CorpusEntry): readonly string[] {
  return [source.doi, source.url].map(normaliseAddress).filter((address) => address !== '');
}

/** Two entries of one role under different keys are different works, even at one address. */
function joinable(groups: readonly (Group | undefined)[], entry: CorpusEntry): Group | undefined {
  return groups.find(
    (group) => group !== undefined && group.members.every((member) => roleOf(member) !== roleOf(entry)),
  );
}

function sameWork(group: Group, entry: CorpusEntry): boolean {
  const addresses = new Set(addressesOf(entry));
  return group.members.some(
    (member) =>
      addressesOf(member).some((address) => addresses.has(address)) ||
      (member.source.title !== '' && plain(member.source.title) === plain(entry.source.title)),
  );
}

const plain = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

function secondText(group: Group, entry: CorpusEntry): readonly SourceFault[] {
  const first = group.members.find((member) => roleOf(member) === 'text');
  if (first === undefined || roleOf(entry) !== 'text' || first.source.origin === entry.source.origin)
    return [];
  const reason = `The key “${entry.source.key}” is also that of ${first.source.origin}; figures cited to it are compared with both texts.`;
  return [{ path: entry.source.origin, line: 0, reason }];
}

function workOf({ members }: Group): Work {
  const files = members.flatMap(({ source }) => source.attached?.files ?? []);
  const texts = textsOf(members, files);
  const [text] = texts;
  const key = members[0]?.source.key ?? '';
  const sources = members.map((member) => member.source);
  // A reader makes a record of a file as well as it can; the entry to which the file is attached was written by someone who knew.
  const first = text !== undefined && !files.includes(text.source.origin) ? text : members[0];
  const filled = sources.reduce(filledFrom, first?.source ?? emptySource);
  const language = text?.source.language;
  const origin = text?.source.origin ?? filled.origin;
  const source: Source = { ...filled, key, origin, ...(language === undefined ? {} : { language }) };
  const others = members.filter((member) => !texts.includes(member)).flatMap((member) => member.claims);
  const ofTexts = claimsOfTexts(texts, source);
  // Most works have one text: its list of claims is the work's own.
  const claims = others.length === 0 ? ofTexts : [...ofTexts, ...others];
  return {
    entry: { source, claims, ...wordsOf(texts) },
    keys: [...new Set(sources.map((member) => member.key))],
    addresses: [...new Set(members.flatMap(addressesOf))],
  };
}

const wordsOf = (texts: readonly CorpusEntry[]): Pick<CorpusEntry, 'words'> => {
  const words = texts.flatMap((text) => text.words ?? []);
  return words.length > 0 ? { words: words.join('') } : {};
};

/** The fields of `source`, its gaps filled from `other`. */
function filledFrom(source: Source, other: Source): Source {
  return {
    key: source.key,
    type: source.type || other.type,
    title: source.title || other.title,
    author: source.author || other.author,
    publisher: source.publisher || other.publisher,
    issued: source.issued || other.issued,
    url: source.url || other.url,
    doi: source.doi || other.doi,
    origin: source.origin,
    readable: source.readable || other.readable,
    note: source.note || other.note,
    ...(source.attached || other.attached ? { attached: source.attached ?? other.attached } : {}),
  };
}

const emptySource: Source = {
  key: '',
  type: '',
  title: '',
  author: '',
  publisher: '',
  issued: '',
  url: '',
  doi: '',
  origin: '',
  readable: false,
  note: '',
};
