import type { Connection } from 'vscode-languageserver';
import { defaultSources } from '../service/plan';
import { readSettings, type Settings } from '../service/settings';

/** The editor's settings for a draft, asked for once until they change. */
export interface SettingsStore {
  settingsOf(uri: string): Promise<Partial<Settings>>;
  clear(): void;
}

/** `pull`: whether the client answers `workspace/configuration`; `initial` holds for a client that does not. */
export function createSettingsStore(connection: Connection, pull: boolean, initial: unknown): SettingsStore {
  const known = new Map<string, Promise<Partial<Settings>>>();
  const fixed = settingsFrom(initial, connection);
  return {
    settingsOf(uri) {
      if (!pull) return Promise.resolve(fixed);
      const asked = known.get(uri) ?? ask(uri);
      known.set(uri, asked);
      return asked;
    },
    clear: () => known.clear(),
  };

  async function ask(uri: string): Promise<Partial<Settings>> {
    try {
      const item = { section: 'evidenceLint', ...(uri === '' ? {} : { scopeUri: uri }) };
      return settingsFrom(await connection.workspace.getConfiguration(item), connection);
    } catch (error) {
      connection.console.warn(`The editor did not give its settings, so the defaults hold: ${String(error)}`);
      return {};
    }
  }
}

function settingsFrom(value: unknown, connection: Connection): Partial<Settings> {
  const { settings, faults } = readSettings(value);
  for (const { reason } of faults) connection.console.warn(`Settings: ${reason}`);
  // Editors hand over the default as if it were set; as a default it also counts from the draft's own folder.
  const { sources, ...others } = settings;
  return sources && sources.join() !== defaultSources.join() ? settings : others;
}
