import type { Connection } from 'vscode-languageserver';
import { defaultSources } from '../service/plan';
import { isSettingName, readSettings, type Settings } from '../service/settings';

/** The editor's settings for a draft, asked for once until they change. */
export interface SettingsStore {
  settingsOf(uri: string): Promise<Partial<Settings>>;
  /** The editor's settings have changed. `given`: what it says of them, for an editor that is not asked. */
  changed(given: unknown): void;
}

/**
 * `pull`: whether the client answers `workspace/configuration`. What a client gave at the start (`initial`) or tells with a change holds
 * below that, since many clients do one of the three only.
 */
export function createSettingsStore(connection: Connection, pull: boolean, initial: unknown): SettingsStore {
  // The same settings are the same object, by which checks know them.
  const known = new Map<string, Promise<Partial<Settings>>>();
  const first = settingsFrom(sectionOf(initial) ?? initial, connection);
  let told = first;
  return {
    settingsOf(uri) {
      if (!pull) return Promise.resolve(told);
      const asked = known.get(uri) ?? ask(uri);
      known.set(uri, asked);
      return asked;
    },
    changed(given) {
      known.clear();
      const section = sectionOf(given);
      if (section !== undefined) told = { ...first, ...settingsFrom(section, connection) };
    },
  };

  async function ask(uri: string): Promise<Partial<Settings>> {
    try {
      const item = { section: 'evidenceLint', ...(uri === '' ? {} : { scopeUri: uri }) };
      const answer: unknown = await connection.workspace.getConfiguration(item);
      if (answer === null || answer === undefined) return told;
      return { ...first, ...settingsFrom(answer, connection) };
    } catch (error) {
      connection.console.warn(
        `The editor did not give its settings, so what it gave before holds: ${String(error)}`,
      );
      return told;
    }
  }
}

/**
 * Ours among what an editor hands over: the section `evidenceLint`, or all of it where it names one of our settings; undefined where it
 * speaks of other things.
 */
function sectionOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  if ('evidenceLint' in value) return value.evidenceLint;
  return Object.keys(value).some(isSettingName) ? value : undefined;
}

function settingsFrom(value: unknown, connection: Connection): Partial<Settings> {
  const { settings, faults } = readSettings(value);
  for (const { reason } of faults) connection.console.warn(`Settings: ${reason}`);
  // Editors hand over the default as if it were set; as a default it also counts from the draft's own folder.
  const { sources, ...others } = settings;
  return sources && sources.join() !== defaultSources.join() ? settings : others;
}
