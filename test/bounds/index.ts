/**
 * What the longest of repeated texts cost, in milliseconds: `npm run bounds [-- COUNT]`, 100,000 repeats unless told. Ends with 1 where
 * one takes longer than two seconds.
 */
import { drafts, sources } from './cases';
import { checkDraft, readSourceText } from './measure';

const count = Number(process.argv[2] ?? 100_000);
const most = 2000;

async function main(): Promise<void> {
  const taken: { readonly name: string; readonly time: number }[] = [];
  const time = async (name: string, work: () => unknown): Promise<void> => {
    const start = performance.now();
    await work();
    taken.push({ name, time: performance.now() - start });
  };
  checkDraft('Warm: 5 per cent of 200 officers.\n');
  for (const [name, repeated] of Object.entries(drafts)) {
    const text = repeated(count);
    await time(`draft, ${name}`, () => checkDraft(text));
  }
  for (const [name, repeated] of Object.entries(sources)) {
    const text = repeated(count);
    await time(`source, ${name}`, () => readSourceText(name, text));
  }
  taken.sort((a, b) => b.time - a.time);
  for (const { name, time: took } of taken.slice(0, 12))
    console.log(`${took.toFixed(0).padStart(6)} ms  ${name}`);
  const slow = taken.filter(({ time: took }) => took > most).length;
  console.log(`${taken.length} texts of ${count} repeats each, ${slow} of them above ${most} ms`);
  process.exitCode = slow > 0 ? 1 : 0;
}

void main();
