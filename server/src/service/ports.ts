/** The world outside, as the service sees it: Node, a browser worker and the tests each bring their own. Paths use `/`. */
export interface FileReader {
  /** Bytes of a file; rejects with a plain reason where it cannot be read. */
  read(path: string): Promise<Uint8Array>;
  /**
   * Files below `folder` at any depth, or those in it alone (or the file itself), as absolute paths in stable order;
   * [] where there is none. Hidden folders and node_modules are passed over.
   */
  list(folder: string, depth: 'below' | 'inside'): Promise<readonly string[]>;
  /** Null where there is no such file. Two equal stats mean that the file has not changed. */
  stat(path: string): Promise<FileStat | null>;
}

export interface FileStat {
  /** Milliseconds since 1970. */
  readonly modified: number;
  readonly size: number;
}

export interface Logger {
  info(message: string): void;
  warn(message: string): void;
}

/** What the service needs of the world. */
export interface World {
  readonly files: FileReader;
  readonly logger: Logger;
  /** The bundled corpus, parsed from its JSON; asked for once, and only when a draft needs it. */
  bundled(): Promise<unknown>;
}
