import type { SourceFault } from '../core/corpus/source';
import { isRecord } from './cslItem';
import { faultAt } from './reading';
import { readYaml } from './yamlText';

export interface FrontMatter {
  /** What could be read of the YAML; {} where there is none. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Offset at which the text behind it begins. */
  readonly end: number;
  readonly faults: readonly SourceFault[];
}

const opening = /^---[ \t]*\r?\n/;
const closing = /^(?:---|\.\.\.)[ \t]*\r?$/m;

/** The YAML between `---` lines at the very start of a text. Broken YAML costs its own fields and one fault. */
export function readFrontMatter(text: string, path: string): FrontMatter {
  const open = opening.exec(text);
  if (open === null) return { fields: {}, end: 0, faults: [] };
  const start = open[0].length;
  const close = closing.exec(text.slice(start));
  if (close === null) return { fields: {}, end: 0, faults: [] };
  const yaml = text.slice(start, start + close.index);
  return { ...readFields(yaml, path), end: start + close.index + close[0].length };
}

/** A document with a fault can still be read as far as it is whole; some faults (endless aliases) stop even that. */
function readFields(yaml: string, path: string): Pick<FrontMatter, 'fields' | 'faults'> {
  const { document, fault } = readYaml(yaml);
  const tell = (line: number, what: string): SourceFault =>
    faultAt(
      path,
      line + 1,
      `The front matter is not valid YAML (${what}); fields from this line on may be lost.`,
    );
  const faults = fault === null ? [] : [tell(fault.line, fault.what)];
  try {
    const value: unknown = document.toJS();
    return { fields: isRecord(value) ? value : {}, faults };
  } catch {
    return { fields: {}, faults: faults.length > 0 ? faults : [tell(1, 'its aliases cannot be followed')] };
  }
}
