// Collects the licence texts of what is bundled; the build calls this.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../..');

const accepted = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'BlueOak-1.0.0'];

/** What is in the bundles and is no package there. */
const others = [
  { name: 'pdfjs-dist', version: 'as unpdf holds it', licence: 'Apache-2.0' },
  { name: 'WordNet', version: '3.1', licence: 'WordNet License' },
];

/** All notices as one text. Throws for a package without a text or with a licence that is not accepted. */
export function noticesText(metafiles) {
  const bundled = packagesIn(metafiles).map((folder) => noticeOf(join(root, folder)));
  const all = [...bundled, ...others.map((other) => ({ ...other, text: textHere(other.name) }))];
  return [
    'Evidence Lint holds the following software and data of others.',
    ...all.map(({ name, version, licence, text }) => `${name} (${version}), ${licence}\n\n${text.trim()}`),
  ].join(`\n\n${'-'.repeat(80)}\n\n`);
}

/** Folders of the packages of which something is in a bundle that is shipped, each once. */
export function packagesIn(metafiles) {
  const outputs = metafiles.flatMap((metafile) => Object.entries(metafile.outputs));
  const inputs = outputs
    .filter(([file]) => !file.startsWith('dist/test/'))
    .flatMap(([, output]) => Object.entries(output.inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([input]) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input) ?? []);
  return [...new Set(inputs)].sort();
}

/** @returns {{ name: string, version: string, licence: string, text: string }} of the package in a folder */
export function noticeOf(folder) {
  const { name, version, license: licence } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (!isAccepted(licence))
    throw new Error(`${name} has the licence “${licence}”; accepted are ${accepted.join(', ')}.`);
  const text = textIn(folder) || textHere(name);
  if (text === '')
    throw new Error(`${name} has no licence text; put it into server/licences/${fileName(name)}.`);
  return { name, version, licence, text };
}

/** Of several licences to choose from, one is enough. */
const isAccepted = (licence) =>
  typeof licence === 'string' &&
  licence
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((one) => accepted.includes(one));

const textIn = (folder) =>
  readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|copying|notice|thirdpartynotices)(?:[.-].*)?$/i.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim())
    .join('\n\n');

function textHere(name) {
  const file = join(here, fileName(name));
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

const fileName = (name) => `${name.replace('/', '__')}.txt`;
