// The thread that reads sources, with a reader that prints.
require('../../server/src/node/sourceReader.ts');
const { parentPort } = require('node:worker_threads');

parentPort.on('message', () => {
  console.log('a word on standard output');
  console.error('another one');
});
