import type { Location } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../core/linter/finding';

/** A finding about two drafts, with the place in the other one and the text there. */
export interface Disagreement {
  readonly finding: Finding;
  readonly location: Location;
  readonly text: string;
}

/** A draft as it was when all were checked. */
export interface ComparedDraft {
  readonly text: string;
  readonly found: readonly Disagreement[];
}

/** What was found between drafts, by the draft. */
export interface Across {
  /** Another one for each check of all drafts. */
  round(this: void): number;
  /** Keeps the drafts in which something was found, by URI, instead of those before. */
  set(drafts: ReadonlyMap<string, ComparedDraft>): void;
  /** What holds for a draft as long as its text is the one that was compared. */
  of(document: TextDocument): readonly Disagreement[];
}

export function createAcross(): Across {
  let drafts: ReadonlyMap<string, ComparedDraft> = new Map();
  let round = 0;
  return {
    round: () => round,
    set(compared) {
      drafts = compared;
      round += 1;
    },
    of(document) {
      const known = drafts.get(document.uri);
      return known?.text === document.getText() ? known.found : [];
    },
  };
}
