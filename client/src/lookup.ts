import { CancellationTokenSource, ThemeIcon, window, l10n } from 'vscode';
import type { QuickPick, QuickPickItem } from 'vscode';
import type { LookUpHit, SourceItem } from '../../server/src/lsp/protocol';
import type { CitingPlace } from './citing';
import { activeDraft } from './drafts';
import { actionsAt } from './lookupActions';
import type { LookUpAction } from './lookupActions';
import { previewSource } from './openSource';
import type { Requests } from './requests';

export type OnList = (query: string, hits: readonly LookUpHit[]) => void;

type Item = QuickPickItem & { readonly hit: LookUpHit };

const limit = 50;

/**
 * Searches the corpus as the writer types, and does with the figure chosen what the writer then chooses.
 * @param query what to search for at first; the selection where it is left out
 * @param onList told of each list of hits that is shown
 */
export function lookUpFigure(server: Requests, onList: OnList, query = selectedText()): void {
  const place = placeInFront();
  const uri = place?.document.uri.toString() ?? '';
  const actions = actionsAt(server, place);
  const pick = createPick();
  let latest = new CancellationTokenSource();
  const search = async (): Promise<void> => {
    latest.cancel();
    const { token } = (latest = new CancellationTokenSource());
    const { value } = pick;
    pick.busy = true;
    const hits = await server.lookUp({ uri, query: value, limit }, token).catch((error: unknown) => {
      // Cancelled: a newer search is under way, whose answer is the one to show.
      if (!token.isCancellationRequested) pick.title = `${title}: ${String(error)}`;
      return undefined;
    });
    if (token.isCancellationRequested) return;
    pick.busy = false;
    if (!hits) return;
    pick.items = hits.map((hit) => itemOf(hit, actions));
    onList(value, hits);
  };
  pick.onDidChangeValue(search);
  pick.onDidTriggerItemButton(({ item, button }) => {
    pick.hide();
    return actions.find((action) => action.button === button)?.run(item.hit);
  });
  pick.onDidAccept(() => {
    const [item] = pick.selectedItems;
    if (!item) return;
    pick.hide();
    return chooseAction(item.hit, actions);
  });
  let previewed = false;
  /** Asked for once, when the first preview is. */
  let sources: Promise<readonly SourceItem[]> | undefined;
  pick.buttons = [{ iconPath: new ThemeIcon('open-preview'), tooltip: l10n.t('Preview the Source Beside') }];
  const preview = async (): Promise<void> => {
    const [item] = pick.activeItems;
    if (!previewed || !item) return;
    const known = await (sources ??= server.sources({ uri }));
    await previewSource(
      known.find(({ key }) => key === item.hit.sourceKey),
      uri,
    );
  };
  pick.onDidTriggerButton(() => {
    previewed = !previewed;
    return preview();
  });
  pick.onDidChangeActive(preview);
  pick.onDidHide(() => {
    latest.cancel();
    pick.dispose();
  });
  pick.value = query;
  pick.show();
  void search();
}

const title = l10n.t('Look Up Figure');

function createPick(): QuickPick<Item> {
  const pick = window.createQuickPick<Item>();
  pick.title = title;
  pick.placeholder = l10n.t(
    'A value in any form (15 per cent, 0.15, fifteen percent), words, or both; @source, since:2019 and until:2022 narrow it down',
  );
  // The server has ranked the hits by what they mean. The list would put those first whose words hold the query.
  return Object.assign(pick, { sortByLabel: false });
}

function itemOf(hit: LookUpHit, actions: readonly LookUpAction[]): Item {
  // The date comes first: a long title would push it out of sight.
  const place = hit.locator === 'body' ? '' : hit.locator;
  const detail = [hit.issued, hit.sourceAuthor, hit.sourceTitle, place].filter(Boolean).join(' · ');
  return {
    label: plain(hit.statement),
    detail: plain(detail),
    alwaysShow: true,
    hit,
    buttons: actions.map(({ button }) => button),
  };
}

/** `$(name)` in a label would be drawn as an icon. */
const plain = (text: string): string => text.replaceAll('$(', '\\$(');

/** The buttons of a list item cannot be reached from the keyboard; this second list offers the same. */
async function chooseAction(hit: LookUpHit, actions: readonly LookUpAction[]): Promise<void> {
  const items = actions.map((action) => ({ label: `$(${action.icon}) ${action.label}`, action }));
  const choice = await window.showQuickPick(items, {
    title: hit.statement,
    placeHolder: l10n.t('What to do with this figure'),
  });
  await choice?.action.run(hit);
}

function placeInFront(): CitingPlace | undefined {
  const editor = activeDraft();
  return editor && { document: editor.document, position: editor.selection.active };
}

function selectedText(): string {
  const editor = window.activeTextEditor;
  return editor?.selection.isSingleLine ? editor.document.getText(editor.selection) : '';
}
