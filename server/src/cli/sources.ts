import type { CorpusEntry } from '../core/corpus/corpus';
import type { EvidenceService } from '../service/evidenceService';
import type { Arguments } from './arguments';
import { tellFaults } from './faults';
import { paintWith, type Paint } from './formats/paint';
import { emptyDraft } from './inputs';
import { UsageError, type CommandLine, type ExitStatus } from './world';

/** Lists what the corpus of the current folder holds, and what could not be read. */
export async function sources(
  line: CommandLine,
  given: Arguments,
  service: EvidenceService,
): Promise<ExitStatus> {
  if (given.positionals.length > 0)
    throw new UsageError('`evidence-lint sources` takes options only; try --sources DIR.');
  const { entries, faults } = await service.corpusOf(await emptyDraft(line, given));
  if (given.format === 'json') {
    line.print(JSON.stringify({ sources: entries.map(toJson), faults }, null, 2));
  } else {
    line.print(pretty(entries, paintWith(line.colour)));
  }
  return tellFaults(line, given, faults) ? 2 : 0;
}

function toJson({ source, claims }: CorpusEntry): object {
  const { key, type, title, author, publisher, issued, url, doi, origin, readable } = source;
  return { key, type, title, author, publisher, issued, url, doi, origin, readable, claims: claims.length };
}

function pretty(entries: readonly CorpusEntry[], paint: Paint): string {
  const lines = entries.map(({ source, claims }) => {
    const held = source.readable ? counted(claims.length) : 'reference only';
    const about = [source.title, source.author, source.issued].filter((part) => part !== '').join(', ');
    return `${paint.green(`@${source.key}`)} ${about} ${paint.dim(`(${held})`)}`;
  });
  const readable = entries.filter(({ source }) => source.readable).length;
  const claims = entries.reduce((sum, entry) => sum + entry.claims.length, 0);
  const total = `${entries.length} ${entries.length === 1 ? 'source' : 'sources'}; ${readable} with text to compare with: ${counted(claims)}.`;
  return [...lines, paint.bold(total)].join('\n');
}

/** What a source states: its figures, and in the bundled corpus its dated facts. */
const counted = (claims: number): string => `${claims} ${claims === 1 ? 'claim' : 'claims'}`;
