import type { Analysis, Problem } from '../rules/rule';
import { once } from '../text/remember';
import { disableSuggestions } from './disable';
import type { Finding } from './finding';

/** A rule's problem as a finding. A draft may have thousands, and a person reads few of them and asks for the repairs of one: words and repairs wait until then. */
export function told(problem: Problem, severity: Finding['severity'], { document }: Analysis): Finding {
  const { rule, span, figure, elsewhere } = problem;
  const [message, evidence] = [once(() => problem.message()), once(problem.evidence)];
  const suggestions = once(() => [...problem.repairs(), ...disableSuggestions(document, rule, span)]);
  return {
    ...{ rule, severity, span, figure },
    ...(elsewhere ? { elsewhere } : {}),
    get message() {
      return message();
    },
    get evidence() {
      return evidence();
    },
    get suggestions() {
      return suggestions();
    },
  };
}
