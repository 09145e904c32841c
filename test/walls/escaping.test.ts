import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { GFM, parser } from '@lezer/markdown';
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { evidenceLog } from '../../server/src/service/log/formats';
import { draftLog } from '../../server/src/service/log/rows';
import type { Draft } from '../../server/src/service/draft';
import { createEvidenceService, type EvidenceService } from '../../server/src/service/evidenceService';
import { memoryFiles } from '../support/memoryFiles';

const attacks = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '</td></table><script>x</script>',
  '[click](command:workbench.action.quit)',
  '![pixel](https://away.example/p.png)',
  '[a](javascript:alert(1))',
  '$(alert) `code` **bold** <https://away.example>',
  '&lt;script&gt; &#60;b&#62;',
  '" style="x" onmouseover="y',
];

const source = (words: string): string =>
  `---\ncitation-key: evil2024\ntitle: ${JSON.stringify(`Trams ${words}`)}\nauthor: ${JSON.stringify(words)}\nissued: 2024\nurl: ${JSON.stringify(`javascript:${words}`)}\n---\n\n# Trams\n\nCaldria sold 731 trams ${words} in 2024.\n`;

const draftOf = (words: string): string =>
  `Caldria sold 713 trams ${words} in 2024 [@evil2024].\n\nIt had 12,345 boats ${words}.\n`;

function world(words: string): { readonly service: EvidenceService; readonly draft: Draft } {
  const service = createEvidenceService({
    files: memoryFiles({ '/w/sources/evil.md': source(words) }),
    logger: { info: () => undefined, warn: () => undefined },
    bundled: () => Promise.resolve({ sources: [], claims: [] }),
  });
  return { service, draft: { path: '/w/draft.md', text: draftOf(words), workspace: '/w', settings: {} } };
}

const markdownParser = parser.configure(GFM);

/** What in a Markdown text is more than words: markup of HTML, pictures, and links elsewhere than to the web. */
function atWork(text: string): string[] {
  const found: string[] = [];
  markdownParser.parse(text).iterate({
    enter({ name, from, to }) {
      const part = text.slice(from, to);
      if (/^(?:HTML|Image|Comment|ProcessingInstruction)/.test(name)) found.push(part);
      if (name === 'Link' && !/\(<https?:\/\/[^\s<>]*>\)$/.test(part)) found.push(part);
    },
  });
  return found;
}

describe('the check of these tests', () => {
  it('sees markup at work', () => {
    const working = attacks.filter((attack) => atWork(`Text ${attack}`).length > 0);
    assert.ok(working.length >= 5, working.join());
    assert.deepEqual(atWork('Text \\<b> \\[a](b) [a](<https://a.example>)'), []);
  });
});

describe('words of drafts and sources', () => {
  for (const words of attacks) {
    it(`have no power in hovers, explanations, pages of sources and the set-up: ${words}`, async () => {
      const { service, draft } = world(words);
      const figure = await service.explain(draft, draft.text.indexOf('713') + 1);
      const other = await service.explain(draft, draft.text.indexOf('12,345') + 1);
      const citation = await service.citationAt(draft, draft.text.indexOf('@evil2024') + 2);
      const page = await service.sourceDocument(draft, 'evil2024');
      assert.ok(figure && other && citation && page);
      const setUp = await service.diagnose(draft, { [words]: '1' });
      const texts = [figure.brief, figure.markdown, other.brief, other.markdown, citation.markdown, page];
      assert.ok(texts.some((text) => text.includes('Trams')));
      for (const text of [...texts, setUp]) assert.deepEqual(atWork(text), [], text);
    });

    it(`have no power in the evidence log: ${words}`, async () => {
      const { service, draft } = world(words);
      const check = await service.check(draft);
      assert.ok(check);
      const log = draftLog(`draft ${words}.md`, draft.text, check);
      const options = { date: '2024-01-01', linkTo: () => `command:x?${words}` };
      const html = evidenceLog('html', [{ ...log, faults: [words] }], options);
      assert.deepEqual(oddities(html), []);
      assert.ok(log.rows.length >= 2);
      assert.deepEqual(atWork(evidenceLog('md', [{ ...log, faults: [words] }], options)), []);
    });
  }
});

const elements = new Set(
  'html head meta title style body h1 h2 p ul li span svg rect table caption thead tbody tr th td a'.split(
    ' ',
  ),
);
const attributes = /^(?:lang|charset|http-equiv|content|class|aria-hidden|width|height|scope|href)$/;

/** Elements and attributes of a page that we do not write. */
function oddities(html: string): string[] {
  const found: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.ChildNode): void => {
    if (!tree.isElementNode(node)) return;
    if (!elements.has(node.tagName)) found.push(node.tagName);
    found.push(...node.attrs.map(({ name }) => name).filter((name) => !attributes.test(name)));
    node.childNodes.forEach(visit);
  };
  parse(html).childNodes.forEach(visit);
  return found;
}

describe('pages that an editor shows', () => {
  const client = readdirSync('client/src').map((file) => readFileSync(`client/src/${file}`, 'utf8'));

  it('allow the one style of the log and nothing else, and the style is the one that they name', () => {
    const html = evidenceLog('html', [], { date: '2024-01-01' });
    const style = /<style>([^]*?)<\/style>/.exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    assert.ok(
      html.includes(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`),
    );
    assert.deepEqual(oddities('<p onclick="x"><script></script>'), ['onclick', 'script']);
  });

  it('have a strict policy wherever the client makes one, and run no script', () => {
    const whole = client.join('\n');
    const policies = [...whole.matchAll(/Content-Security-Policy" content="([^"]*)"/g)].map(
      ([, policy]) => policy,
    );
    assert.deepEqual(policies, [
      "default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'",
    ]);
    const panels = whole.match(/createWebviewPanel\(/g) ?? [];
    assert.equal(panels.length, 2);
    assert.equal(whole.match(/enableScripts: false/g)?.length, panels.length);
    assert.equal(whole.match(/localResourceRoots: \[\]/g)?.length, panels.length);
    assert.ok(!/enableScripts: true|unsafe-(?:inline|eval)/.test(whole));
  });

  it('show hovers that may run no command and hold no HTML', () => {
    const whole = client.join('\n');
    assert.ok(whole.includes('markdown: { isTrusted: false, supportHtml: false }'));
    assert.ok(!/isTrusted: true|isTrusted = true|supportHtml: true|supportHtml = true/.test(whole));
  });
});
