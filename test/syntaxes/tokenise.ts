import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';
import type { IGrammar } from 'vscode-textmate';

const root = join(__dirname, '../..');
const injection = join(root, 'syntaxes/evidence-lint.injection.tmLanguage.json');

/** As much of a Markdown grammar as the injection has to keep out of: the same scope names as the editor's own. */
const markdown = {
  scopeName: 'text.html.markdown',
  patterns: [
    { begin: '\\A---$', end: '^---$', name: 'meta.embedded.block.frontmatter' },
    { begin: '^```', end: '^```$', name: 'markup.fenced_code.block.markdown' },
    { begin: '(^|\\G)\\s*(<!--)', end: '-->', name: 'comment.block.html' },
    {
      begin: '(^|\\G)\\s{0,3}([-*])\\s',
      while: '^\\s{2}',
      name: 'markup.list.unnumbered.markdown',
      patterns: [{ include: '#inline' }],
    },
    { include: '#inline' },
  ],
  repository: {
    inline: {
      patterns: [
        { begin: '(<!--)', end: '-->', name: 'comment.block.html' },
        { match: '(`+)[^`]*\\1', name: 'markup.inline.raw.string.markdown' },
        { match: '\\\\[-`*_#+.!(){}\\[\\]\\\\>]', name: 'constant.character.escape.markdown' },
        { match: '!?\\[[^\\]]*\\]\\([^)]*\\)', name: 'meta.link.inline.markdown' },
        { match: '<[^>\\s]+@[^>\\s]+>', name: 'meta.link.email.lt-gt.markdown' },
        { match: '\\[[^\\s\\[\\]]+\\]', name: 'meta.link.reference.markdown' },
      ],
    },
  },
};

async function grammar(): Promise<IGrammar> {
  const wasm = readFileSync(join(root, 'node_modules/vscode-oniguruma/release/onig.wasm'));
  await loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: (scope) =>
      Promise.resolve(
        scope === 'text.html.markdown'
          ? parseRawGrammar(JSON.stringify(markdown), 'markdown.json')
          : parseRawGrammar(readFileSync(injection, 'utf8'), injection),
      ),
    getInjections: (scope) => (scope === 'text.html.markdown' ? ['evidence-lint.injection'] : []),
  });
  const loaded = await registry.loadGrammar('text.html.markdown');
  if (!loaded) throw new Error('the grammar did not load');
  return loaded;
}

let loading: Promise<IGrammar> | undefined;

/** What the injection colours in some lines: `text: scope`, the innermost scope without `.evidence-lint`. */
export async function coloured(text: string): Promise<string[]> {
  loading ??= grammar();
  const markdownGrammar = await loading;
  const found: string[] = [];
  let state = INITIAL;
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = markdownGrammar.tokenizeLine(line, state);
    state = ruleStack;
    for (const { startIndex, endIndex, scopes } of tokens) {
      const scope = scopes.at(-1) ?? '';
      if (!scope.endsWith('.evidence-lint') || scope.startsWith('meta.') || scope.startsWith('comment.'))
        continue;
      found.push(`${line.slice(startIndex, endIndex)}: ${scope.slice(0, -'.evidence-lint'.length)}`);
    }
  }
  return found;
}
