import type { RuleName, Severity } from '../rules/rule';
import type { LintOptions, Stage } from './options';

/** What a stage of the work makes of a rule; rules that are not named keep their default. */
const stageSeverities: Readonly<Record<Stage, Readonly<Partial<Record<RuleName, Severity>>>>> = {
  drafting: { 'uncited-figure': 'hint' },
  review: {},
  clearance: { 'uncited-figure': 'error', 'conflicting-figure': 'error', 'unsupported-figure': 'error' },
};

/** The writer's own setting outranks the stage, which outranks the rule's default. */
export function severityOf(
  rule: { readonly name: RuleName; readonly defaultSeverity: Severity },
  options: LintOptions,
): Severity {
  return options.rules[rule.name] ?? stageSeverities[options.stage][rule.name] ?? rule.defaultSeverity;
}
