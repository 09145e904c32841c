import { Inflate } from 'fflate';

/** Why a file's container could not be read; the message is part of a sentence. */
export class ArchiveFault extends Error {}

export const archiveLimits = { members: 2000, memberBytes: 60_000_000, totalBytes: 120_000_000 } as const;

interface Member {
  readonly method: number;
  readonly start: number;
  readonly packed: number;
}

/** The members of a ZIP archive by name, unpacked one by one when asked for; nothing is written anywhere. */
export interface Archive {
  /** Null where there is no such member; throws an ArchiveFault where it is damaged or too large. */
  read(name: string): Uint8Array | null;
}

const endMark = 0x06054b50;
const memberMark = 0x02014b50;

/** Opens an archive by its directory at the end; throws an ArchiveFault where there is none. */
export function openArchive(bytes: Uint8Array): Archive {
  const members = directoryOf(bytes);
  let unpacked = 0;
  return {
    read(name) {
      const member = members.get(name);
      if (!member) return null;
      const data = unpack(
        bytes,
        member,
        Math.min(archiveLimits.memberBytes, archiveLimits.totalBytes - unpacked),
      );
      unpacked += data.length;
      return data;
    },
  };
}

function directoryOf(bytes: Uint8Array): ReadonlyMap<string, Member> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const lowest = Math.max(0, end - 65_535);
  while (end >= lowest && view.getUint32(end, true) !== endMark) end -= 1;
  if (end < lowest) throw new ArchiveFault('it is damaged, or protected by a password');
  const count = view.getUint16(end + 10, true);
  if (count > archiveLimits.members) throw new ArchiveFault('it has too many parts');
  const members = new Map<string, Member>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== memberMark)
      throw new ArchiveFault('it is damaged');
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0)));
    members.set(name, {
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      start: dataStart(view, view.getUint32(at + 42, true)),
    });
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return members;
}

function dataStart(view: DataView, header: number): number {
  if (header + 30 > view.byteLength) throw new ArchiveFault('it is damaged');
  return header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
}

/** Bytes of packed data that are unpacked at a time, so that a bomb is noticed before it has gone off. */
const step = 16_384;

/** Sizes that the directory states are not believed: what comes out is counted. */
function unpack(bytes: Uint8Array, { method, start, packed }: Member, most: number): Uint8Array {
  const data = bytes.subarray(start, start + packed);
  if (method === 0 && data.length <= most) return data;
  if (method !== 8 && method !== 0) throw new ArchiveFault('it is packed in an unknown way');
  const chunks: Uint8Array[] = [];
  let total = method === 0 ? data.length : 0;
  const inflate = new Inflate((chunk) => {
    total += chunk.length;
    if (total <= most) chunks.push(chunk);
  });
  for (let at = 0; at < data.length && total <= most; at += step)
    push(inflate, data.subarray(at, at + step), at + step >= data.length);
  if (total > most) throw new ArchiveFault('it unpacks to more than can be read');
  return joinedChunks(chunks, total);
}

function push(inflate: Inflate, data: Uint8Array, last: boolean): void {
  try {
    inflate.push(data, last);
  } catch {
    throw new ArchiveFault('it is damaged');
  }
}

function joinedChunks(chunks: readonly Uint8Array[], total: number): Uint8Array {
  const whole = new Uint8Array(total);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
