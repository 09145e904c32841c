// How the programs are bundled: by the build, and by the benchmark for programs of its own.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// One copy of the PDF library beside the programs, which load it with the first PDF.
const library = './pdfjs.js';
const pdfApart = {
  name: 'pdf-apart',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^unpdf\/pdfjs$/ }, ({ kind }) =>
      kind === 'entry-point' ? null : { path: library, external: true },
    ),
};

/**
 * Writes what is not ASCII as `\u` and four digits, as esbuild does in strings: it leaves patterns alone, and for a few letters in
 * them the engine would keep the whole text of a program in two bytes a letter.
 */
const asciiOnly = {
  name: 'ascii-only',
  setup: ({ onEnd, initialOptions: { absWorkingDir } }) =>
    onEnd(({ metafile }) => {
      for (const output of Object.keys(metafile.outputs)) {
        const path = join(absWorkingDir, output);
        const text = readFileSync(path, 'utf8');
        writeFileSync(
          path,
          text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
        );
      }
    }),
};

/** Options of esbuild. `minify`: for the package; smaller files, no source maps. `pdf`: where the PDF library comes from. */
export const bundling = (minify, pdf = pdfApart) => ({
  absWorkingDir: fileURLToPath(new URL('../..', import.meta.url)),
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  minify,
  sourcemap: minify ? false : 'linked',
  logLevel: 'warning',
  metafile: true,
  plugins: [pdf, ...(minify ? [asciiOnly] : [])],
});
