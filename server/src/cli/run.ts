import { createEvidenceService, type EvidenceService } from '../service/evidenceService';
import { readArguments, commands } from './arguments';
import { figures } from './figures';
import { helpOf, overview } from './help';
import { lint } from './lint';
import { lookup } from './lookup';
import { report } from './report';
import { sources } from './sources';
import { UsageError, type CommandLine, type ExitStatus } from './world';

const runners = { lint, figures, lookup, report, sources };

/** Runs a command to its end. */
export async function run(line: CommandLine): Promise<ExitStatus> {
  try {
    const [first] = line.argv;
    if (first === '--help' || first === '-h' || first === 'help') return show(line, overview);
    const named = commands.find((command) => command === first);
    if (named && line.argv.includes('--help')) return show(line, helpOf[named]);
    const given = readArguments(line);
    return await runners[given.command](line, given, serviceOf(line));
  } catch (error) {
    if (error instanceof UsageError) line.tell(error.message);
    else
      line.tell(
        `evidence-lint stopped: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
    return 2;
  }
}

/** What could not be read is told by each command, in its own place, so nothing is logged. */
export const serviceOf = ({ files, worker, bundled }: ServiceWorld): EvidenceService =>
  createEvidenceService({ files, worker, bundled, logger: { info: () => undefined, warn: () => undefined } });

type ServiceWorld = Pick<CommandLine, 'files' | 'worker' | 'bundled'>;

function show(line: CommandLine, text: string): ExitStatus {
  line.print(text);
  return 0;
}
