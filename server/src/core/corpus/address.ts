/**
 * One form for all ways to write a URL or DOI, so that two can be compared: without scheme, `www.`, fragment, tracking
 * parameters and trailing slash, the host in lower case; a DOI in any form becomes `doi:10.…`. '' for what is neither.
 */
export function normaliseAddress(written: string): string {
  const text = written.trim();
  const doi = /^(?:doi:\s*|(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/)?(10\.\d{4,9}\/\S+)$/i.exec(text)?.[1];
  if (doi !== undefined) return `doi:${decoded(doi).toLowerCase()}`;
  const parts = /^(?:https?:)?\/\/(?:www\.)?([^\s/?#]+)([^\s?#]*)(\?[^\s#]*)?/i.exec(text);
  if (parts === null) return '';
  const host = (parts[1] ?? '').toLowerCase().replace(/:(?:80|443)$/, '');
  return host + decoded(parts[2] ?? '').replace(/(?<!\/)\/+$/, '') + keptQuery(parts[3] ?? '');
}

function keptQuery(query: string): string {
  const kept = query
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !/^(?:utm_\w+|fbclid|gclid)(?:=|$)/i.test(pair));
  return kept.length > 0 ? `?${kept.join('&')}` : '';
}

/** `%28` and `(` are the same address; a broken escape stays as it is written. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
