import { isMap, isNode, isScalar, isSeq, LineCounter, type Document } from 'yaml';
import type { SourceFault } from '../core/corpus/source';
import { parseYaml } from '../sources/index';
import { folderOf } from './paths';

/** What one YAML file, or the front matter of a draft, says of bibliographies. */
export interface Layer {
  readonly bibliographies: readonly NamedFile[];
  /** They are given as a list. */
  readonly isList: boolean;
  /** Other files of metadata that it takes in, as written. */
  readonly includes: readonly string[];
  readonly faults: readonly SourceFault[];
}

/** A path as it is written in a YAML file. */
export interface NamedFile {
  readonly written: string;
  readonly namedAt: { readonly path: string; readonly line: number };
  /** The folder from which it counts. */
  readonly folder: string;
}

/** Reads the YAML of `path`. `linesBefore`: lines of the file before the YAML. `folder`: from which its paths count. */
export function readLayer(text: string, path: string, linesBefore = 0, folder = folderOf(path)): Layer {
  const lines = new LineCounter();
  const yaml = parseYaml(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const lineAt = (offset: number): number => lines.linePos(offset).line + linesBefore;
  const faults = yaml.errors.slice(0, 1).map(({ message, pos }) => ({
    path,
    line: lineAt(pos[0]),
    reason: `The YAML could not be read in full, so a bibliography named there may be missing: ${message}`,
  }));
  const nodes = bibliographyNodes(yaml);
  const bibliographies = nodes.flatMap(textsIn).map(({ written, offset }) => ({
    written,
    namedAt: { path, line: lineAt(offset) },
    folder,
  }));
  const includes = ['metadata-file', 'metadata-files'].flatMap((key) => textsIn(valueAt(yaml, [key])));
  return {
    bibliographies,
    isList: nodes.length > 1 || nodes.some(isSeq),
    includes: includes.map(({ written }) => written),
    faults,
  };
}

/** `bibliography:` stands at the top, below `metadata:`, or below a format of its own. */
function bibliographyNodes(yaml: Document): readonly unknown[] {
  const formats = valueAt(yaml, ['format']);
  const keys = isMap(formats) ? formats.items.map(({ key }) => (isScalar(key) ? String(key.value) : '')) : [];
  const paths = [
    ['bibliography'],
    ['metadata', 'bibliography'],
    ...keys.map((key) => ['format', key, 'bibliography']),
  ];
  return paths.map((path) => valueAt(yaml, path)).filter((node) => textsIn(node).length > 0);
}

function valueAt(yaml: Document, path: readonly string[]): unknown {
  const parent = path.length === 1 ? yaml.contents : yaml.getIn(path.slice(0, -1), true);
  return isMap(parent) ? parent.get(path.at(-1) ?? '', true) : undefined;
}

function textsIn(node: unknown): readonly { readonly written: string; readonly offset: number }[] {
  if (isSeq(node)) return node.items.flatMap((item) => textsIn(item));
  if (!isScalar(node) || typeof node.value !== 'string' || node.value.trim() === '') return [];
  const range = isNode(node) ? node.range : undefined;
  return [{ written: node.value.trim(), offset: range?.[0] ?? 0 }];
}
