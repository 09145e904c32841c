import type { BuildOptions, Plugin } from 'esbuild';

/** Options of esbuild. `minify`: for the package; smaller files, no source maps. `pdf`: where the PDF library comes from. */
export function bundling(minify: boolean, pdf?: Plugin): BuildOptions;
