import type { Found } from './found';
import { at, type Stream } from './tokens';

const REACH = 8;

const BREAKS = /^(?:[,.;:()]|and|but|which|while|for|took|taking|lasted|was|were|is|are|each|after)$/;

/**
 * `38,020 waits of more than 12 hours`, `14 per cent of waits above 12 hours`: a limit of time or distance that says
 * which of them are counted. The count before it reports; the limit does not.
 */
export function threshold(
  stream: Stream,
  figure: Found,
  previous: Found | undefined,
  draft: boolean,
): string | null {
  const { dimension } = figure.unit;
  if ((dimension !== 'duration' && dimension !== 'length') || figure.unit.per !== '') return null;
  // `within 18 weeks` is as often the target itself.
  if (!/^(?:over|under|atLeast)$/.test(figure.bound) || figure.numeral?.scale !== 1) return null;
  if (!previous?.quantity || !/^(?:count|percentage|fraction|ratio)$/.test(previous.kind)) return null;
  if (figure.from - previous.next > REACH + 3) return null;
  // `42 per cent were homeless for more than a year`: in a draft one unit alone says which of them; a source may be asked for it.
  if (draft && figure.min === 1 && figure.numeral.form === 'words') return 'the limit that defines a group';
  for (let index = previous.next; index < figure.from; index++)
    if (BREAKS.test(at(stream, index)) && !isPassive(stream, index)) return null;
  return 'the limit that defines a group';
}

/** `were closed`: a verb form that belongs to what is counted. */
const isPassive = (stream: Stream, index: number): boolean =>
  /^(?:was|were|is|are)$/.test(at(stream, index)) && /(?:ed|en|t)$/.test(at(stream, index + 1));
