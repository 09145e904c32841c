// A thread that reads sources as oddly as their names ask for.
const { parentPort, threadId } = require('node:worker_threads');

const hoard = [];
const ways = {
  'hang.md': () => {
    for (;;);
  },
  'eat.md': () => {
    for (;;) hoard.push(Array.from({ length: 1000 }, (_, at) => ({ at })));
  },
  'throw.md': () => {
    throw new Error('the reader broke');
  },
  'leave.md': () => process.exit(0),
};

parentPort.on('message', ({ path }) => {
  ways[path]?.();
  parentPort.postMessage(Uint8Array.of(threadId));
});
