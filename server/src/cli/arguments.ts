import { messageOf } from '../core/text/message';
import type { CitationScope } from '../core/citations/citation';
import type { Stage } from '../core/linter/options';
import { logFormats, type LogFormat } from '../service/log/formats';
import { isRuleName, isSeverity, type Settings } from '../service/settings';
import type { RuleName, Severity } from '../core/rules/rule';
import { ruleNames } from '../core/rules/index';
import { UsageError, type CommandLine } from './world';

export const commands = ['lint', 'figures', 'lookup', 'report', 'sources'] as const;
export type Command = (typeof commands)[number];

const lintFormats = ['pretty', 'json', 'sarif', 'github', 'gitlab'] as const;
export type LintFormat = (typeof lintFormats)[number];

/** Arguments, read and checked. */
export interface Arguments {
  readonly command: Command;
  readonly positionals: readonly string[];
  /** Stronger than the configuration file. */
  readonly overrides: Partial<Settings>;
  readonly configFile: string | null;
  readonly format: 'pretty' | 'json';
  /** Of findings. */
  readonly lintFormat: LintFormat;
  /** Of a report. */
  readonly logFormat: LogFormat;
  /** Null: any number. */
  readonly maxWarnings: number | null;
  /** The baseline to use; null: the nearest one of each draft. */
  readonly baselineFile: string | null;
  /** Make the repairs that findings offer first. */
  readonly fix: boolean;
  /** Write what is found into the baseline instead of telling it. */
  readonly updateBaseline: boolean;
  readonly all: boolean;
  /** Under which name standard input is checked. */
  readonly stdinName: string;
}

type Options = Parameters<CommandLine['parseArgs']>[0]['options'];

const general: Options = {
  format: { type: 'string' },
  config: { type: 'string' },
  help: { type: 'boolean' },
};
const corpus: Options = {
  sources: { type: 'string', multiple: true },
  bibliography: { type: 'string', multiple: true },
  'no-bundled': { type: 'boolean' },
};

/** What each command takes besides its positional arguments. */
const optionsOf: Readonly<Record<Command, Options>> = {
  lint: {
    ...general,
    ...corpus,
    'citation-scope': { type: 'string' },
    rule: { type: 'string', multiple: true },
    stage: { type: 'string' },
    'max-warnings': { type: 'string' },
    fix: { type: 'boolean' },
    baseline: { type: 'string' },
    'update-baseline': { type: 'boolean' },
    stdin: { type: 'boolean' },
    'stdin-filename': { type: 'string' },
  },
  figures: {
    ...general,
    ...corpus,
    'citation-scope': { type: 'string' },
    all: { type: 'boolean' },
    stdin: { type: 'boolean' },
    'stdin-filename': { type: 'string' },
  },
  lookup: { ...general, ...corpus },
  report: {
    ...general,
    ...corpus,
    'citation-scope': { type: 'string' },
    stdin: { type: 'boolean' },
    'stdin-filename': { type: 'string' },
  },
  sources: { ...general, ...corpus },
};

/** The options of a command, without their dashes. */
export const optionNames = (command: Command): readonly string[] => Object.keys(optionsOf[command]);

const isCommand = (name: string | undefined): name is Command => commands.some((command) => command === name);

/** Reads the arguments of a command; throws a UsageError that says what does not fit. */
export function readArguments({ argv, parseArgs }: Pick<CommandLine, 'argv' | 'parseArgs'>): Arguments {
  const [command, ...args] = argv;
  if (!isCommand(command)) throw new UsageError(unknownCommand(command));
  const { values, positionals: named } = split(parseArgs, command, args);
  const positionals = values['stdin'] === true ? [...named, '-'] : named;
  const value = (name: string): string | undefined => {
    const given = values[name];
    return typeof given === 'string' ? given : undefined;
  };
  if (values['fix'] === true && positionals.includes('-'))
    throw new UsageError('--fix writes into files; standard input is none.');
  return {
    command,
    positionals,
    overrides: overridesFrom(values),
    configFile: value('config') ?? null,
    format: command === 'report' || command === 'lint' ? 'pretty' : formatFrom(value('format')),
    lintFormat: command === 'lint' ? choice('format', value('format') ?? 'pretty', lintFormats) : 'pretty',
    logFormat: command === 'report' ? choice('format', value('format') ?? 'md', logFormats) : 'md',
    maxWarnings: wholeNumber('max-warnings', value('max-warnings')),
    baselineFile: value('baseline') ?? null,
    fix: values['fix'] === true,
    updateBaseline: values['update-baseline'] === true,
    all: values['all'] === true,
    stdinName: value('stdin-filename') ?? 'stdin.md',
  };
}

function unknownCommand(name: string | undefined): string {
  const known = `The commands are ${commands.join(', ')}; \`evidence-lint --help\` explains them.`;
  if (name === undefined) return `No command was given. ${known}`;
  return `There is no command “${name}”. ${known}`;
}

function split(
  parseArgs: CommandLine['parseArgs'],
  command: Command,
  args: string[],
): ReturnType<CommandLine['parseArgs']> {
  try {
    return parseArgs({ args, options: optionsOf[command], allowPositionals: true, strict: true });
  } catch (error) {
    const cause = messageOf(error);
    throw new UsageError(`${cause}\n\`evidence-lint ${command} --help\` lists the options.`);
  }
}

function overridesFrom(values: Readonly<Record<string, unknown>>): Partial<Settings> {
  const overrides: { -readonly [Key in keyof Settings]?: Settings[Key] } = {};
  const { sources, bibliography, rule, stage } = values;
  if (Array.isArray(sources)) overrides.sources = sources.map(String);
  if (Array.isArray(bibliography)) overrides.bibliography = bibliography.map(String);
  if (Array.isArray(rule)) overrides.rules = rulesFrom(rule.map(String));
  if (values['no-bundled'] === true) overrides.bundledCorpus = false;
  if (typeof stage === 'string')
    overrides.stage = choice<Stage>('stage', stage, ['drafting', 'review', 'clearance']);
  const scope = values['citation-scope'];
  if (typeof scope === 'string')
    overrides.citationScope = choice<CitationScope>('citation-scope', scope, [
      'auto',
      'sentence',
      'paragraph',
    ]);
  return overrides;
}

function rulesFrom(given: readonly string[]): Partial<Record<RuleName, Severity>> {
  const rules: Partial<Record<RuleName, Severity>> = {};
  for (const one of given) {
    const [name = '', severity = ''] = one.split(':');
    if (!isRuleName(name)) {
      throw new UsageError(
        `--rule ${one}: there is no rule named “${name}”; the rules are ${ruleNames.join(', ')}.`,
      );
    }
    rules[name] = choice(
      `rule ${name}`,
      severity,
      ['off', 'hint', 'information', 'warning', 'error'].filter(isSeverity),
    );
  }
  return rules;
}

function choice<T extends string>(option: string, given: string, known: readonly T[]): T {
  const found = known.find((one) => one === given);
  if (found !== undefined) return found;
  throw new UsageError(`--${option} takes one of ${known.join(', ')}, not “${given}”.`);
}

const formatFrom = (given: string | undefined): 'pretty' | 'json' =>
  choice('format', given ?? 'pretty', ['pretty', 'json']);

function wholeNumber(option: string, given: string | undefined): number | null {
  if (given === undefined) return null;
  if (/^\d+$/.test(given)) return Number(given);
  throw new UsageError(`--${option} takes a whole number, not “${given}”.`);
}
