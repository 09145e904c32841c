import { asciiSet } from '../text/ascii';
import type { Token } from './tokens';

// Each alternative is tried at one place only; lengths are bounded where two repeats could meet.
const bare = /(?:https?:\/\/|www\.)[^\s<>"`{}|\\^]+/iy;
const angled = /<((?:[a-z][a-z\d+.-]{1,31}:|[\w.+-]{1,64}@)[^\s<>]{1,2000})>/iy;
const doi = /(?:doi:\s?)?(10\.\d{4,9}\/[^\s<>"[\]{}|\\^`]+)/iy;
const email = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/y;
const wordBefore = /[\p{L}\p{N}_/@.+-]/u;

/** A bare URL, DOI or e-mail address that begins at `at`, where a letter, digit, `_`, `+`, `-` or `.` stands. `mail`: whether the text may hold one. */
export function readAddress(text: string, at: number, mail: boolean): Token | null {
  if (goesOn(text, at)) return null;
  const first = text[at] ?? '';
  if ('hHwW'.includes(first)) {
    const url = trimmed(run(bare, text, at));
    if (url !== null) return autolink(at, url.length, /^www/i.test(url) ? `https://${url}` : url);
  }
  if ('1dD'.includes(first)) {
    const name = trimmed(run(doi, text, at));
    if (name !== null) return autolink(at, name.length, doiUrl(name));
  }
  const address = mail ? run(email, text, at) : null;
  return address === null ? null : autolink(at, address.length, `mailto:${address}`);
}

const inWord = asciiSet('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_/@.+-');

/** Whether a word, or what addresses hold, reaches up to the character. */
function goesOn(text: string, at: number): boolean {
  const code = text.charCodeAt(at - 1);
  return code < 128 ? inWord.has(code) : wordBefore.test(text[at - 1] ?? '');
}

/** `https://doi.org/…` for a DOI however prefixed. */
export const doiUrl = (name: string): string => `https://doi.org/${name.replace(/^doi:\s?/i, '')}`;

/** A URL or e-mail address in angle brackets that begins at `at`. */
export function readAngled(text: string, at: number): Token | null {
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
