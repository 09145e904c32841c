import {
  Disposable,
  EventEmitter,
  Position,
  Range,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  l10n,
  window,
} from 'vscode';
import type { TextDocument, TreeDataProvider } from 'vscode';
import type { FigureItem } from '../../server/src/lsp/protocol';
import { activeDraft } from './drafts';
import type { Requests } from './requests';
import type { Statuses } from './status';

export const evidenceView = 'evidenceLint.evidence';

/** What stands in the view: statuses of the draft in front, their figures, and what each rests on. */
export type Node =
  | {
      readonly kind: 'status';
      readonly status: FigureItem['status'];
      readonly figures: readonly FigureItem[];
    }
  | { readonly kind: 'figure'; readonly item: FigureItem }
  | { readonly kind: 'evidence'; readonly item: FigureItem };

/** Statuses in the order in which a writer wants to see them, each with its words and its icon. */
const statuses: readonly (readonly [FigureItem['status'], label: string, icon: string])[] = [
  ['conflicting', l10n.t('Does not match'), 'warning'],
  ['unsupported', l10n.t('Not in the source cited'), 'warning'],
  ['uncited', l10n.t('No citation'), 'circle-outline'],
  ['notCheckable', l10n.t('Could not be checked'), 'question'],
  ['supported', l10n.t('Matches its source'), 'check'],
];

export interface EvidenceView {
  dispose(): void;
  readonly provider: TreeDataProvider<Node>;
}

/** The figures of the draft in front by how they stand, in the side bar; it is filled when it is looked at. */
export function showEvidence(server: Requests, told: Pick<Statuses, 'onDidChange'>): EvidenceView {
  const changed = new EventEmitter<undefined>();
  let draft: TextDocument | undefined = activeDraft()?.document;
  const refresh = (): void => changed.fire(undefined);
  const provider: TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    async getChildren(node) {
      if (!node) return draft ? groupsOf(await server.figures({ uri: draft.uri.toString() })) : [];
      if (node.kind === 'status') return node.figures.map((item) => ({ kind: 'figure', item }));
      return node.kind === 'figure' && node.item.quotation !== ''
        ? [{ kind: 'evidence', item: node.item }]
        : [];
    },
    getTreeItem: (node) => treeItem(node, draft),
  };
  const view = window.createTreeView(evidenceView, { treeDataProvider: provider, showCollapseAll: true });
  const listening = [
    told.onDidChange(({ uri }) => {
      if (uri === draft?.uri.toString()) refresh();
    }),
    window.onDidChangeActiveTextEditor((editor) => {
      const next = activeDraft()?.document;
      // A source or a panel in front is read beside the draft: the view stays with the draft.
      if ((editor && !next) || !editor || next === draft) return;
      draft = next;
      refresh();
    }),
  ];
  return {
    provider,
    dispose: () => {
      Disposable.from(view, changed, ...listening).dispose();
    },
  };
}

function groupsOf(figures: readonly FigureItem[]): Node[] {
  return statuses.flatMap(([status]): Node[] => {
    const own = figures.filter((figure) => figure.status === status);
    return own.length > 0 ? [{ kind: 'status', status, figures: own }] : [];
  });
}

function treeItem(node: Node, draft: TextDocument | undefined): TreeItem {
  if (node.kind === 'status') return statusItem(node.status, node.figures.length);
  const { item } = node;
  if (node.kind === 'evidence') {
    const made = new TreeItem(`“${item.quotation.trim()}”`);
    made.description = [item.sourceTitle || item.sourceKey, item.locator].filter(Boolean).join(', ');
    made.tooltip = `${made.description}\n\n“${item.quotation.trim()}”`;
    made.iconPath = new ThemeIcon('quote');
    made.command = {
      title: l10n.t('Open Source'),
      command: 'evidenceLint.openSource',
      arguments: [item.sourceKey],
    };
    return made;
  }
  const more = item.quotation !== '';
  const made = new TreeItem(
    item.figure,
    more ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None,
  );
  made.description = item.sentence;
  made.tooltip = `${item.verdict}\n\n${item.sentence}`;
  made.accessibilityInformation = { label: `${item.figure}, ${item.verdict}: ${item.sentence}` };
  const { line, character } = item.position;
  const at = new Position(line, character);
  if (draft)
    made.command = {
      title: l10n.t('Go to the Figure'),
      command: 'vscode.open',
      arguments: [draft.uri, { selection: new Range(at, at.translate(0, item.figure.length)) }],
    };
  return made;
}

function statusItem(status: FigureItem['status'], count: number): TreeItem {
  const [, label = status, icon = 'circle'] = statuses.find(([name]) => name === status) ?? [];
  const open = status !== 'supported' && status !== 'notCheckable';
  const state = open ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
  const made = new TreeItem(label, state);
  made.description = String(count);
  made.iconPath = new ThemeIcon(icon);
  return made;
}
