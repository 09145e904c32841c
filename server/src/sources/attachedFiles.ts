/**
 * Paths of the files in a reference manager's `file` field, PDFs before other texts; [] where there is none. Read are
 * Zotero's and JabRef's `title:path:type`, Better BibTeX's bare paths and several of both between `;`, with or without
 * escapes. Paths are given with `/`; addresses on the web are left out.
 */
export function filesInField(written: string): readonly string[] {
  const plain = written.replace(mendeley, (_, name: string) => mendeleyMarks[name] ?? '');
  const paths = splitAt(plain, ';').map(pathOf);
  return pdfFirst([...new Set(paths.filter((path) => path !== '' && !address.test(path)))]);
}

/** PDFs hold pages to point to, and a saved page often holds less than the PDF. */
export const pdfFirst = (paths: readonly string[]): readonly string[] => {
  const isPdf = (path: string): boolean => /\.pdf$/i.test(path);
  return [...paths.filter(isPdf), ...paths.filter((path) => !isPdf(path))];
};

const mendeley = /\$\\?\\(lbrace|rbrace|backslash)\$/g;
const mendeleyMarks: Readonly<Record<string, string>> = { lbrace: '{', rbrace: '}', backslash: '\\' };

const address = /^[a-z][a-z\d+.-]+:\/\//i;
/** `application/pdf` of Zotero, `PDF` or `Word 2007` of JabRef, or nothing at all. */
const kind = /^(?:(?:application|text|image|audio|video|message|multipart)\/[\w.+-]+|[a-z\d -]*)$/i;
const driveLetter = /^[a-z]$/i;

function pathOf(record: string): string {
  const parts = splitAt(record.trim(), ':');
  const last = parts.at(-1) ?? '';
  const places = parts.length > 1 && kind.test(last) ? parts.slice(0, -1) : parts;
  const path = places.at(-1) ?? '';
  const before = places.at(-2) ?? '';
  const whole = driveLetter.test(before.trim()) ? `${before.trim()}:${path}` : path;
  if (/^(?:https?|ftp)$/i.test(before.trim())) return '';
  return unescaped(whole.trim())
    .replaceAll('\\', '/')
    .replace(/^\/\/\/+/, '/');
}

/** A mark that no path needs to have escaped stands for itself; a letter behind a backslash is a part of a Windows path. */
const unescaped = (text: string): string => text.replace(/\\([^A-Za-z\d.])/g, '$1').replace(/[{}]/g, '');

/** Splits at marks that no backslash escapes; the escapes stay. */
function splitAt(text: string, mark: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text.charAt(at) === '\\') at += 1;
    else if (text.charAt(at) === mark) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}
