import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from '../lsp/server';
import { browserWorld } from './world';

// The web extension starts this in a worker, and speaks with it over the worker's messages.
const [reader, writer] = [new BrowserMessageReader(globalThis), new BrowserMessageWriter(globalThis)];
const connection = createConnection(reader, writer);
startServer(connection, browserWorld(connection));
