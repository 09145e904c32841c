import { commands } from 'vscode';
import type { Disposable, Uri } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { Doctor } from './doctor';
import type { Explainer } from './explain';
import type { Reporter } from './report';
import { addSource } from './addSource';
import { insertCitation } from './insertCitation';
import { lintWorkspace } from './lintWorkspace';
import { lookUpFigure } from './lookup';
import type { OnList } from './lookup';
import { openConfig } from './openConfig';
import { openSource } from './openSource';
import { rebuildIndex } from './rebuildIndex';
import { requestsTo } from './requests';
import { restartServer } from './restart';

/** Registers the commands that package.json contributes. @param onList told of each list that the look-up shows */
export function registerCommands(
  client: LanguageClient,
  explainer: Explainer,
  doctor: Doctor,
  reporter: Reporter,
  onList: OnList,
): Disposable[] {
  const server = requestsTo(client);
  const handlers = {
    lookUpFigure: (query?: string) => lookUpFigure(server, onList, query),
    insertCitation: () => insertCitation(server),
    addSource: (file?: Uri) => addSource(server, file),
    openSource: (key?: string) => openSource(server, key),
    explainFigure: () => explainer.explain(server),
    doctor: () => doctor.diagnose(),
    showReport: () => reporter.show(server),
    exportReport: (kind?: 'csv' | 'html' | 'md', target?: Uri) => reporter.export(server, kind, target),
    lintWorkspace: () => lintWorkspace(server),
    openConfig: () => openConfig(),
    rebuildIndex: () => rebuildIndex(server),
    restartServer: () => restartServer(client),
  };
  return Object.entries(handlers).map(([name, handler]) =>
    commands.registerCommand(`evidenceLint.${name}`, handler),
  );
}
