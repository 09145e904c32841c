/** What Node takes where nothing is said. */
const most = 4;

/**
 * How many threads the server's process is given for what the engine does beside it, which is to compile and to collect. More than the
 * cores that are left keep the server itself from its core, most of all in the first minutes.
 */
export const helperThreads = (cores: number): number => Math.max(1, Math.min(cores - 1, most));

/** The server's arguments for Node; others than Node, as VS Code's own Electron, know it and choose for themselves. */
export const threadArguments = (cores: number): string[] => [`--v8-pool-size=${helperThreads(cores)}`];
