import assert from 'node:assert/strict';
import { URI } from 'vscode-uri';
import { pathOf, uriOf } from '../../server/src/lsp/convert';

describe('the path of a URI', () => {
  const cases: readonly (readonly [uri: string, path: string])[] = [
    ['file:///a/my%20brief.md', '/a/my brief.md'],
    ['file:///c%3A/a/b.md', 'c:/a/b.md'],
    ['file://server/share/b.md', '//server/share/b.md'],
    ['vscode-vfs://github/org/repo/x.md', 'vscode-vfs://github/org/repo/x.md'],
    ['vscode-vfs://github%2B7b22/org/repo/x.md', 'vscode-vfs://github+7b22/org/repo/x.md'],
    ['vscode-test-web://mount/my%20brief.md', 'vscode-test-web://mount/my brief.md'],
    ['vscode-test-web://mount/', 'vscode-test-web://mount'],
    ['memfs:/x.md', 'memfs:/x.md'],
    ['memfs:/', 'memfs:'],
    ['memfs:/%C3%A4%26%5B1%5D.md', 'memfs:/ä&[1].md'],
    ['memfs:/50%25.md', 'memfs:/50%25.md'],
    ['memfs:/a%2520b%3F%23.md', 'memfs:/a%2520b%3F%23.md'],
    ['memfs:/x.md?ref%3Dmain#top', 'memfs:/x.md?ref=main#top'],
    ['untitled:Untitled-1', 'untitled:Untitled-1'],
  ];
  for (const [uri, path] of cases)
    it(`is ${path}, and leads back to ${uri}`, () => {
      assert.equal(uri, URI.parse(uri).toString(), 'editors write it so');
      assert.equal(pathOf(uri), path);
      assert.equal(uriOf(path), uri);
    });
});
