import assert from 'node:assert/strict';
import type { Finding } from '../../server/src/core/linter/finding';
import { applyEdits, betweenCharacters, type Edit, type Span } from '../../server/src/core/text/span';
import { generator } from '../support/generator';

/** Numbers that depend on an input alone, so that an input which breaks something does so in every run. */
export function diceOf(input: string): (below: number) => number {
  let seed = input.length;
  for (let at = 0; at < input.length; at++) seed = (Math.imul(seed, 31) + input.charCodeAt(at)) | 0;
  return generator(seed);
}

/** A span lies within its text, and parts no character of two units. */
export function holdsSpan(text: string, { start, end }: Span, what: string): void {
  const told = `${what}: ${start} to ${end} of ${text.length}`;
  assert.ok(Number.isInteger(start) && Number.isInteger(end), told);
  assert.ok(0 <= start && start <= end && end <= text.length, told);
  assert.ok(
    [start, end].every((at) => betweenCharacters(text, at) === at),
    `${told} parts a surrogate pair`,
  );
}

/** Spans hold, and begin in text order. */
export function holdOrdered(text: string, spans: readonly Span[], what: string): void {
  let last = 0;
  for (const span of spans) {
    holdsSpan(text, span, what);
    assert.ok(span.start >= last, `${what}: ${span.start} stands behind ${last}`);
    last = span.start;
  }
}

/** Edits lie within the text and do not overlap. @returns the text after them */
export function applied(text: string, edits: readonly Edit[], what: string): string {
  const spans = edits.map(({ span }) => span).sort((a, b) => a.start - b.start || a.end - b.end);
  holdOrdered(text, spans, what);
  spans.forEach((span, at) => {
    const before = spans[at - 1];
    assert.ok(!before || before.end <= span.start, `${what}: edits overlap at ${span.start}`);
  });
  const after = applyEdits(text, edits);
  const grown = edits.reduce((sum, { span, text: put }) => sum + put.length - (span.end - span.start), 0);
  assert.equal(after.length, text.length + grown, what);
  return after;
}

/** No finding tells that the linter or one of its rules stopped half-way. */
export function cameToEnd(findings: readonly Finding[]): void {
  for (const { message } of findings) assert.doesNotMatch(message, /stopped half-way/);
}

/** What is said of a source that has changed under its draft is remembered: a fresh check cannot say it. */
export const withoutMemory = (message: string): string =>
  message.replace(/; [^;]* has changed since [\d-]+, when it still stated.*$/s, '.');

/** All that a finding says, worked out. */
export const toldBy = ({
  rule,
  severity,
  span,
  message,
  suggestions,
  figure,
  elsewhere,
}: Finding): unknown => ({
  rule,
  severity,
  span,
  message: withoutMemory(message),
  suggestions,
  figure,
  elsewhere,
});
