import { ErrorCodes, Position, ResponseError } from 'vscode-languageserver';

/** What a command was given: its one argument, an object whose members are still to be read. */
export type Given = Readonly<Record<string, unknown>>;

/** Refuses a command; editors show the reason as it is. */
export function refuse(reason: string): never {
  throw new ResponseError(ErrorCodes.InvalidParams, reason);
}

/** The one argument of a command; without any, an empty one. */
export function givenIn(list: readonly unknown[] | undefined): Given {
  const [given = {}, ...more] = list ?? [];
  if (!isRecord(given) || more.length > 0) refuse('A command takes one argument, an object.');
  return given;
}

/** The draft's URI, also where it stands as in a position of LSP: `{ textDocument: { uri } }`. */
export function uriIn(given: Given): string {
  return optionalUriIn(given) || refuse('“uri” is missing: the URI of a draft, as in "file:///drafts/a.md".');
}

/** As `uriIn`; '' where none is given. */
export function optionalUriIn(given: Given): string {
  const { textDocument } = given;
  const uri = given['uri'] ?? (isRecord(textDocument) ? textDocument['uri'] : undefined) ?? '';
  if (typeof uri !== 'string' || !/^(?:[a-z][a-z\d+.-]+:.*)?$/is.test(uri))
    refuse('“uri” is to be a URI, as in "file:///drafts/a.md".');
  return uri;
}

export function positionIn({ position }: Given): Position {
  return Position.is(position)
    ? position
    : refuse(
        '“position” is to be { "line": …, "character": … }, both from 0, the character in UTF-16 units.',
      );
}

/** A text that may be left out where `otherwise` is given. */
export function textIn(given: Given, name: string, otherwise?: string): string {
  const value = given[name] ?? otherwise;
  return typeof value === 'string' ? value : refuse(`“${name}” is to be a text.`);
}

/** One of some names, the first of which may be left out. */
export function choiceIn<T extends string>(given: Given, name: string, choices: readonly T[]): T {
  const value = given[name] ?? choices[0];
  return (
    choices.find((choice) => choice === value) ?? refuse(`“${name}” is to be one of ${choices.join(', ')}.`)
  );
}

/** A whole number from 1; `otherwise` where it is left out. */
export function countIn(given: Given, name: string, otherwise: number): number {
  const value = given[name] ?? otherwise;
  return Number.isInteger(value) && Number(value) > 0
    ? Number(value)
    : refuse(`“${name}” is to be a whole number from 1.`);
}

const isRecord = (value: unknown): value is Given =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
