import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../lsp/server';
import { nodeWorld } from './world';

// The extension starts this over Node's own channel between processes.
const connection = createConnection(ProposedFeatures.all);
startServer(connection, nodeWorld(connection));
