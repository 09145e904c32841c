import type { SettingsInput } from './configuration';

/**
 * A draft as it stands, with what its editor or command line sets for it. `settings` and `overrides` are compared by
 * identity: hand in the same objects as long as nothing changed.
 */
export interface Draft extends SettingsInput {
  readonly text: string;
  /** Check it although it lies among its sources, and do not count it as one of them. Otherwise it is left alone. */
  readonly evenIfSource?: boolean;
  /** Its workspace is not trusted: no source, bibliography, configuration file or baseline is read for it. */
  readonly restricted?: boolean;
  /** The baseline that holds, instead of the nearest one; '' for none. */
  readonly baselineFile?: string;
}
