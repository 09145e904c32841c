import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../lsp/server';
import { bundledCorpus } from './bundled';
import { nodeFiles } from './files';

// The extension starts this over Node's own channel between processes.
startServer(createConnection(ProposedFeatures.all), { files: nodeFiles, bundled: bundledCorpus });
