/** How many helper threads Node takes where nothing is said. */
const most = 4;

/**
 * How many threads the server's process is given for what the engine does beside it, which is to compile and to collect. More than the
 * cores that are left keep the server itself from its core, most of all in its first seconds.
 */
export const helperThreads = (cores: number): number => Math.max(1, Math.min(cores - 1, most));

/** The newest of the memory, in megabytes: half of what Node takes, which is searched twice as often and in less than half the time. */
const newest = 8;

/** The server's arguments for the engine, by the cores that there are. Electron knows them too, and has helpers by its own count. */
export const serverArguments = (cores: number): string[] => [
  `--v8-pool-size=${helperThreads(cores)}`,
  `--max-semi-space-size=${newest}`,
];
