import { commands } from 'vscode';
import type { Disposable, ExtensionContext, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Doctor } from './doctor';
import type { Explainer } from './explain';
import type { Reporter } from './report';
import { acceptFindings } from './acceptFindings';
import { addSource } from './addSource';
import { goToFinding } from './findings';
import { insertCitation } from './insertCitation';
import { lintWorkspace } from './lintWorkspace';
import { lookUpFigure } from './lookup';
import type { OnList } from './lookup';
import { makePeace } from './neighbours';
import { openConfig } from './openConfig';
import { openSample } from './openSample';
import { openSource } from './openSource';
import { rebuildIndex } from './rebuildIndex';
import { requestsTo } from './requests';
import { restartServer } from './restart';

/** Registers the commands that package.json contributes. @param onList told of each list that the look-up shows */
export function registerCommands(
  client: BaseLanguageClient,
  explainer: Explainer,
  doctor: Doctor,
  reporter: Reporter,
  onList: OnList,
  context: ExtensionContext,
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
    acceptFindings: () => acceptFindings(server),
    nextFinding: () => goToFinding(1),
    previousFinding: () => goToFinding(-1),
    quietNeighbours: () => makePeace(),
    openSample: () => openSample(context),
    openConfig: () => openConfig(),
    rebuildIndex: () => rebuildIndex(server),
    restartServer: () => restartServer(client),
  };
  return Object.entries(handlers).map(([name, handler]) =>
    commands.registerCommand(`evidenceLint.${name}`, handler),
  );
}
