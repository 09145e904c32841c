import { window, workspace } from 'vscode';
import type { Diagnostic, Disposable, TextDocument } from 'vscode';
import { DocumentDiagnosticRequest } from 'vscode-languageclient';
import type { BaseLanguageClient, Middleware } from 'vscode-languageclient';
import { isDraft } from './drafts';

/** A sentence is being written until nothing has been typed for so long, in milliseconds. */
const pause = 1500;

/** Keeps new findings on the line that is being written back until the writer pauses, leaves the line or saves. */
export interface Quiet extends Disposable {
  readonly middleware: Pick<Middleware, 'provideDiagnostics'>;
  /** Begins to follow what is typed. */
  follow(client: BaseLanguageClient): void;
}

interface Writing {
  readonly uri: string;
  readonly line: number;
  readonly timer: NodeJS.Timeout;
}

export function createQuiet(): Quiet {
  /** The line that is being written. */
  let writing: Writing | undefined;
  /** Drafts of which findings are kept back. */
  const keptBack = new Set<string>();
  /** The words of what was last shown of each draft. */
  const shown = new Map<string, readonly string[]>();
  let client: BaseLanguageClient | undefined;
  const listening: Disposable[] = [];

  function stop(): void {
    if (!writing) return;
    clearTimeout(writing.timer);
    const { uri } = writing;
    writing = undefined;
    if (!keptBack.has(uri)) return;
    const document = workspace.textDocuments.find((one) => one.uri.toString() === uri);
    const feature = document && client?.getFeature(DocumentDiagnosticRequest.method).getProvider(document);
    feature?.onDidChangeDiagnosticsEmitter.fire();
  }
  function typed(document: TextDocument, line: number): void {
    const uri = document.uri.toString();
    if (writing && (writing.uri !== uri || writing.line !== line)) stop();
    if (writing) clearTimeout(writing.timer);
    writing = { uri, line, timer: setTimeout(stop, pause) };
  }
  /** A finding on the line stays where it was shown before: it does not flicker while the line is written on. */
  const waits = (uri: string, { range, message }: Diagnostic): boolean =>
    writing?.uri === uri && range.start.line === writing.line && !(shown.get(uri) ?? []).includes(message);

  return {
    middleware: {
      async provideDiagnostics(document, previousResultId, token, next) {
        const uri = ('uri' in document ? document.uri : document).toString();
        // What was kept back belongs to no result that the server may call unchanged.
        const report = await next(document, keptBack.has(uri) ? undefined : previousResultId, token);
        if (!report || !('items' in report)) return report;
        const items = report.items.filter((item) => !waits(uri, item));
        if (items.length < report.items.length) keptBack.add(uri);
        else keptBack.delete(uri);
        shown.set(
          uri,
          items.map(({ message }) => message),
        );
        return { ...report, items };
      },
    },
    follow(followed) {
      client = followed;
      listening.push(
        workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
          const [change, more] = contentChanges;
          const editor = window.activeTextEditor;
          // A fix, a paste over lines or another editor's change is no typing.
          const isTyping =
            change &&
            !more &&
            change.range.isSingleLine &&
            !change.text.includes('\n') &&
            change.text.length < 20;
          if (!isDraft(document) || editor?.document !== document) return;
          if (isTyping && editor.selection.active.line === change.range.start.line)
            typed(document, change.range.start.line);
          else stop();
        }),
        workspace.onDidSaveTextDocument(stop),
        workspace.onDidCloseTextDocument(({ uri }) => {
          keptBack.delete(uri.toString());
          shown.delete(uri.toString());
        }),
        window.onDidChangeActiveTextEditor(stop),
        window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
          const moved = textEditor.document.uri.toString() === writing?.uri;
          if (moved && selections.some(({ active }) => active.line !== writing?.line)) stop();
        }),
      );
    },
    dispose() {
      if (writing) clearTimeout(writing.timer);
      for (const one of listening) one.dispose();
    },
  };
}
