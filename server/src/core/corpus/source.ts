/** A work that can be cited, from the bundled corpus, a bibliography or a text in the writer's folder. The fields follow CSL. */
export interface Source {
  /** Citation key. */
  readonly key: string;
  /** CSL type: `report`, `article-journal`, … */
  readonly type: string;
  readonly title: string;
  /** Readable: `Office for Police Statistics`, `Marran, I. and Oste, M.` */
  readonly author: string;
  readonly publisher: string;
  /** ISO date as far as it is known: `2024`, `2024-07`, `2024-07-18`; '' where it is not. */
  readonly issued: string;
  readonly url: string;
  readonly doi: string;
  /** Where it comes from: `bundled`, or the path of the file that was read. */
  readonly origin: string;
  /** True where the corpus holds its text or claims: only then can a figure be compared with it. */
  readonly readable: boolean;
  /** Remarks on provenance. */
  readonly note: string;
  /** The tag of its text's language (`de-AT`); left out where that is English or is not said. */
  readonly language?: string;
  /** Of a bibliography entry: the files that hold its text. Left out where it names none. */
  readonly attached?: Attached;
}

/** What a bibliography entry says of the files of its text. */
export interface Attached {
  /** Line of the entry in its bibliography, from 1; 0 where it is not known. */
  readonly line: number;
  /** Best first; paths from the bibliography's folder, or absolute ones. */
  readonly files: readonly string[];
}

/** What could not be read, and what that costs. */
export interface SourceFault {
  readonly path: string;
  /** From 1; 0 where it is not known. */
  readonly line: number;
  /** One plain sentence. */
  readonly reason: string;
  /** The citation key of the one source that it concerns; left out where that is not known or there are several. */
  readonly key?: string;
  /**
   * Of a draft that names a bibliography which could not be read as a whole: its line that does, from 1; 0 where the
   * bibliography was named elsewhere. Left out for every other fault.
   */
  readonly draftLine?: number;
}
