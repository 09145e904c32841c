import type { Citation } from '../citations/citation';
import { unsourcedImages } from '../citations/images';
import { readCitations } from '../citations/read';
import { detectStyle } from '../citations/write';
import { unreadOf } from '../claims/limits';
import { draftClaims } from '../claims/draftClaims';
import type { Corpus } from '../corpus/corpus';
import { assessBlocks, placing } from '../evidence/assessBlocks';
import type { AssessedBlock } from '../evidence/assessment';
import { inconsistencies } from '../evidence/inconsistent';
import { misquotations } from '../evidence/quotations';
import { unknownCitations } from '../evidence/resolve';
import { uncheckedSources } from '../evidence/unchecked';
import type { MarkdownDocument } from '../markdown/document';
import type { Analysis } from '../rules/rule';
import { isTranslated } from '../text/language';
import { once } from '../text/remember';
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
  const blocks: AssessedBlock[] = [];
  const { citationScope } = options;
  let citations: readonly Citation[] = [];
  let unknown: Analysis['unknownCitations'] = [];
  let unchecked: Analysis['uncheckedSources'] = [];
  let misquoted: Analysis['misquotations'] = [];
  let images: Analysis['unsourcedImages'] = [];
  let twice: Analysis['inconsistencies'] = [];
  try {
    citations = readCitations(document);
    unknown = unknownCitations(document, citations, corpus);
    unchecked = uncheckedSources(document, citations, corpus);
    yield;
    const claims = yield* draftClaims(document);
    yield;
    images = unsourcedImages(document, citations);
    misquoted = misquotations(document, citations, corpus, citationScope);
    yield;
    yield* assessBlocks({ document, claims, citations, corpus, citationScope }, blocks);
    // By words of English alone.
    if (!isTranslated(document.language)) twice = yield* inconsistencies({ document, blocks });
  } catch (cause) {
    failed(cause);
  }
  const assessmentsOf = placing({ document, citations, citationScope }, blocks);
  return {
    document,
    corpus,
    citations,
    blocks,
    assessments: once(() => blocks.flatMap((_, block) => assessmentsOf(block))),
    assessmentsOf,
    unknownCitations: unknown,
    uncheckedSources: unchecked,
    inconsistencies: twice,
    misquotations: misquoted,
    unsourcedImages: images,
    unread: unreadOf(document),
    citationStyle: once(() =>
      options.citationStyle === 'auto' ? detectStyle(citations) : options.citationStyle,
    ),
  };
}
