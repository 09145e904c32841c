import type { DraftStatus } from '../../server/src/lsp/protocol';

/** `good`: nothing to tell. The words say the same as the level, which only picks an icon. */
export type StatusLevel = 'good' | 'warning' | 'error';

export interface StatusText {
  readonly text: string;
  readonly detail: string;
  readonly level: StatusLevel;
}

/** What a draft's check came to: `31 figures: 22 supported, 4 uncited, 1 does not match, 4 not checkable`. */
export function figuresText(status: DraftStatus): StatusText {
  const parts = [
    count(status.supported, 'supported'),
    count(status.uncited, 'uncited'),
    count(status.conflicting, 'does not match', 'do not match'),
    count(status.unsupported, 'unsupported'),
    count(status.notCheckable, 'not checkable'),
  ].filter((part) => part !== '');
  const figures = count(status.figures, 'figure', 'figures') || 'No figures';
  const found = status.uncited + status.conflicting + status.unsupported > 0;
  const level = status.unknownCitations > 0 ? 'error' : found ? 'warning' : 'good';
  return {
    text: parts.length > 0 ? `${figures}: ${parts.join(', ')}` : figures,
    // Apart, because the editor's list of states shows one line and cuts it off.
    detail: [
      count(status.unknownCitations, 'unknown citation', 'unknown citations'),
      count(status.accepted, 'accepted finding is not shown', 'accepted findings are not shown'),
    ]
      .filter((part) => part !== '')
      .join('; '),
    level,
  };
}

/**
 * What the draft is compared with, how much of it is still being read, each source that could not be read, with its place and the
 * reason, and how many entries are only known by name.
 */
export function sourcesText({ sources, waiting, withoutText, restricted, faults }: DraftStatus): StatusText {
  const held = count(sources, 'source', 'sources') || 'No sources';
  if (waiting > 0) {
    const detail = 'figures are not yet compared with all sources';
    return { text: `${held}, ${waiting} still being read`, detail, level: 'warning' };
  }
  if (restricted) {
    const detail =
      'this workspace is not trusted, so none of its sources, bibliographies and configuration files is read';
    return { text: `${held}, the bundled corpus alone`, detail, level: 'warning' };
  }
  const known = count(withoutText, 'entry has no text', 'entries have no text');
  const named =
    known && `${known}: ${withoutText === 1 ? 'its' : 'their'} figures are not checkable against a text`;
  if (faults.length === 0) return { text: held, detail: named || 'all of them read', level: 'good' };
  const told = faults.map(({ path, line, reason }) => `${line > 0 ? `${path}:${line}` : path}: ${reason}`);
  const detail = [named, ...told].filter((part) => part !== '').join(' · ');
  return { text: `${held}, ${faults.length} could not be read`, detail, level: 'warning' };
}

const count = (number: number, one: string, many = one): string =>
  number === 0 ? '' : `${number} ${number === 1 ? one : many}`;
