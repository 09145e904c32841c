import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import * as ts from 'typescript';

const root = resolve(__dirname, '..');

/** Where claims of sources come, which may be compact: they have nothing of their own that could be spread. */
const rooms = ['core/corpus', 'core/evidence', 'core/rules', 'core/linter', 'service', 'lsp', 'cli'];
/** Reads sources: its claims are not compact yet. */
const reader = 'server/src/service/readSourceFile.ts';

/** A part that each of them has, by which its type is known. */
const telling = ['otherNames', 'nounDirection'];

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
}

/** The lines of a program on which something of such a type is spread, or taken apart with a rest. */
function spreadsIn(program: ts.Program, files: readonly string[]): readonly string[] {
  const checker = program.getTypeChecker();
  const isClaimOrFigure = (node: ts.Node): boolean =>
    telling.some((name) => checker.getTypeAtLocation(node).getProperty(name));
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    const found: string[] = [];
    const look = (node: ts.Node): void => {
      const spread = ts.isSpreadAssignment(node) && isClaimOrFigure(node.expression);
      const rest =
        ts.isObjectBindingPattern(node) &&
        node.elements.some(({ dotDotDotToken }) => dotDotDotToken) &&
        isClaimOrFigure(node);
      if (source && (spread || rest)) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
        found.push(`${relative(root, file).replaceAll('\\', '/')}:${line + 1}`);
      }
      ts.forEachChild(node, look);
    };
    if (source) look(source);
    return found;
  });
}

describe('claims of sources', () => {
  const options: ts.CompilerOptions = { strict: true, noEmit: true, skipLibCheck: true, types: [] };

  it('are nowhere spread as if they were plain objects', () => {
    const files = rooms
      .flatMap((room) => filesBelow(join(root, 'server/src', room)))
      .filter((file) => !file.endsWith(join(reader)));
    assert.ok(files.length > 100);
    assert.deepEqual(spreadsIn(ts.createProgram(files, options), files), []);
  }).timeout(60_000);

  it('would be found where they are', () => {
    const file = join(root, 'test/fixtures/spreads.ts');
    const lines = spreadsIn(ts.createProgram([file], options), [file]);
    assert.deepEqual(lines, ['test/fixtures/spreads.ts:5', 'test/fixtures/spreads.ts:7']);
  }).timeout(60_000);
});
