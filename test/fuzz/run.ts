import { parseArgs } from 'node:util';
import { createCoverage, type Coverage } from './coverage';
import { generate } from './generated';
import { mutate, type Find } from './guided';
import type { Target } from './target';

const usage = 'npm run fuzz -- [--inputs N] [--seed S] [--target NAME]';

/** No more finds of one target are looked for: most are the same fault. */
const mostFinds = 5;

const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    target: { type: 'string' },
  },
});

async function main(inputs: number, seed: number): Promise<number> {
  // V8 counts the blocks of what is compiled from now on: the program itself has to be loaded after this.
  const coverage = createCoverage('/server/src/');
  const { targets } = await import('./targets');
  const chosen = targets.filter(({ name }) => values.target === undefined || name === values.target);
  if (chosen.length === 0 || !(inputs > 0) || !Number.isInteger(seed)) {
    console.error(`${usage}\nTargets: ${targets.map(({ name }) => name).join(', ')}`);
    return 2;
  }
  const shares = chosen.reduce((sum, { share }) => sum + share, 0);
  let [total, count] = [0, 0];
  for (const target of chosen) {
    const { ran, finds } = await fuzz(target, Math.ceil((inputs * target.share) / shares), seed, coverage);
    total += ran;
    count += finds.length;
  }
  console.log(`\n${total} inputs, ${count} finds, seed ${seed}`);
  return count === 0 ? 0 : 1;
}

/** Half of the inputs are put together anew, half are mutations of those that led furthest. */
async function fuzz(
  target: Target,
  inputs: number,
  seed: number,
  coverage: Coverage,
): Promise<{ ran: number; finds: Find[] }> {
  const started = performance.now();
  const finds: Find[] = [];
  let [ran, kept] = [0, 0];
  for (let next = seed; ran < inputs / 2 && finds.length < mostFinds; next += 1) {
    const done = await generate(target, Math.ceil(inputs / 2 - ran), next);
    ran += done.ran;
    if (done.find) finds.push(done.find);
  }
  for (let next = seed; ran < inputs && finds.length < 2 * mostFinds; next += 1) {
    const done = await mutate(target, inputs - ran, next, coverage);
    ran += done.ran;
    kept = done.kept;
    if (done.find) finds.push(done.find);
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${target.name}: ${ran} inputs in ${seconds} s, ${kept} kept to mutate, ${finds.length} finds`);
  for (const { input, said } of finds) console.log(`  ${JSON.stringify(input)}\n    ${shortly(said)}`);
  return { ran, finds };
}

/** What went wrong and where in the project, without the lines of those who ran it. */
function shortly(said: string): string {
  const lines = said.split('\n').filter((line) => !/fuzz\/(?:guided|generated|run)|node_modules/.test(line));
  return lines.join('\n').slice(0, 900);
}

void main(Number(values.inputs), Number(values.seed)).then((status) => process.exit(status));
