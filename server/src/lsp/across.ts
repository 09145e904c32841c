import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { FoundAcross } from '../core/linter/across';

/** A draft as it was when all were checked. */
export interface ComparedDraft {
  readonly document: TextDocument;
  readonly found: readonly FoundAcross[];
}

/** What was found between drafts, by the draft. */
export interface Across {
  /** Another one for each check of all drafts. */
  readonly round: number;
  /** Everything that was compared, in the order in which what was found names it. */
  readonly drafts: readonly ComparedDraft[];
  set(drafts: readonly ComparedDraft[]): void;
  /** What holds for a draft as long as its text is the one that was compared. */
  of(document: TextDocument): readonly FoundAcross[];
}

export function createAcross(): Across {
  let drafts: readonly ComparedDraft[] = [];
  let byUri: ReadonlyMap<string, ComparedDraft> = new Map();
  let round = 0;
  return {
    get round() {
      return round;
    },
    get drafts() {
      return drafts;
    },
    set(compared) {
      drafts = compared;
      byUri = new Map(compared.map((draft) => [draft.document.uri, draft]));
      round += 1;
    },
    of(document) {
      const known = byUri.get(document.uri);
      return known && known.found.length > 0 && known.document.getText() === document.getText()
        ? known.found
        : [];
    },
  };
}
