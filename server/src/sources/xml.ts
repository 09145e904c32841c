import { SaxesParser } from 'saxes';
import { ArchiveFault } from './archive';

/** Tags by their local names: prefixes differ from one program to the next, meanings do not. */
export interface XmlHandler {
  open?(name: string, attributes: ReadonlyMap<string, string>): void;
  close?(name: string): void;
  text?(text: string): void;
  /** Asked from time to time: whether the rest can be left unread. */
  done?(): boolean;
}

/** Walks through a document; throws an ArchiveFault where it is no XML. Entities of its own are not expanded. */
export function walkXml(bytes: Uint8Array, handler: XmlHandler): void {
  const parser = new SaxesParser({ position: false });
  parser.on('error', () => {
    throw new ArchiveFault('a part of it is no well-formed XML');
  });
  parser.on('doctype', () => {
    throw new ArchiveFault('a part of it declares entities');
  });
  parser.on('opentag', ({ name, attributes }) => {
    const named = new Map(Object.entries(attributes).map(([key, value]) => [localName(key), value]));
    handler.open?.(localName(name), named);
  });
  parser.on('closetag', ({ name }) => handler.close?.(localName(name)));
  parser.on('text', (text) => handler.text?.(text));
  const decoder = new TextDecoder();
  for (let at = 0; at < bytes.length; at += 65_536) {
    if (handler.done?.()) return;
    parser.write(decoder.decode(bytes.subarray(at, at + 65_536), { stream: true }));
  }
  parser.close();
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The text of the elements of a document by local name, the first of each: for small lists of properties. */
export function propertiesOf(bytes: Uint8Array | null): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (bytes === null) return found;
  const open: string[] = [];
  const texts: string[] = [];
  walkXml(bytes, {
    open: (name) => {
      open.push(name);
      texts.push('');
    },
    text: (text) => {
      if (texts.length > 0) texts.push((texts.pop() ?? '') + text);
    },
    close: () => {
      const [name, text] = [open.pop() ?? '', (texts.pop() ?? '').trim()];
      if (text !== '' && !found.has(name)) found.set(name, text);
    },
  });
  return found;
}
