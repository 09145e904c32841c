// Mocha's `bdd`, but each file is a suite of its own: hooks at the top of a file run for its tests, not for those of all files.
const { interfaces, Suite } = require('mocha');
const { relative } = require('node:path');

module.exports = (root) => {
  root.on('pre-require', (context, file, mocha) => {
    const own = Suite.create(root, relative(process.cwd(), file ?? ''));
    interfaces.bdd(own);
    own.emit('pre-require', context, file, mocha);
  });
};
