import type { Token } from './tokens';

// Each alternative is tried at one place only; lengths are bounded where two repeats could meet.
const bare = /(?:https?:\/\/|www\.)[^\s<>"`{}|\\^]+/iy;
const angled = /<((?:[a-z][a-z\d+.-]{1,31}:|[\w.+-]{1,64}@)[^\s<>]{1,2000})>/iy;
const doi = /(?:doi:\s?)?(10\.\d{4,9}\/[^\s<>"[\]{}|\\^`]+)/iy;
const email = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/y;
const wordBefore = /[\p{L}\p{N}_/@.+-]/u;

/** A URL, DOI or e-mail address that begins at `at`, bare or in angle brackets. */
export function readAddress(text: string, at: number): Token | null {
  const first = text[at] as string;
  if (first === '<') return readAngled(text, at);
  if (!/[\w+.-]/.test(first) || wordBefore.test(text[at - 1] ?? '')) return null;
  if (/[hw]/i.test(first)) {
    const url = trimmed(run(bare, text, at));
    if (url !== null) return autolink(at, url.length, /^www/i.test(url) ? `https://${url}` : url);
  }
  if (first === '1' || /d/i.test(first)) {
    const name = trimmed(run(doi, text, at));
    if (name !== null) return autolink(at, name.length, doiUrl(name));
  }
  const mail = run(email, text, at);
  return mail === null ? null : autolink(at, mail.length, `mailto:${mail}`);
}

/** `https://doi.org/…` for a DOI however prefixed. */
export const doiUrl = (name: string): string => `https://doi.org/${name.replace(/^doi:\s?/i, '')}`;

function readAngled(text: string, at: number): Token | null {
  angled.lastIndex = at;
  const found = angled.exec(text);
  if (!found) return null;
  const address = found[1] as string;
  const mail = /^[\w.+-]{1,64}@/.test(address);
  return autolink(at, found[0].length, mail ? `mailto:${address}` : address);
}

const autolink = (start: number, length: number, target: string): Token => ({
  kind: 'autolink',
  start,
  end: start + length,
  target,
});

function run(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** Without the sentence's own punctuation at the end, and without a closing bracket that was not opened inside. */
function trimmed(address: string | null): string | null {
  if (address === null) return null;
  const cut = unbalanced(address);
  let end = cut;
  while (end > 0 && /[.,:;!?*_~'"’”)]/.test(address[end - 1] as string)) {
    if (address[end - 1] === ')' && address.lastIndexOf('(', end) >= 0) break;
    end--;
  }
  return end > 0 ? address.slice(0, end) : null;
}

function unbalanced(address: string): number {
  const open = { ')': 0, ']': 0 };
  for (let i = 0; i < address.length; i++) {
    const c = address[i];
    if (c === '(') open[')']++;
    else if (c === '[') open[']']++;
    else if ((c === ')' || c === ']') && --open[c] < 0) return i;
  }
  return address.length;
}
