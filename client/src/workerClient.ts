import { Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import type { MessageTransports } from 'vscode-languageclient/browser';
import { clientId, clientName, startOptions } from './client';
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
  // The client takes a worker for what it is only where the editor has not put a function in the place of its class.
  const start = (): Promise<MessageTransports> => {
    end();
    worker = new Worker(script, { name: clientName });
    const [reader, writer] = [new BrowserMessageReader(worker), new BrowserMessageWriter(worker)];
    return Promise.resolve({ reader, writer });
  };
  context.subscriptions.push({ dispose: end });
  const initializationOptions = startOptions({ home: `${home.toString()}/` });
  return new LanguageClient(clientId, clientName, start, { ...options, initializationOptions });
};
