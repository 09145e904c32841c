#!/usr/bin/env node
// Checks the bundled corpus and writes it as one compact file, dist/corpus.json.
//
//   node server/corpus/build.mjs
//
// Exit status 1, with every fault and its line, where the corpus is not sound; nothing is written then.
import { mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkCorpus } from './check.mjs';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

/**
 * @param {{ outFile?: string }} options where to write; dist/corpus.json by default
 * @returns {{ sources: number, claims: number }} what was written; throws an error that lists all faults
 */
export function buildCorpus({ outFile = here('../../dist/corpus.json') } = {}) {
  const { sources, claims, faults } = checkCorpus({
    sourcesText: readFileSync(here('./sources.json'), 'utf8'),
    claimsText: readFileSync(here('./claims.yaml'), 'utf8'),
  });
  if (faults.length > 0) {
    const list = faults.map(({ file, line, message }) => `server/corpus/${file}:${line}: ${message}`);
    throw new Error(
      `The bundled corpus has ${faults.length} fault${faults.length === 1 ? '' : 's'}:\n${list.join('\n')}`,
    );
  }
  mkdirSync(dirname(outFile), { recursive: true });
  writeFileSync(outFile, JSON.stringify(compile(sources, claims)));
  return { sources: sources.length, claims: claims.length };
}

/** What the readers need: of a claim's notes only the tags, and no field that is empty or that no reader asks for. */
export function compile(sources, claims) {
  return { sources, claims: claims.map(compact) };
}

const read = [
  'id',
  'source',
  'locator',
  'statement',
  'value',
  'unit',
  'modifier',
  'measure',
  'scope',
  'time',
];

function compact(claim) {
  const tags = /^(?:\[[a-z ]+\]\s*)+/.exec(claim.notes ?? '')?.[0].trim();
  return {
    ...Object.fromEntries(read.map((field) => [field, claim[field]])),
    ...(claim.aliases?.length > 0 ? { aliases: claim.aliases } : {}),
    ...(tags ? { notes: tags } : {}),
  };
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    const { sources, claims } = buildCorpus();
    console.error(`dist/corpus.json: ${sources} sources, ${claims} claims`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
