import { countWithoutText } from '../../service/status';
import type { Session } from '../session';
import { statusNotification, type DraftStatus } from '../protocol';

/** Tells the client after each check how the draft stands; the same check of the same version is told once. */
export function announceStatus(session: Session): void {
  const { connection, documents } = session;
  const told = new Map<string, string>();
  session.onChecked = ({ uri, version }, check) => {
    const now = `${check.id} ${version}`;
    if (told.get(uri) === now) return;
    told.set(uri, now);
    const { corpus } = check.analysis;
    const [sources, withoutText] = [corpus.entries.length, countWithoutText(corpus)];
    const faults = check.faults.map(({ path, line, reason }) => ({ path, line, reason }));
    const { waiting, accepted } = check;
    const status: DraftStatus = {
      uri,
      version,
      ...check.status,
      sources,
      withoutText,
      accepted: accepted.length,
      waiting,
      restricted: !session.trusted,
      faults,
    };
    connection.sendNotification(statusNotification, status).catch((error: unknown) => {
      connection.console.warn(`The status could not be told: ${String(error)}`);
    });
  };
  documents.onDidClose(({ document: { uri } }) => told.delete(uri));
}
