import { isMap, isScalar, isSeq, type Document } from 'yaml';
import type { Source, SourceFault } from '../core/corpus/source';
import { isRecord, sourceOfCsl } from './cslItem';
import { emptyReading, faultAt, type SourceReading } from './reading';
import { readYaml } from './yamlText';

/**
 * Bibliographies in CSL-JSON (an array of items) and CSL-YAML (items under `references:`). JSON is YAML too, so one
 * parser reads both and gives the lines. An item that cannot be used costs itself alone.
 */
export function readCsl(path: string, text: string): SourceReading {
  return readSoundJson(path, text) ?? readWithLines(path, text);
}

/** JSON without any fault needs no lines, and is read many times faster so; null where there is a fault. */
function readSoundJson(path: string, text: string): SourceReading | null {
  try {
    const value: unknown = JSON.parse(text);
    const list: unknown = isRecord(value) ? value['references'] : value;
    if (!Array.isArray(list)) return null;
    const reading = readItems(
      list.map((item: unknown) => ({ value: item, offset: 0 })),
      path,
      () => 0,
    );
    return reading.faults.length === 0 ? reading : null;
  } catch {
    return null;
  }
}

function readWithLines(path: string, text: string): SourceReading {
  const { document, lineAt, fault } = readYaml(text);
  if (fault !== null) {
    const reason = `This bibliography could not be read (${fault.what}), so its keys are unknown.`;
    return { ...emptyReading, faults: [faultAt(path, fault.line, reason)] };
  }
  const items = itemsOf(document);
  if (items !== null) return readItems(items, path, lineAt);
  return { ...emptyReading, faults: [faultAt(path, 0, 'This file holds no list of references.')] };
}

interface Item {
  readonly value: unknown;
  readonly offset: number;
}

function itemsOf(document: Document): readonly Item[] | null {
  const { contents } = document;
  const list = isMap(contents) ? contents.get('references', true) : contents;
  if (!isSeq(list)) return null;
  return list.items.map((node) => ({
    value: valueOf(node, document),
    offset: isMap(node) || isScalar(node) ? (node.range?.[0] ?? 0) : 0,
  }));
}

/** Null for an item whose aliases cannot be followed. */
function valueOf(node: unknown, document: Document): unknown {
  try {
    return isMap(node) || isScalar(node) ? (node.toJS(document) as unknown) : null;
  } catch {
    return null;
  }
}

function readItems(items: readonly Item[], path: string, lineAt: (offset: number) => number): SourceReading {
  const firstLines = new Map<string, number>();
  const references: Source[] = [];
  const faults: SourceFault[] = [];
  for (const { value, offset } of items) {
    const line = lineAt(offset);
    const source = isRecord(value) ? sourceOfCsl(value, path, line) : null;
    const first = source === null ? undefined : firstLines.get(source.key);
    if (source === null) faults.push(faultAt(path, line, 'This reference has no id, so it cannot be cited.'));
    else if (first !== undefined) {
      const reason = `The key “${source.key}” stands in line ${first} already; only that reference is used.`;
      faults.push(faultAt(path, line, reason));
    } else {
      references.push(source);
      firstLines.set(source.key, line);
    }
  }
  return { ...emptyReading, references, faults };
}
