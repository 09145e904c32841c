import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../lsp/server';
import { nodeWorld } from './world';

// The extension starts this over Node's own channel between processes.
startServer(createConnection(ProposedFeatures.all), nodeWorld);
