import type { SourcedClaim } from './corpus';

/** What a query asks for besides values and words. */
export interface SearchFilter {
  /** The query without what filters. */
  readonly query: string;
  /** Null where nothing is filtered. */
  readonly accepts: ((sourced: SourcedClaim) => boolean) | null;
}

/**
 * Takes `@homeoffice` (part of a source's key, title, author or publisher), `since:2019` and `until:2022` (years of the
 * claim's period, else of its source's issue) out of a query.
 */
export function splitFilter(query: string): SearchFilter {
  const filters: ((sourced: SourcedClaim) => boolean)[] = [];
  const rest = query.replace(filterPattern, (_, source?: string, bound?: string, year?: string) => {
    filters.push(source === undefined ? ofTime(bound === 'since', Number(year)) : ofSource(source));
    return ' ';
  });
  return {
    query: rest,
    accepts: filters.length === 0 ? null : (one) => filters.every((accepts) => accepts(one)),
  };
}

const filterPattern = /(?<=^|\s)(?:@([^\s@]{1,100})|(since|until):(\d{4}))(?=\s|$)/g;

function ofSource(wanted: string): (sourced: SourcedClaim) => boolean {
  const part = wanted.toLowerCase();
  return ({ source: { key, title, author, publisher } }) =>
    [key, title, author, publisher].some((text) => text.toLowerCase().includes(part));
}

function ofTime(since: boolean, year: number): (sourced: SourcedClaim) => boolean {
  return ({ claim: { period }, source: { issued } }) => {
    const issue = Number(issued.slice(0, 4)) || null;
    const [from, to] = period ? [period.from, period.to] : [issue, issue];
    if (from === null || to === null) return false;
    return since ? to > year || from >= year : from < year + 1;
  };
}
