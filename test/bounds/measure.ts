import { createCorpus } from '../../server/src/core/corpus/create';
import type { LintResult } from '../../server/src/core/linter/finding';
import { lint } from '../../server/src/core/linter/linter';
import { defaultLintOptions } from '../../server/src/core/linter/options';
import { parseMarkdown } from '../../server/src/core/markdown/parse';
import { readSourceFile, type FileReading } from '../../server/src/service/readSourceFile';
import { bundledEntries, type CompiledCorpus } from '../../server/src/sources/index';
import { bundledSample } from '../support/samples';

const corpus = createCorpus([...bundledEntries(bundledSample as CompiledCorpus)], []);

export const checkDraft = (text: string): LintResult => lint(parseMarkdown(text), corpus, defaultLintOptions);

export const readSourceText = (name: string, text: string): Promise<FileReading> =>
  readSourceFile(`/s/${name}`, new TextEncoder().encode(text));
