import { window, l10n } from 'vscode';
import type { QuickPickItem, QuickPickOptions } from 'vscode';
import type { SourceItem } from '../../server/src/lsp/protocol';

/** Lets the writer choose a source by its title, key, author or date. Undefined: none chosen. */
export async function pickSource(
  sources: Promise<SourceItem[]>,
  title: string,
): Promise<SourceItem | undefined> {
  const placeHolder = l10n.t('Title, key, author or date');
  const options: QuickPickOptions = { title, placeHolder, matchOnDescription: true, matchOnDetail: true };
  const choice = await window.showQuickPick(items(sources), options);
  return choice?.source;
}

type Item = QuickPickItem & { readonly source: SourceItem };

const items = async (sources: Promise<SourceItem[]>): Promise<Item[]> => (await sources).map(itemOf);

function itemOf(source: SourceItem): Item {
  const held = source.readable
    ? `${source.claims} ${source.claims === 1 ? 'figure' : 'figures'}`
    : l10n.t('its text is not held');
  const detail = [source.author, source.issued, held].filter(Boolean).join(' · ');
  return { label: source.title || source.key, description: `@${source.key}`, detail, source };
}
