import type { MarkdownDocument } from '../markdown/document';
import { readFrontMatter } from '../markdown/frontMatter';
import { blockAt, blockBefore } from '../markdown/places';
import type { RuleName, Suggestion } from '../rules/rule';
import { spanOf, type Span } from '../text/span';

/** Why a figure may stand as it is. */
const figureReasons = ['own calculation', 'common knowledge', 'not a figure'];
const reasonsOf = (rule: RuleName): readonly string[] => {
  if (rule === 'uncited-figure') return ['cited above', ...figureReasons];
  return rule.endsWith('-figure') ? figureReasons : ['reason'];
};

/**
 * The suggestions to disable a rule on the line where a finding starts, one for each reason on a short list. The comment goes to the
 * end of the line; in a table row into the last cell, and before the two spaces of a hard line break. In the front matter a whole draft is all
 * that can be named.
 */
export function disableSuggestions(document: MarkdownDocument, rule: RuleName, at: Span): Suggestion[] {
  const { text } = document;
  const frontMatterEnd = document.frontMatter === null ? 0 : (readFrontMatter(text)?.end ?? 0);
  if (at.start < frontMatterEnd) return [belowFrontMatter(rule, frontMatterEnd)];
  const lineStart = text.lastIndexOf('\n', at.start - 1) + 1;
  // A comment behind the marks of a code block would be read as the name of its language.
  if (/^ {0,3}(?:`{3,}|~{3,})/.test(text.slice(lineStart, at.end)))
    return forEachReason(
      rule,
      lineStart,
      (comment) => `<!-- evidence-lint-disable-next-line ${comment} -->\n\n`,
    );
  const next = text.slice(at.start).search(/[\r\n]/);
  let end = next < 0 ? text.length : at.start + next;
  while (end > at.end && ' \t\\'.includes(text.charAt(end - 1))) end--;
  if (inTable(document, at) && text.charAt(end - 1) === '|') {
    end--;
    while (end > at.end && text.charAt(end - 1) === ' ') end--;
  }
  return forEachReason(rule, end, (comment) => ` <!-- evidence-lint-disable-line ${comment} -->`);
}

/** One suggestion a reason: what `write` makes of `RULE -- REASON`, put at an offset. */
const forEachReason = (rule: RuleName, at: number, write: (comment: string) => string): Suggestion[] =>
  reasonsOf(rule).map((reason) => ({
    kind: 'disable',
    title: `Disable ${rule} for this line${reason === 'reason' ? '' : `: ${reason}`}`,
    edits: [{ span: spanOf(at, at), text: write(`${rule} -- ${reason}`) }],
    preferred: false,
  }));

/** A comment has no place in YAML. */
function belowFrontMatter(rule: RuleName, end: number): Suggestion {
  const comment = `\n\n<!-- evidence-lint-disable-file ${rule} -- reason -->`;
  return {
    kind: 'disable',
    title: `Disable ${rule} for this draft`,
    edits: [{ span: spanOf(end, end), text: comment }],
    preferred: false,
  };
}

function inTable(document: MarkdownDocument, { start }: Span): boolean {
  const block = blockAt(document, Math.max(0, blockBefore(document, start)));
  return block?.kind === 'table' && start < block.start + block.content.text.length;
}
