import { conflictingFigure } from './conflicting-figure';
import { impreciseFigure } from './imprecise-figure';
import { inconsistentFigure } from './inconsistent-figure';
import type { Rule, RuleName } from './rule';
import { miscalculatedFigure } from './miscalculated-figure';
import { misquotedSource } from './misquoted-source';
import { outdatedFigure } from './outdated-figure';
import { uncheckedSource } from './unchecked-source';
import { uncitedFigure } from './uncited-figure';
import { unknownCitation } from './unknown-citation';
import { unsourcedImage } from './unsourced-image';
import { unsupportedFigure } from './unsupported-figure';

/** The only registry of rules. */
export const rules: readonly Rule[] = [
  uncitedFigure,
  conflictingFigure,
  unsupportedFigure,
  unknownCitation,
  miscalculatedFigure,
  impreciseFigure,
  outdatedFigure,
  inconsistentFigure,
  misquotedSource,
  unsourcedImage,
  uncheckedSource,
];

export const ruleNames: readonly RuleName[] = rules.map((rule) => rule.name);
