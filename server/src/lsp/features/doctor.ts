import { doctorRequest, type DoctorParams } from '../protocol';
import { draftAt, type Session } from '../session';

/** How the set-up of a draft was found. */
export function provideDoctor(session: Session): void {
  session.connection.onRequest(doctorRequest, async ({ uri, versions }: DoctorParams): Promise<string> =>
    session.service.diagnose((await draftAt(session, uri)).draft, versions),
  );
}
