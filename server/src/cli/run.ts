import { createEvidenceService } from '../service/evidenceService';
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
    // What could not be read is told by each command, in its own place.
    const logger = { info: () => undefined, warn: () => undefined };
    const { files, worker } = line;
    const service = createEvidenceService({ files, logger, worker, bundled: () => line.bundled() });
    return await runners[given.command](line, given, service);
  } catch (error) {
    if (error instanceof UsageError) line.tell(error.message);
    else
      line.tell(
        `evidence-lint stopped: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
    return 2;
  }
}

function show(line: CommandLine, text: string): ExitStatus {
  line.print(text);
  return 0;
}
