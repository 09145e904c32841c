import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../lsp/server';
import { keepMemoryYoung } from './engine';
import { nodeWorld } from './world';

const usage = `evidence-lint-language-server --stdio

The language server of Evidence Lint, for any editor that speaks LSP. It listens on standard input and output
(--stdio), or as the editor asks: --node-ipc, --socket=PORT, --pipe=NAME.`;

if (process.argv.slice(2).some((argument) => /^--(?:stdio|node-ipc|socket|pipe)\b/.test(argument))) {
  keepMemoryYoung();
  const connection = createConnection(ProposedFeatures.all);
  startServer(connection, nodeWorld(connection));
} else {
  console.error(usage);
  process.exitCode = process.argv.includes('--help') ? 0 : 2;
}
