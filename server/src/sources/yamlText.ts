import { LineCounter, parseDocument, type Document } from 'yaml';

export interface YamlReading {
  readonly document: Document;
  /** From 1. */
  readonly lineAt: (offset: number) => number;
  /** The first fault, with its line; null where there is none. */
  readonly fault: { readonly line: number; readonly what: string } | null;
}

/** No record is nested like this, and a parser that follows it runs out of its stack. */
const bottomless = /(?:[[{]\s*){200}|(?:[-?:] ){200}/;

/** YAML, or JSON, which is YAML too, with the places of its values. Never throws. */
export function readYaml(text: string): YamlReading {
  const lines = new LineCounter();
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  try {
    if (bottomless.test(text)) throw new RangeError('nested too deep');
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
