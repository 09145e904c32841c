import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Row {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  readonly occurrence?: number;
  readonly label: string;
  readonly source?: string | null;
  readonly source_value?: string | null;
  readonly why?: string;
}

/** What a row must say about its source, by label: its key and words, its key alone, or nothing. */
const namesSource: Readonly<Record<string, 'value' | 'key' | 'nothing'>> = {
  none: 'nothing',
  supported: 'value',
  conflict: 'value',
  'uncited-conflict': 'value',
  'uncited-supported': 'value',
  'uncited-unknown': 'nothing',
  unsupported: 'nothing',
  miscited: 'value',
  'derived-ok': 'key',
  'derived-wrong': 'key',
  'unknown-citation': 'nothing',
};

const topics = ['seen', 'aside']
  .filter((part) => existsSync(join(__dirname, part)))
  .flatMap((part) => readdirSync(join(__dirname, part)).map((name) => join(part, name)))
  .sort();

for (const topic of topics) {
  describe(`the labelled topic ${topic}`, () => {
    const folder = join(__dirname, topic);
    let rows: readonly Row[] = [];
    let sources: ReadonlyMap<string, string> = new Map();
    let bibliography: readonly string[] = [];

    before(() => {
      rows = JSON.parse(read(folder, 'expected.json')) as Row[];
      sources = readSources(folder);
      bibliography = bibliographyKeys(read(folder, 'references.bib'));
    });

    it('has sources with a complete front matter, each in the bibliography', () => {
      assert.ok(sources.size >= 3, `${sources.size} sources`);
      for (const [key, text] of sources) {
        for (const field of ['title', 'author', 'publisher', 'issued', 'url']) {
          assert.match(text, new RegExp(`^${field}: \\S`, 'm'), `${key}: ${field}`);
        }
        assert.match(text, /^issued: \d{4}(-\d{2}){0,2}$/m, key);
        assert.ok(bibliography.includes(key), key);
      }
    });

    it('has a bibliography of distinct keys, at least one without a text', () => {
      assert.equal(new Set(bibliography).size, bibliography.length);
      assert.ok(bibliography.length > sources.size);
    });

    it('points each row at a text of its own, in every draft', () => {
      const starts = rows.map((row) => startOf(row, folder));
      rows.forEach((row, i) => assert.ok(starts[i]! >= 0, JSON.stringify(row)));
      const places = rows.map((row, i) => `${row.file}:${row.line}:${starts[i]}`);
      assert.equal(new Set(places).size, places.length);
      assert.deepEqual(
        [...new Set(rows.map((row) => row.file))].sort(),
        readdirSync(join(folder, 'drafts'))
          .map((name) => `drafts/${name}`)
          .sort(),
      );
    });

    it('gives each row a known label and what that label needs', () => {
      for (const row of rows) {
        const says = namesSource[row.label];
        assert.ok(says, `unknown label: ${JSON.stringify(row)}`);
        assert.equal(sources.has(row.source ?? ''), says !== 'nothing', JSON.stringify(row));
        assert.equal(typeof row.source_value === 'string', says === 'value', JSON.stringify(row));
        assert.ok(row.why || row.label === 'unknown-citation', `no reason: ${JSON.stringify(row)}`);
      }
    });

    it('takes the numbers of a source from its text', () => {
      for (const row of rows.filter((each) => each.source_value)) {
        const text = sources.get(row.source!)!;
        for (const number of row.source_value!.match(/\d+(?:[.,]\d+)*/g) ?? []) {
          assert.ok(text.includes(number), JSON.stringify(row));
        }
      }
    });

    it('has no row for a citation that the bibliography knows', () => {
      for (const row of rows.filter((each) => each.label === 'unknown-citation')) {
        assert.ok(!bibliography.includes(row.text.replace(/^\[?-?@/, '')), JSON.stringify(row));
      }
    });

    it('leaves three numbers in ten alone', () => {
      const quiet = rows.filter((row) => row.label === 'none');
      assert.ok(quiet.length >= 0.3 * rows.length, `${quiet.length} of ${rows.length}`);
    });
  });
}

function read(folder: string, name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

function readSources(folder: string): ReadonlyMap<string, string> {
  const texts = readdirSync(join(folder, 'sources')).map((name) => read(join(folder, 'sources'), name));
  const keyed = texts.map((text) => [/^citation-key: (\S+)$/m.exec(text)?.[1] ?? '', text] as const);
  assert.equal(new Set(keyed.map(([key]) => key)).size, texts.length, 'a citation key each');
  return new Map(keyed);
}

function bibliographyKeys(bibliography: string): readonly string[] {
  return [...bibliography.matchAll(/^@\w+\{([^,\s]+),/gm)].map((match) => match[1]!);
}

/** Where the row's text stands in its line (its first occurrence unless the row says another), or -1. */
function startOf(row: Row, folder: string): number {
  const line = read(folder, row.file).split(/\r?\n/)[row.line - 1] ?? '';
  let at = -1;
  for (let n = row.occurrence ?? 1; n > 0; n--) {
    at = line.indexOf(row.text, at + 1);
    if (at < 0) return -1;
  }
  return at;
}
