import { parentPort } from 'node:worker_threads';
import { readPacked } from '../service/readSourceFile';
import type { ReaderRequest } from './readerThread';

// What a reader prints must not get between the messages of a server that speaks over standard output.
for (const stream of [process.stdout, process.stderr]) stream.write = () => true;

// The thread that reads sources. Whatever it cannot read is part of the reading; what ends it is told by the one who started it.
parentPort?.on('message', ({ path, bytes }: ReaderRequest) => {
  void readPacked(path, bytes).then((packed) => {
    const whole = packed.buffer.byteLength === packed.byteLength ? [packed.buffer as ArrayBuffer] : [];
    parentPort?.postMessage(packed, whole);
  });
});
