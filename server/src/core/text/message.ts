/** What an error says; what was thrown need be none. */
export const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
