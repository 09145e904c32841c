import { parentPort } from 'node:worker_threads';
import { readPacked } from '../service/readSourceFile';
import type { ReaderRequest } from './readerThread';

// What a reader prints must not get between the messages of a server that speaks over standard output.
for (const stream of [process.stdout, process.stderr]) stream.write = () => true;

// The thread that reads sources, one after another: its answers bear no names, and a text that came behind a PDF would be read before it.
// Whatever it cannot read is part of the reading; what ends it is told by the one who started it.
let last: Promise<void> = Promise.resolve();
parentPort?.on('message', ({ path, bytes }: ReaderRequest) => {
  last = last.then(async () => {
    const packed = await readPacked(path, bytes);
    const whole = packed.buffer.byteLength === packed.byteLength ? [packed.buffer as ArrayBuffer] : [];
    parentPort?.postMessage(packed, whole);
  });
});
