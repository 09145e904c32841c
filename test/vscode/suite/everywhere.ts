/** Loads what is tested in every editor; the server's process is one thing of the desktop alone. */
export async function loadEverywhere(): Promise<void> {
  await import('./checking.test');
  await import('./report.test');
  await import('./day.test');
  await import('./sources.test');
}
