/** The world outside, as the service sees it: Node, a browser worker and the tests each bring their own. Paths use `/`. */
export interface FileReader {
  /** Bytes of a file; rejects with a plain reason where it cannot be read. */
  read(path: string): Promise<Uint8Array>;
  /**
   * Files below `folder` at any depth, or those in it alone (or the file itself), as absolute paths in stable order;
   * [] where there is none. Hidden folders and node_modules are passed over, and so are links that lead over the fence.
   */
  list(folder: string, depth: 'below' | 'inside', fence?: Fence): Promise<readonly string[]>;
  /** Null where there is no such file. Two equal stats with a time mean that the file has not changed. */
  stat(path: string): Promise<FileStat | null>;
  /** Where a path leads in the end, all links resolved; null where there is nothing. Absent where there are no links. */
  real?(path: string): Promise<string | null>;
}

/** Where links that are met on the way may lead. Without one: into the folder that is listed. */
export interface Fence {
  readonly within: readonly string[];
  /** Told of each link that leads elsewhere. */
  readonly left: (path: string, leadsTo: string) => void;
}

export interface FileStat {
  /** Milliseconds since 1970; 0 where nobody knows, as of the files of some code hosts: then the bytes alone can tell. */
  readonly modified: number;
  readonly size: number;
}

export interface Logger {
  info(message: string): void;
  warn(message: string): void;
}

/** Reads files of sources where it does not hold up the service: in a thread of its own. */
export interface SourceWorker {
  /**
   * Reads one file as `readSourceFile` does, and gives its reading packed. Rejects with a plain reason where the file takes
   * more time or memory than one file may, and as soon as `signal` says that nobody waits for it.
   */
  read(path: string, bytes: Uint8Array, signal?: AbortSignal): Promise<Uint8Array>;
}

/** Keeps what was read of the sources from one start to the next. Keys are names of files as every system allows them. */
export interface ReadingStore {
  /** Of the program that reads: what another one has left here is as if it were not there. */
  readonly version: string;
  /** Null where there is nothing. */
  get(key: string): Promise<Uint8Array | null>;
  /** Puts all of it or nothing. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  keys(): Promise<readonly string[]>;
  remove(key: string): Promise<void>;
}

/** What the service needs of the world. */
export interface World {
  readonly files: FileReader;
  readonly logger: Logger;
  /** The bundled corpus, parsed from its JSON; asked for once, and only when a draft needs it. */
  bundled(): Promise<unknown>;
  /** Without it, sources are read in place. */
  readonly worker?: SourceWorker;
  /** Without it, sources are read anew on each start. */
  readonly store?: ReadingStore;
  /**
   * How long a check waits for sources that are still being read, in milliseconds, before it goes on without them and is
   * made again when they are there. Absent: as long as it takes.
   */
  readonly patience?: number;
}
