import { LineCounter, parseDocument, type Document, type YAMLError } from 'yaml';

export interface YamlReading {
  readonly document: Document;
  /** From 1. */
  readonly lineAt: (offset: number) => number;
  /** The first fault; null where there is none. */
  readonly fault: YamlProblem | null;
  /** The first warning: of a tag that stands for something else than data. */
  readonly warning: YamlProblem | null;
}

interface YamlProblem {
  readonly line: number;
  readonly what: string;
}

/** No record is nested like this. A parser that follows it runs out of its stack, and that can end the whole program. */
const deepest = 200;

/** A line with its indentation, a quoted text, a bracket, or what begins a value on the line of its parent. */
const nesting = /\n *(?=([-\p{L}]?))|"(?:[^"\\\n]|\\.)*"?|[[{]|[\]}]|[-?:](?=\s)/gu;

/** Whether a text is nested too deep to be read: by brackets, by what follows on one line, or by indentation. */
function isBottomless(text: string): boolean {
  let [brackets, inline] = [0, 0];
  for (const [mark, begins] of text.matchAll(nesting)) {
    if (mark.startsWith('\n')) {
      if (mark.length > 2 * deepest) return true;
      inline = 0;
      // A bracket of plain text is closed by nothing; a new entry or key ends it.
      if (mark.length === 1 && begins) brackets = 0;
    } else if (mark === '[' || mark === '{') brackets += 1;
    else if (mark === ']' || mark === '}') brackets = Math.max(0, brackets - 1);
    else if (!mark.startsWith('"') && brackets === 0) inline += 1;
    if (brackets > deepest || inline > deepest) return true;
  }
  return false;
}

/** YAML, or JSON, which is YAML too, with the places of its values. Never throws. */
export function readYaml(text: string): YamlReading {
  const lines = new LineCounter();
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  try {
    if (isBottomless(text)) throw new RangeError('nested too deep');
    const document = parseDocument(text, { lineCounter: lines, logLevel: 'error' });
    const problem = (found: YAMLError | undefined): YamlProblem | null =>
      found === undefined
        ? null
        : { line: lineAt(found.pos[0]), what: found.message.split(/ at line |\n/)[0] ?? '' };
    return { document, lineAt, fault: problem(document.errors[0]), warning: problem(document.warnings[0]) };
  } catch {
    return {
      document: parseDocument(''),
      lineAt: () => 1,
      fault: { line: 1, what: 'it is nested too deep' },
      warning: null,
    };
  }
}
