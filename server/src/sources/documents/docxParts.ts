import { ArchiveFault, type Archive } from '../archive';
import { walkXml } from '../xml';

/** The parts of a document that its text is read from; null where it has none of a kind. */
export interface DocxParts {
  readonly body: Uint8Array;
  readonly styles: Uint8Array | null;
  readonly footnotes: Uint8Array | null;
  readonly endnotes: Uint8Array | null;
}

/** Finds the parts by what the archive says of them, else by their usual names: some programs number them. */
export function docxParts(archive: Archive): DocxParts {
  const main = relationsOf(archive, '', '_rels/.rels').get('officeDocument') ?? 'word/document.xml';
  const body = archive.read(main);
  if (!body) throw new ArchiveFault('it holds no text part');
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const relations = relationsOf(archive, folder, `${folder}_rels/${main.slice(folder.length)}.rels`);
  const part = (kind: string): Uint8Array | null =>
    archive.read(relations.get(kind) ?? `${folder}${kind}.xml`);
  return { body, styles: part('styles'), footnotes: part('footnotes'), endnotes: part('endnotes') };
}

/** Members by the kind of part that they are. Links to what is outside the archive are left out. */
function relationsOf(archive: Archive, folder: string, member: string): ReadonlyMap<string, string> {
  const relations = new Map<string, string>();
  const part = archive.read(member);
  if (!part) return relations;
  walkXml(part, {
    open(name, attributes) {
      const [type, target] = [attributes.get('Type') ?? '', attributes.get('Target') ?? ''];
      if (name !== 'Relationship' || target === '' || attributes.get('TargetMode') === 'External') return;
      relations.set(
        type.slice(type.lastIndexOf('/') + 1),
        target.startsWith('/') ? target.slice(1) : folder + target,
      );
    },
  });
  return relations;
}

/** What styles, by their names in the file, make of a text. */
export interface DocxStyles {
  /** Levels of headings. */
  readonly levels: ReadonlyMap<string, number>;
  /** Lines of a table of contents or of figures, whose numbers are pages. */
  readonly contents: ReadonlySet<string>;
  readonly raised: ReadonlySet<string>;
  readonly hidden: ReadonlySet<string>;
}

/** Word names its own styles in English in every language, whatever they are called in the file. */
export function docxStyles(part: Uint8Array | null): DocxStyles {
  const levels = new Map<string, number>([['Title', 1]]);
  const [contents, raised, hidden] = [new Set<string>(), new Set<string>(), new Set<string>()];
  let style = '';
  const named = (name: string): void => {
    const level = /^heading (\d)/i.exec(name)?.[1];
    if (level) levels.set(style, Number(level));
    else if (/^title$/i.test(name)) levels.set(style, 1);
    else if (/^(?:toc (?:\d|heading)|table of (?:figures|authorities)|index \d)/i.test(name))
      contents.add(style);
  };
  if (part)
    walkXml(part, {
      open(name, attributes) {
        const value = attributes.get('val') ?? '';
        if (name === 'style') style = attributes.get('styleId') ?? '';
        else if (name === 'docDefaults') style = '';
        else if (name === 'name') named(value);
        else if (name === 'vertAlign' && value === 'superscript') raised.add(style);
        else if (name === 'vanish' && isOn(value)) hidden.add(style);
        else if (name === 'outlineLvl' && Number(value) < 6 && !levels.has(style))
          levels.set(style, Number(value) + 1);
      },
    });
  return { levels, contents, raised, hidden };
}

/** A switch is on where its value is left out. */
export const isOn = (value: string): boolean => !/^(?:0|false|off)$/.test(value);

/** The texts of foot- or endnotes: `footnote 2` -> its words. */
export function notesOf(part: Uint8Array | null, kind: 'footnote' | 'endnote'): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  if (!part) return notes;
  let id = '';
  let texts = 0;
  walkXml(part, {
    open(name, attributes) {
      if (name === kind) id = attributes.get('id') ?? '';
      else if (name === 't') texts += 1;
    },
    text(text) {
      if (texts > 0) notes.set(`${kind} ${id}`, (notes.get(`${kind} ${id}`) ?? '') + text);
    },
    close(name) {
      if (name === 't') texts -= 1;
      else if (name === 'p') notes.set(`${kind} ${id}`, `${notes.get(`${kind} ${id}`) ?? ''} `);
    },
  });
  return notes;
}
