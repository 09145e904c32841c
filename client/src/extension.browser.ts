import type { ExtensionContext } from 'vscode';
import { activateWith } from './activate';
import type { EvidenceLint } from './activate';
import { workerClient } from './workerClient';

/** Where the editor runs in a browser alone, as on vscode.dev: the server is a worker. */
export const activate = (context: ExtensionContext): Promise<EvidenceLint> =>
  activateWith(context, workerClient);
