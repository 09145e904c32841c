import { valueText } from '../core/evidence/explain';
import type { EvidenceService, LookUpResult } from '../service/evidenceService';
import { periodInWords } from '../service/periodWords';
import type { Arguments } from './arguments';
import { tellFaults } from './faults';
import { unitText } from './formats/json';
import { paintWith, type Paint } from './formats/paint';
import { emptyDraft } from './inputs';
import { UsageError, type CommandLine, type ExitStatus } from './world';

/** How many hits are shown to a person; JSON gives more. */
const shown = { pretty: 10, json: 100 } as const;

/** Searches the corpus, best first. */
export async function lookup(
  line: CommandLine,
  given: Arguments,
  service: EvidenceService,
): Promise<ExitStatus> {
  const query = given.positionals.join(' ').trim();
  if (query === '') throw new UsageError('Say what to look for: `evidence-lint lookup "15 per cent"`.');
  const draft = await emptyDraft(line, given);
  const hits = await service.lookUp(draft, query, shown[given.format]);
  line.print(
    given.format === 'json'
      ? JSON.stringify(hits.map(toJson), null, 2)
      : pretty(hits, paintWith(line.colour)),
  );
  return tellFaults(line, given, (await service.corpusOf(draft)).faults) ? 2 : 0;
}

function toJson({ id, claim, source }: LookUpResult): object {
  const { value, unit } = claim.figure;
  return {
    id,
    source: source.key,
    title: source.title,
    author: source.author,
    issued: source.issued,
    url: source.url,
    statement: claim.statement,
    locator: claim.locator,
    measure: claim.measure,
    text: valueText(claim),
    value: { min: value.min, max: value.max },
    unit: unitText(unit),
    period: periodInWords(claim.period) || null,
    place: claim.place,
  };
}

function pretty(hits: readonly LookUpResult[], paint: Paint): string {
  if (hits.length === 0) return 'The corpus holds nothing like it.';
  const entries = hits.map(({ claim, source }) => {
    const period = periodInWords(claim.period);
    const head = [paint.bold(valueText(claim)), claim.measure, period]
      .filter((part) => part !== '')
      .join('  ');
    const from = [source.title || source.key, source.author, source.issued, claim.locator];
    const cite = paint.green(`[@${source.key}]`);
    return `${head}\n  ${claim.statement}\n  ${paint.dim(from.filter((part) => part !== '').join(', '))} ${cite}\n`;
  });
  return entries.join('\n').trimEnd();
}
