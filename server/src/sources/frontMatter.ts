import { LineCounter, parseDocument } from 'yaml';
import type { SourceFault } from '../core/corpus/source';
import { isRecord } from './cslItem';
import { faultAt } from './reading';

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
  return { ...parseFields(yaml, path), end: start + close.index + close[0].length };
}

function parseFields(yaml: string, path: string): Pick<FrontMatter, 'fields' | 'faults'> {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter, logLevel: 'error' });
  const faults = document.errors.slice(0, 1).map((error) => {
    const line = lineCounter.linePos(error.pos[0]).line + 1;
    const what = error.message.split(/ at line |\n/)[0] ?? '';
    return faultAt(
      path,
      line,
      `The front matter is not valid YAML (${what}); fields from this line on may be lost.`,
    );
  });
  return { fields: fieldsOf(() => document.toJS()), faults };
}

/** A document with errors can still be read as far as it is whole; some errors (an unknown alias) stop even that. */
function fieldsOf(read: () => unknown): Readonly<Record<string, unknown>> {
  try {
    const value = read();
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}
