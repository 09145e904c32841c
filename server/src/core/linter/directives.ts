import type { Comment, MarkdownDocument } from '../markdown/document';
import type { RuleName } from '../rules/rule';
import { overlaps, spanOf, type Span } from '../text/span';
import { nextLine, startOfLine } from '../text/lines';

export type DirectiveWord = 'disable' | 'enable' | 'disable-line' | 'disable-next-line' | 'disable-file';

/** One `<!-- evidence-lint-… RULE… -- reason -->`. */
export interface Directive {
  readonly word: DirectiveWord;
  readonly span: Span;
  /** Rule names as written, with their places; empty: every rule. */
  readonly names: readonly { readonly text: string; readonly span: Span }[];
  readonly reason: string;
}

/** A directive, or a rule name in it, that does nothing. */
export interface DirectiveRemark {
  readonly span: Span;
  readonly message: string;
}

export interface Directives {
  /** Where rules are disabled. */
  readonly reach: readonly Span[];
  /** What disables the rule at the span, if something does; it then counts as used. */
  disabledBy(rule: RuleName, span: Span): Directive | null;
  /** What to tell of the directives themselves, once every problem has been put to `disabledBy`. `ran`: the rules that were on. */
  remarks(ran: ReadonlySet<RuleName>): readonly DirectiveRemark[];
}

const words: readonly DirectiveWord[] = [
  'disable',
  'enable',
  'disable-line',
  'disable-next-line',
  'disable-file',
];
const prefix = 'evidence-lint-';

/** A stretch of the draft in which a directive disables one rule, or every rule (`rule` null). */
interface Stretch {
  readonly directive: Directive;
  readonly rule: string | null;
  readonly nameSpan: Span;
  readonly from: number;
  to: number;
  used: boolean;
}

/**
 * Reads the directives of a draft. `disable` counts from its comment to the matching `enable` or the end of the draft;
 * `disable-line` and `disable-next-line` count for lines of text, so that they work in table rows, list items and
 * footnotes; blank lines after `disable-next-line` are passed over.
 */
export function readDirectives(document: MarkdownDocument, ruleNames: readonly string[]): Directives {
  const remarks: DirectiveRemark[] = [];
  const directives = document.comments.flatMap(
    (comment) => parseDirective(comment, document.text, remarks) ?? [],
  );
  const known = new Set(ruleNames);
  for (const { names } of directives)
    for (const { text, span } of names)
      if (!known.has(text)) remarks.push({ span, message: `There is no rule named “${text}”.` });
  const stretches = directives.length === 0 ? [] : stretchesOf(directives, document.text, known, remarks);
  return {
    reach: stretches.map(({ from, to }) => spanOf(from, to)),
    disabledBy(rule, span) {
      if (stretches.length === 0) return null;
      const here = stretches.filter((stretch) => (stretch.rule ?? rule) === rule && touches(stretch, span));
      here.forEach((stretch) => (stretch.used = true));
      return here[0]?.directive ?? null;
    },
    remarks: (ran) => [...remarks, ...stretches.flatMap((stretch) => unused(stretch, ran))],
  };
}

function parseDirective(comment: Comment, text: string, remarks: DirectiveRemark[]): Directive | null {
  if (!comment.text.startsWith(prefix)) return null;
  const [said = '', ...reason] = comment.text.split(/\s--(?=\s|$)/);
  const begin = text.indexOf(comment.text, comment.span.start);
  const parts = [...said.matchAll(/\S+/g)].map((match) => ({
    text: match[0],
    span: spanOf(begin + match.index, begin + match.index + match[0].length),
  }));
  const [first, ...names] = parts;
  const name = (first?.text ?? '').slice(prefix.length);
  // A section of the author's own figures is marked by a comment too; it is read with the citations.
  if (name.startsWith('own-data')) return null;
  const word = words.find((candidate) => candidate === name);
  if (word) return { word, span: comment.span, names, reason: reason.join(' -- ').trim() };
  remarks.push({
    span: comment.span,
    message: `“${prefix}${name}” is no directive; there are ${wordList()}.`,
  });
  return null;
}

const wordList = (): string => words.map((word) => `“${prefix}${word}”`).join(', ');

function stretchesOf(
  directives: readonly Directive[],
  text: string,
  known: ReadonlySet<string>,
  remarks: DirectiveRemark[],
): readonly Stretch[] {
  const done: Stretch[] = [];
  for (const directive of directives) {
    const names = directive.names.filter((name) => known.has(name.text));
    if (directive.names.length > 0 && names.length === 0) continue;
    const targets = names.length === 0 ? [{ text: null, span: directive.span }] : names;
    for (const target of targets) {
      if (directive.word === 'enable') {
        if (!close(done, target.text, directive.span.start))
          remarks.push({ span: target.span, message: nothingToEnable(target.text) });
        continue;
      }
      const { start: from, end: to } = reach(directive, text);
      done.push({ directive, rule: target.text, nameSpan: target.span, from, to, used: false });
    }
  }
  return done;
}

function reach({ word, span }: Directive, text: string): Span {
  const beyond = text.length + 1;
  /** Where the line behind that of an offset begins. */
  const behind = (offset: number): number => {
    const next = nextLine(text, offset);
    return next < 0 ? beyond : next;
  };
  const next = behind(Math.max(span.start, span.end - 1));
  switch (word) {
    case 'disable-file':
      return spanOf(0, beyond);
    case 'disable-line':
      return spanOf(startOfLine(text, span.start), next);
    case 'disable-next-line': {
      // Writers leave a blank line below a comment: the next line with words in it is meant.
      let start = next;
      while (start < beyond && text.slice(start, behind(start)).trim() === '') start = behind(start);
      return spanOf(start, behind(start));
    }
    case 'disable':
    case 'enable':
      return spanOf(span.start, beyond);
  }
}

/** Ends the open stretches of a rule (null: of all rules); false where there is none. */
function close(stretches: readonly Stretch[], rule: string | null, at: number): boolean {
  const open = stretches.filter(
    (stretch) =>
      stretch.directive.word === 'disable' && stretch.to > at && (rule === null || stretch.rule === rule),
  );
  open.forEach((stretch) => (stretch.to = at));
  return open.length > 0;
}

function nothingToEnable(rule: string | null): string {
  return rule === null ? 'No rule is disabled here.' : `The rule “${rule}” is not disabled here.`;
}

function touches({ from, to }: Stretch, span: Span): boolean {
  return span.start === span.end ? from <= span.start && span.start < to : overlaps(span, spanOf(from, to));
}

function unused({ directive, rule, nameSpan, used }: Stretch, ran: ReadonlySet<RuleName>): DirectiveRemark[] {
  // Of a rule that is off, nobody can say whether it would have found something.
  if (used || ![...ran].some((name) => rule === null || name === rule)) return [];
  const what = rule === null ? 'any rule' : `“${rule}”`;
  const where = {
    disable: 'from here on',
    enable: 'here',
    'disable-line': 'on this line',
    'disable-next-line': 'on the next line',
    'disable-file': 'in this draft',
  }[directive.word];
  return [
    { span: nameSpan, message: `There is no finding of ${what} ${where}, so this comment disables nothing.` },
  ];
}
