import type { ExtensionContext } from 'vscode';
import { activateWith } from './activate';
import type { EvidenceLint } from './activate';
import { processClient } from './processClient';

/** On the desktop and in remote windows: the server is a process of Node's. */
export const activate = (context: ExtensionContext): Promise<EvidenceLint> =>
  activateWith(context, processClient);
