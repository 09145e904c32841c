import type { Claim } from '../core/claims/claim';
import type { CorpusEntry } from '../core/corpus/corpus';
import type { Source } from '../core/corpus/source';

/** Why a claim is kept in reserve, by its tag. */
const reserves: Readonly<Record<string, string>> = {
  misreport: 'a slip of this source: another source has the figure right',
  transposed: 'this source gives it for the wrong year or group',
  withdrawn: 'corrected or withdrawn later',
  ambiguous: 'one of two readings of the same words',
  unconfirmed: 'seen once and not found again',
  forecast: 'a forecast, not an outcome',
  criterion: 'a limit that says what is counted',
};

/** A source as a Markdown document to read: its record, a link to it, and its claims with their places; asides stand in theirs. */
export function sourceDocument({ source, claims }: CorpusEntry): string {
  const recorded = claims.filter((claim) => claim.reserve !== 'aside');
  const figures = recorded.filter((claim) => claim.figure.quantity);
  const facts = recorded.filter((claim) => !claim.figure.quantity);
  const parts = [
    `# ${plain(source.title || source.key)}`,
    recordTable(source),
    ...(source.note === '' ? [] : [plain(source.note)]),
    scopeRemark(source),
    ...section('Figures', figures),
    ...section('Dated facts', facts),
  ];
  return `${parts.join('\n\n')}\n`;
}

function recordTable(source: Source): string {
  const rows: readonly [string, string][] = [
    ['Key', code(source.key)],
    ['Author', plain(source.author)],
    ['Published in or by', plain(source.publisher)],
    ['Issued', plain(source.issued)],
    ['Kind', plain(source.type.replace(/-/g, ' '))],
    ['Link', link(source.url)],
    ['DOI', link(source.doi === '' ? '' : `https://doi.org/${source.doi.replace(/^.*?(?=10\.)/, '')}`)],
    ['Held as', source.origin === 'bundled' ? 'bundled corpus' : code(source.origin)],
  ];
  const lines = rows.filter(([, value]) => value !== '').map(([name, value]) => `| ${name} | ${value} |`);
  return ['| Field | Value |', '| --- | --- |', ...lines].join('\n');
}

/** What can be compared with this source, so that an empty list is not taken for a check. */
function scopeRemark(source: Source): string {
  if (!source.readable) {
    return 'The corpus knows this work but holds no text of it, so no figure can be compared with it.';
  }
  return source.origin === 'bundled'
    ? 'The corpus holds the figures and dated facts below, not the whole text of the work.'
    : 'The corpus holds the text of this source; these are the figures that were read in it.';
}

function section(heading: string, claims: readonly Claim[]): readonly string[] {
  return claims.length === 0 ? [] : [`## ${heading} (${claims.length})`, claims.map(claimItem).join('\n')];
}

function claimItem({ figure, statement, locator, reserve }: Claim): string {
  const kept = reserve === null ? '' : ` Kept in reserve: ${plain(reserves[reserve] ?? reserve)}.`;
  const place = locator === '' || locator === 'body' ? '' : ` (${plain(locator)})`;
  return `- **${plain(figure.text)}**: ${plain(statement)}${place}${kept}`;
}

const code = (text: string): string => (text === '' ? '' : `\`${text.replace(/[`|]/g, '')}\``);
const link = (url: string): string => (/^https?:\/\/[^\s<>|]+$/i.test(url) ? `<${url}>` : plain(url));

/** Text on one line in which no mark of Markdown or HTML is left to work. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|#&]/g, '\\$&');
