import { logFormats } from '../../service/log/formats';
import {
  choiceIn,
  countIn,
  givenIn,
  optionalUriIn,
  positionIn,
  refuse,
  textIn,
  uriIn,
  type Given,
} from '../arguments';
import { pathOf } from '../convert';
import type { CheckedWorkspace, SourceItem } from '../protocol';
import { draftAt, type CheckedDraft, type Session } from '../session';
import { cite } from './citation';
import { diagnose } from './doctor';
import { explain } from './explain';
import { rebuildIndex } from './indexing';
import { lookUp } from './lookUp';
import { figuresOf, reportOf } from './report';
import { sourcesOf, sourceText } from './sources';

/**
 * VS Code's client library registers each of these as a command of the editor, so they must not be called like those of the extension:
 * hence `server` in their names.
 */
const prefix = 'evidenceLint.server.';

/** How many hits a look-up gives when it is not said. */
const usualLimit = 50;

type Command = (session: Session, given: Given) => Promise<unknown>;

/** What any editor can ask for, with one argument and an answer in plain JSON: `server/editors/README.md` tells each. */
const commands: Readonly<Record<string, Command>> = {
  lookUp: (session, given) =>
    lookUp(session, {
      uri: optionalUriIn(given),
      query: textIn(given, 'query'),
      limit: countIn(given, 'limit', usualLimit),
    }),
  findSources: async (session, given) => {
    const words = textIn(given, 'query', '').toLowerCase().split(/\s+/).filter(Boolean);
    const sources = await sourcesOf(session, { uri: optionalUriIn(given) });
    return sources.filter((source) => words.every((word) => searchable(source).includes(word)));
  },
  source: async (session, given) => {
    const [uri, sourceKey] = [optionalUriIn(given), textIn(given, 'sourceKey')];
    return (await sourceText(session, { uri, sourceKey })) || refuse(unknown(sourceKey));
  },
  cite: async (session, given) => {
    const [uri, sourceKey] = [uriIn(given), textIn(given, 'sourceKey')];
    const locator = textIn(given, 'locator', '');
    const edits = await cite(session, { uri, position: positionIn(given), sourceKey, locator });
    return edits.length > 0 ? edits : refuse(unknown(sourceKey));
  },
  explain: (session, given) => explain(session, { uri: uriIn(given), position: positionIn(given) }),
  figures: async (session, given) => figuresOf(await checkedDraft(session, uriIn(given))),
  report: async (session, given) => {
    const format = choiceIn(given, 'format', logFormats);
    const date = textIn(given, 'date', new Date().toISOString().slice(0, 10));
    return reportOf(await checkedDraft(session, uriIn(given)), format, { date });
  },
  doctor: (session, given) =>
    diagnose(session, { uri: optionalUriIn(given), versions: session.client.versions }),
  rebuildIndex: (session, given) => rebuildIndex(session, { uri: optionalUriIn(given) }),
};

const unknown = (key: string): string => `There is no source with the key “${key}”.`;
const searchable = ({ key, title, author }: SourceItem): string => `${key} ${title} ${author}`.toLowerCase();

const checkAllName = 'checkAllDrafts';
const names = [...Object.keys(commands), checkAllName].map((name) => `${prefix}${name}`);

export const commandsCapability = { executeCommandProvider: { commands: names } };

/** `checkAll`: checks every draft of the open folders. */
export function provideCommands(session: Session, checkAll: () => Promise<CheckedWorkspace>): void {
  const all: typeof commands = { ...commands, [checkAllName]: checkAll };
  session.connection.onExecuteCommand(async ({ command, arguments: list }) => {
    if (!names.includes(command)) refuse(`There is no command “${command}”; there are ${names.join(', ')}.`);
    return all[command.slice(prefix.length)]?.(session, givenIn(list));
  });
}

/** A draft that is open, or that is a file. */
async function checkedDraft(session: Session, uri: string): Promise<CheckedDraft> {
  const isOpen = session.documents.get(uri) !== undefined;
  if (!isOpen && (await session.files.stat(pathOf(uri))) === null)
    refuse(`“${uri}” is neither open nor a file that can be read.`);
  const { document, draft } = await draftAt(session, uri);
  const check = await session.service.check(draft);
  if (!isOpen) session.service.forget(draft.path);
  return check ? { document, draft, check } : refuse(`“${uri}” could not be checked.`);
}
