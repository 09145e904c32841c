/** Where an address or one of Manubot's keys (`doi:10.…`, `url:https://…`, `pmid:…`) leads; '' where it is none. */
export function addressOf(target: string): string {
  const text = target.trim();
  if (/^https?:\/\//i.test(text)) return text;
  if (/^www\./i.test(text)) return `https://${text}`;
  if (/^10\.\d{4,9}\//.test(text)) return `https://doi.org/${text}`;
  const colon = text.indexOf(':');
  const form = colon > 0 ? forms[text.slice(0, colon).toLowerCase()] : undefined;
  const name = text.slice(colon + 1).trim();
  return form && name !== '' ? form(name) : '';
}

const forms: Readonly<Record<string, (name: string) => string>> = {
  doi: (name) => `https://doi.org/${name}`,
  url: (name) => (/^https?:\/\//i.test(name) ? name : ''),
  raw: () => '',
  pmid: (name) => `https://pubmed.ncbi.nlm.nih.gov/${name}`,
  pubmed: (name) => `https://pubmed.ncbi.nlm.nih.gov/${name}`,
  pmc: (name) => `https://www.ncbi.nlm.nih.gov/pmc/articles/${name}`,
  pmcid: (name) => `https://www.ncbi.nlm.nih.gov/pmc/articles/${name}`,
  arxiv: (name) => `https://arxiv.org/abs/${name}`,
  isbn: (name) => `urn:isbn:${name}`,
  wikidata: (name) => `https://www.wikidata.org/wiki/${name}`,
};
