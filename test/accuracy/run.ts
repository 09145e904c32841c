// What we stand by: the scores on the project's own labelled sets, and on a folder of published sets where one is named.
//
//   npm run accuracy                      the part that was worked with (`seen`)
//   npm run accuracy -- --aside           also the part put aside
//   npm run accuracy -- --bench FOLDER    also the sets of a folder with scorers of its own (see its README)
//
// Exit status 1 where a score is below its figure in committed.json.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { scoreInconsistencies, scoreQuotations } from './agreement';
import { scoreArithmetic } from './arithmetic';
import { scoreDigits } from './digits';
import { scoreFigures } from './figures/score';
import { scoreMutations } from './topics/mutations';
import { f1, precision, recall, scoreTopics } from './topics/score';
import { loadTopics } from './topics/topic';

const { values: asked } = parseArgs({ options: { aside: { type: 'boolean' }, bench: { type: 'string' } } });
const committed = JSON.parse(readFileSync(join(__dirname, 'committed.json'), 'utf8')) as Record<
  string,
  number
>;
const fallen: string[] = [];

for (const part of asked.aside ? (['seen', 'aside'] as const) : (['seen'] as const)) {
  figures(part);
  topics(part);
}
if (asked.bench) bench(resolve(asked.bench));
if (fallen.length > 0) {
  console.error(`\nBelow the committed figure: ${fallen.join(', ')}`);
  process.exitCode = 1;
}

function figures(part: 'seen' | 'aside'): void {
  console.log(`\nFigures, own sentences, ${part}`);
  for (const [name, value] of Object.entries(scoreFigures(part)))
    report(`figures.${part}.${name}`, value as number);
}

function topics(part: 'seen' | 'aside'): void {
  const labelled = loadTopics(part);
  const { rules, suggested } = scoreTopics(labelled);
  console.log(`\nTopics, own, ${part}`);
  for (const [rule, tally] of rules) {
    report(`topics.${part}.${rule}.precision`, precision(tally));
    report(`topics.${part}.${rule}.recall`, recall(tally));
    report(`topics.${part}.${rule}.f1`, f1(tally));
  }
  report(`topics.${part}.rightSourceFirst`, suggested.right / suggested.of);
  const { values, citations } = scoreMutations(labelled);
  const all = ({ conflict, unsupported, silent }: typeof values): number => conflict + unsupported + silent;
  report(`topics.${part}.changedValuesTold`, values.conflict / all(values));
  report(`topics.${part}.changedValuesSilent`, values.silent / all(values), 'most');
  report(`topics.${part}.exchangedCitationsInConflict`, citations.conflict / all(citations), 'most');
  const quotations = scoreQuotations(labelled);
  report(`topics.${part}.quotations.precision`, quotations.precision);
  report(`topics.${part}.quotations.recall`, quotations.recall);
  const twice = scoreInconsistencies(labelled);
  report(`topics.${part}.inconsistencies.precision`, twice.precision);
  report(`topics.${part}.inconsistencies.recall`, twice.recall);
}

/** Prints a score, and notes it where it is on the far side of its committed figure (`most`: may not rise). */
function report(name: string, value: number, bound: 'least' | 'most' = 'least'): void {
  const limit = committed[name];
  const shown = (100 * value).toFixed(1).padStart(6);
  console.log(
    `  ${name.padEnd(52)} ${shown} ${limit === undefined ? '' : `(committed ${(100 * limit).toFixed(1)})`}`,
  );
  const slack = 0.0005;
  if (limit !== undefined && (bound === 'least' ? value < limit - slack : value > limit + slack))
    fallen.push(name);
}

/** Runs the scorers that stand beside published sets on the built command line, and prints what they print. */
function bench(folder: string): void {
  const cli = resolve('dist/cli.js');
  if (!existsSync(cli)) throw new Error('The command line is not built: run `npm run build` first.');
  const sets = (name: string, ending: string): string[] =>
    existsSync(join(folder, name))
      ? readdirSync(join(folder, name))
          .filter((file) => file.endsWith(ending))
          .map((file) => join(folder, name, file))
      : [];
  const runs: [string, string][] = [
    ...sets('topics', '').map((topic): [string, string] => ['score-heldout.mjs', topic]),
    ...sets('quantities', '.json').map((set): [string, string] => ['score-quantities.mjs', set]),
    ...sets('evidence', '.jsonl').map((set): [string, string] => ['score-pairs.mjs', set]),
  ];
  for (const set of sets('quantities', '.jsonl')) {
    console.log(`\n${set.slice(folder.length + 1)}`);
    for (const [name, value] of Object.entries(scoreDigits(set))) report(name, value);
  }
  if (existsSync(join(folder, 'arithmetic'))) {
    console.log('\narithmetic');
    for (const [name, value] of Object.entries(scoreArithmetic(join(folder, 'arithmetic'))))
      report(name, value);
  }
  for (const [scorer, set] of runs) {
    console.log(`\n${set.slice(folder.length + 1)}`);
    const { stdout } = spawnSync(process.execPath, [join(folder, scorer), cli, set], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    console.log(
      stdout
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('{'))
        .map((line) => `  ${line}`)
        .join('\n'),
    );
  }
}
