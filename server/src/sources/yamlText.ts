import { LineCounter, parseDocument, YAMLParseError, type Document } from 'yaml';

export interface YamlReading {
  readonly document: Document;
  /** From 1. */
  readonly lineAt: (offset: number) => number;
  /** The first fault, with its line; null where there is none. */
  readonly fault: { readonly line: number; readonly what: string } | null;
}

/** No record is nested like this, and a parser that follows it runs out of its stack, which can end the whole program. */
const deepest = 200;
const marksOnOneLine = new RegExp(String.raw`^[ \t]*(?:(?:[-?:]|[&!][^\s]*)[ \t]+){${deepest}}`, 'm');
const farIn = /^ {1000}/m;

/** Whether the brackets of a text are nested too deep, wherever they stand, or its lines of a block are. */
export function nestsTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 91 || code === 123) depth += 1;
    else if ((code === 93 || code === 125) && depth > 0) depth -= 1;
    if (depth > deepest) return true;
  }
  return marksOnOneLine.test(text) || farIn.test(text);
}

/** As the package `yaml` parses it, but for what is nested too deep, which is an error of an empty document. */
export function parseYaml(text: string, options: Parameters<typeof parseDocument>[1]): Document {
  if (!nestsTooDeep(text)) return parseDocument(text, options);
  const empty = parseDocument('', options);
  empty.errors.push(new YAMLParseError([0, 0], 'IMPOSSIBLE', 'it is nested too deep'));
  return empty;
}

/** YAML, or JSON, which is YAML too, with the places of its values. Never throws. */
export function readYaml(text: string): YamlReading {
  const lines = new LineCounter();
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  try {
    if (nestsTooDeep(text)) throw new RangeError('nested too deep');
    const document = parseDocument(text, { lineCounter: lines, logLevel: 'error' });
    const error = document.errors[0];
    const what = error?.message.split(/ at line |\n/)[0] ?? '';
    return { document, lineAt, fault: error === undefined ? null : { line: lineAt(error.pos[0]), what } };
  } catch {
    return {
      document: parseDocument(''),
      lineAt: () => 1,
      fault: { line: 1, what: 'it is nested too deep' },
    };
  }
}
