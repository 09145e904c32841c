import type { Content } from './document';

/**
 * The prose with a capital letter where a citation in running text begins (`@key says …`): in print a name stands there,
 * which may begin a sentence. For finding where sentences end; the same length as the prose.
 */
export function sentenceProse({ prose, marks }: Content): string {
  let done = '';
  for (const { kind, span } of marks) {
    if (kind !== 'narrative' || span.start < done.length || prose[span.start] !== ' ') continue;
    done += `${prose.slice(done.length, span.start)}X`;
  }
  return done + prose.slice(done.length);
}
