import { loadTopics } from '../test/accuracy/topics/topic';
import { lint } from '../server/src/core/linter/linter';
import { defaultLintOptions } from '../server/src/core/linter/options';
import { parseMarkdown } from '../server/src/core/markdown/parse';
for (const t of [...loadTopics('seen'),...loadTopics('aside')]) for (const d of t.drafts)
 for (const f of lint(parseMarkdown(d.text), t.corpus, defaultLintOptions).findings) if (f.rule===process.argv[2]) console.log(t.name, f.message, '\n   ', d.text.slice(Math.max(0,f.span.start-120), f.span.end+60).replace(/\n/g,' '));
