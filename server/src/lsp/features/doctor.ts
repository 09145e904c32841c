import { doctorRequest, type DoctorParams } from '../protocol';
import { draftAt, type Session } from '../session';

export function provideDoctor(session: Session): void {
  session.connection.onRequest(doctorRequest, (params: DoctorParams) => diagnose(session, params));
}

/** How the set-up of a draft was found. */
export async function diagnose(session: Session, { uri, versions }: DoctorParams): Promise<string> {
  return session.service.diagnose((await draftAt(session, uri)).draft, versions);
}
