import type { Connection } from 'vscode-languageserver/browser';
import { clientFiles } from '../lsp/clientFiles';
import type { ServerWorld, WorldFor } from '../lsp/server';
import { findPdfLibrary } from './pdfLibrary';

/** A check goes on without files that are not there within this many milliseconds: they may come from far. */
const patience = 1000;

/**
 * The server's world in a browser: files as the client sees them, also those that the build puts beside the program. Sources
 * are read in place, since the whole server is in a worker.
 */
export const browserWorld =
  (connection: Connection): WorldFor =>
  ({ home }): ServerWorld => {
    const files = clientFiles(connection, 'bytes');
    findPdfLibrary(() => files.read(`${home}pdfjs.js`));
    return {
      files,
      bundled: async () =>
        JSON.parse(new TextDecoder().decode(await files.read(`${home}corpus.json`))) as unknown,
      rulePages: `${home}rules/`,
      patience,
    };
  };
