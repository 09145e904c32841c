import { attribute, childrenOf, isElement, textOfNode, type Node } from './htmlTree';
import type { DocumentRecord } from './office';

/** What a page says of itself in its head: names that libraries, newspapers and search engines use. */
export function recordOfPage(page: Node): DocumentRecord {
  const fields = new Map<string, string[]>();
  let heading = '';
  let language = '';
  collect(page, 0);
  const field = (...names: readonly string[]): string =>
    names.map((name) => fields.get(name)?.[0] ?? '').find(Boolean) ?? '';
  const date = field(
    'citation_publication_date',
    'citation_date',
    'dc.date',
    'dc.date.issued',
    'dcterms.issued',
    'article:published_time',
    'date',
    'govuk:first-published-at',
    'pubdate',
  );
  return {
    title: field('citation_title', 'dc.title', 'dcterms.title', 'og:title') || withoutSite(heading),
    author:
      (fields.get('citation_author') ?? []).join(' and ') ||
      field('author', 'dc.creator', 'article:author').replace(/^https?:.*/, ''),
    issued: /^\d{4}(?:[-/]\d\d){0,2}/.exec(date)?.[0].replace(/\//g, '-') ?? '',
    url: field('canonical', 'og:url'),
    doi: field('citation_doi', 'dc.identifier').replace(/^(?!.*\b10\.\d).*$/, ''),
    publisher: field('citation_publisher', 'dc.publisher', 'og:site_name'),
    language: languageTag.exec(language)?.[0] ?? '',
  };

  function collect(node: Node, depth: number): void {
    if (depth > 30) return;
    for (const child of childrenOf(node)) {
      if (!isElement(child)) continue;
      if (child.tagName === 'meta')
        add(
          (attribute(child, 'name') || attribute(child, 'property')).toLowerCase(),
          attribute(child, 'content'),
        );
      else if (child.tagName === 'link' && attribute(child, 'rel') === 'canonical')
        add('canonical', attribute(child, 'href'));
      else if (child.tagName === 'title' && heading === '') heading = textOf(child);
      else if (/^(?:html|head)$/.test(child.tagName)) {
        language ||= attribute(child, 'lang');
        collect(child, depth + 1);
      }
    }
  }
  function add(name: string, value: string): void {
    const said = value.replace(/\s+/g, ' ').trim();
    if (name !== '' && said !== '') fields.set(name, [...(fields.get(name) ?? []), said]);
  }
}

const languageTag = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*$/;

const textOf = (node: Node): string =>
  childrenOf(node)
    .map((child) => textOfNode(child) ?? '')
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

/** `Stop and search climbs | The Courier`: the site's name is none of the title's. */
const withoutSite = (title: string): string => title.replace(/(?<!\s)\s+[|–—]\s+[^|–—]{2,40}$/, '');
