import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Connection } from 'vscode-languageserver/node';
import { clientFiles, withVirtual } from '../lsp/clientFiles';
import type { ServerWorld } from '../lsp/server';
import { bundledCorpus } from './bundled';
import { nodeFiles } from './files';
import { readingsIn, sourceWorker } from './reading';

/** A writer hardly notices this long, in milliseconds, and most sources are there by then. */
const patience = 500;

/** The server's world in Node: this machine's files, those that only the client can reach, and what the build puts beside the program. */
export const nodeWorld = (connection: Connection): ServerWorld => ({
  files: withVirtual(nodeFiles, clientFiles(connection, 'base64')),
  bundled: bundledCorpus,
  rulePages: pathToFileURL(join(__dirname, 'rules/')).href,
  worker: sourceWorker(),
  storeIn: readingsIn,
  patience,
});
