/** The world outside, as the service sees it: Node, a browser worker and the tests each bring their own. Paths use `/`. */
export interface FileReader {
  /** Bytes of a file; rejects with a plain reason where it cannot be read. */
  read(path: string): Promise<Uint8Array>;
  /** Files below `folder` (or the file itself), as absolute paths in stable order; [] where there is none. Hidden folders and node_modules are passed over. */
  list(folder: string): Promise<readonly string[]>;
  exists(path: string): Promise<boolean>;
}

export interface Logger {
  info(message: string): void;
  warn(message: string): void;
}
