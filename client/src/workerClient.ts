import { Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { clientId, clientName } from './client';
import type { CreateClient } from './client';

/** The browser's own. */
declare class Worker {
  constructor(address: string, options: { readonly name: string });
  terminate(): void;
}

/** The server as a worker, which finds what else it needs through the client: `home` is where that lies. */
export const workerClient: CreateClient = (context, options) => {
  const home = Uri.joinPath(context.extensionUri, 'dist');
  const script = Uri.joinPath(home, 'browser/server.js').toString(true);
  let worker: Worker | undefined;
  const end = (): void => worker?.terminate();
  const start = (): Promise<Worker> => {
    end();
    worker = new Worker(script, { name: clientName });
    return Promise.resolve(worker);
  };
  context.subscriptions.push({ dispose: end });
  const initializationOptions = { home: `${home.toString()}/` };
  return new LanguageClient(clientId, clientName, start, { ...options, initializationOptions });
};
