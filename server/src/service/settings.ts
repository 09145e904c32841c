import { defaultLintOptions, type LintOptions } from '../core/linter/options';
import { ruleNames } from '../core/rules/index';
import type { RuleName, Severity } from '../core/rules/rule';

/** Everything that a person can set. */
export interface Settings extends LintOptions {
  /** Globs; null: the default folders. */
  readonly sources: readonly string[] | null;
  /** Paths; null: found from front matter, `_quarto.yml` or beside the draft. */
  readonly bibliography: readonly string[] | null;
  readonly bundledCorpus: boolean;
  readonly run: 'onType' | 'onSave';
  /** Whether an editor shows the key of the source that states a figure behind it. */
  readonly inlayHints: boolean;
}

export const defaultSettings: Settings = {
  ...defaultLintOptions,
  sources: null,
  bibliography: null,
  bundledCorpus: true,
  run: 'onType',
  inlayHints: false,
};

/** What is amiss with a setting: `path` leads to it, by keys and indices. */
export interface SettingFault {
  readonly path: readonly (string | number)[];
  readonly reason: string;
}

const severities: readonly Severity[] = ['off', 'hint', 'information', 'warning', 'error'];

type Check = (value: unknown, tell: (reason: string, ...path: (string | number)[]) => void) => unknown;

/** One line a setting: what it takes. A check gives undefined for what it cannot take. */
const checks: Readonly<Record<keyof Settings, Check>> = {
  rules: readRules,
  stage: oneOf('drafting', 'review', 'clearance'),
  citationStyle: oneOf('auto', 'pandoc', 'footnote', 'link'),
  citationScope: oneOf('auto', 'sentence', 'paragraph'),
  sources: texts,
  bibliography: (value, tell) => asNone(texts(value, tell)),
  bundledCorpus: flag,
  run: oneOf('onType', 'onSave'),
  inlayHints: flag,
};

/** Not read by the server, and known all the same. */
const passedOver = new Set(['$schema', 'trace']);

/** Reads what it can; each thing that it cannot read is told and costs that setting alone. */
export function readSettings(value: unknown): {
  settings: Partial<Settings>;
  faults: readonly SettingFault[];
} {
  const faults: SettingFault[] = [];
  if (value === null || value === undefined) return { settings: {}, faults };
  if (!isRecord(value)) {
    return {
      settings: {},
      faults: [{ path: [], reason: 'The settings must be a list of names with their values.' }],
    };
  }
  const settings: Record<string, unknown> = {};
  for (const [key, given] of Object.entries(value)) {
    const check = isSettingName(key) ? checks[key as keyof Settings] : undefined;
    if (!check) {
      if (!passedOver.has(key)) faults.push({ path: [key], reason: unknownKey(key) });
      continue;
    }
    const read = check(given, (reason, ...path) =>
      faults.push({ path: [key, ...path], reason: `“${key}”: ${reason}` }),
    );
    if (read !== undefined) settings[key] = read;
  }
  return { settings, faults };
}

function unknownKey(key: string): string {
  return `“${key}” is no setting; there are ${Object.keys(checks).join(', ')}.`;
}

export const isSettingName = (name: string): boolean => Object.hasOwn(checks, name);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isRuleName = (name: string): name is RuleName => ruleNames.some((known) => known === name);
export const isSeverity = (name: unknown): name is Severity => severities.some((known) => known === name);

function readRules(value: unknown, tell: Parameters<Check>[1]): LintOptions['rules'] | undefined {
  if (!isRecord(value)) {
    tell('it must be a list of rule names with their severities.');
    return undefined;
  }
  const rules: Partial<Record<RuleName, Severity>> = {};
  for (const [name, severity] of Object.entries(value)) {
    if (!isRuleName(name)) tell(`there is no rule named “${name}”; there are ${ruleNames.join(', ')}.`, name);
    else if (!isSeverity(severity)) tell(`a severity is ${severities.join(', ')}.`, name);
    else rules[name] = severity;
  }
  return rules;
}

function oneOf(...names: readonly string[]): Check {
  return (value, tell) => {
    if (typeof value === 'string' && names.includes(value)) return value;
    tell(`it is one of ${names.join(', ')}.`);
    return undefined;
  };
}

/** An empty list of bibliographies asks for none in particular; an empty list of sources means none at all. */
const asNone = (list: readonly string[] | undefined): readonly string[] | undefined =>
  list?.length ? list : undefined;

/** A list of texts, or one text. */
function texts(value: unknown, tell: Parameters<Check>[1]): readonly string[] | undefined {
  if (typeof value === 'string') return [value];
  if (!Array.isArray(value)) {
    tell('it is a list of texts.');
    return undefined;
  }
  return value.filter((item, index): item is string => {
    if (typeof item === 'string') return true;
    tell('each of the list is a text.', index);
    return false;
  });
}

function flag(value: unknown, tell: Parameters<Check>[1]): boolean | undefined {
  if (typeof value === 'boolean') return value;
  tell('it is true or false.');
  return undefined;
}
