import { builtInFormat } from './numberFormat';
import { RichText } from './richText';
import { walkXml } from '../xml';

/** The texts that cells point to by number. */
export function readSharedStrings(bytes: Uint8Array | null): readonly string[] {
  const strings: string[] = [];
  if (bytes === null) return strings;
  const text = new RichText();
  walkXml(bytes, {
    open: (name, attributes) => {
      if (name === 'si') text.clear();
      else text.open(name, attributes);
    },
    text: (part) => text.text(part),
    close: (name) => {
      if (name === 'si') strings.push(text.whole);
      else text.close(name);
    },
  });
  return strings;
}

/** The number format of each cell style, by its index. */
export function readFormats(bytes: Uint8Array | null): readonly string[] {
  const own = new Map<number, string>();
  const formats: string[] = [];
  if (bytes === null) return formats;
  let inCells = false;
  walkXml(bytes, {
    open: (name, attributes) => {
      const id = Number(attributes.get('numFmtId') ?? 0);
      if (name === 'numFmt') own.set(id, attributes.get('formatCode') ?? 'General');
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) formats.push(own.get(id) ?? builtInFormat(id));
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return formats;
}
