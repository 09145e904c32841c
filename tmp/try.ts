import { readClaims } from '../server/src/core/claims/read';
import { parseMarkdown } from '../server/src/core/markdown/parse';
for (const c of readClaims(parseMarkdown(process.argv[2]!), {draft:true})) console.log(JSON.stringify([c.figure.text, c.figure.bound, c.approach, c.figure.value, c.figure.step, c.span, c.reserve]));
