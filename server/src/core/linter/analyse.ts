import type { Citation } from '../citations/citation';
import { unsourcedImages } from '../citations/images';
import { readCitations } from '../citations/read';
import { detectStyle } from '../citations/write';
import { unreadOf } from '../claims/limits';
import { readClaims } from '../claims/read';
import type { Corpus } from '../corpus/corpus';
import { assessSentences } from '../evidence/assess';
import type { Assessment } from '../evidence/assessment';
import { wrongCells } from '../evidence/cells';
import { inconsistencies } from '../evidence/inconsistent';
import { misquotations } from '../evidence/quotations';
import { unknownCitations } from '../evidence/resolve';
import { uncheckedSources } from '../evidence/unchecked';
import type { MarkdownDocument } from '../markdown/document';
import type { Analysis } from '../rules/rule';
import { isTranslated } from '../text/language';
import type { LintOptions } from './options';

/**
 * Assesses every figure of a draft, a sentence or table row at a time. A fault of the program on the way is handed to
 * `failed`; what was assessed until then stays.
 */
export function* analyse(
  document: MarkdownDocument,
  corpus: Corpus,
  options: LintOptions,
  failed: (cause: unknown) => void,
): Generator<void, Analysis> {
  const assessments: Assessment[] = [];
  let citations: readonly Citation[] = [];
  let unknown: Analysis['unknownCitations'] = [];
  let unchecked: Analysis['uncheckedSources'] = [];
  let misquoted: Analysis['misquotations'] = [];
  let images: Analysis['unsourcedImages'] = [];
  let twice: Analysis['inconsistencies'] = [];
  let cells: Analysis['wrongCells'] = [];
  try {
    citations = readCitations(document);
    unknown = unknownCitations(citations, corpus);
    unchecked = uncheckedSources(document, citations, corpus);
    yield;
    const claims = readClaims(document, { draft: true });
    yield;
    const { citationScope } = options;
    images = unsourcedImages(document, citations);
    misquoted = misquotations(document, citations, corpus, citationScope);
    yield;
    for (const sentence of assessSentences({ document, claims, citations, corpus, citationScope })) {
      assessments.push(...sentence);
      yield;
    }
    // By words and totals of English alone.
    if (!isTranslated(document.language)) {
      twice = inconsistencies(assessments);
      yield;
      cells = wrongCells(document, assessments);
    }
  } catch (cause) {
    failed(cause);
  }
  const citationStyle = options.citationStyle === 'auto' ? detectStyle(citations) : options.citationStyle;
  return {
    document,
    corpus,
    citations,
    assessments,
    unknownCitations: unknown,
    uncheckedSources: unchecked,
    inconsistencies: twice,
    wrongCells: cells,
    misquotations: misquoted,
    unsourcedImages: images,
    unread: unreadOf(document),
    citationStyle,
  };
}
