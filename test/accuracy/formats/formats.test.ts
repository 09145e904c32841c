import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim } from '../../../server/src/core/claims/claim';
import type { CorpusEntry } from '../../../server/src/core/corpus/corpus';
import { createCorpus } from '../../../server/src/core/corpus/create';
import { fileReadingOf } from '../../../server/src/service/readSourceFile';
import { readSource } from '../../../server/src/sources';
import { openPdf } from '../../../server/src/sources/pdf/document';
import { f1, scoreTopics, type TopicScore } from '../topics/score';
import { loadTopics, type Topic } from '../topics/topic';

const topicName = 'food-prices';
/** Points by which a format may fall behind the Markdown originals, and the share of places that must be right. */
const allowed = 2;
const placesRight = 0.95;

async function entriesIn(format: string): Promise<readonly CorpusEntry[]> {
  const folder = join(__dirname, topicName, format);
  const files = readdirSync(folder).map((name) => join(folder, name));
  const readings = await Promise.all(files.map((file) => readSource(file, readFileSync(file))));
  assert.deepEqual(
    readings.flatMap(({ faults }) => faults),
    [],
  );
  return readings.flatMap((reading) => fileReadingOf(reading).entries);
}

const pointsOf = (score: TopicScore): [string, number][] =>
  [...score.rules].map(([rule, tally]) => [rule, 100 * f1(tally)]);

const cellsOf = (entries: readonly CorpusEntry[]): Claim[] =>
  entries.flatMap(({ claims }) => claims.filter(({ inTable }) => inTable));

/** The locators of table cells without the page, by what they state. */
const cellPlaces = (entries: readonly CorpusEntry[]): string[] =>
  cellsOf(entries).map(({ figure, locator }) => `${figure.text}: ${locator.replace(/^page \d+, /, '')}`);

describe('sources in other formats than Markdown', () => {
  const topic = loadTopics('seen').find(({ name }) => name === topicName) as Topic;
  const original = pointsOf(scoreTopics([topic]));
  const originalCells = cellPlaces(topic.corpus.entries);

  for (const format of ['html', 'docx', 'odt', 'pdf']) {
    it(`are judged alike in ${format}`, async () => {
      const entries = await entriesIn(format);
      const references = topic.corpus.entries.map(({ source }) => ({
        source: { ...source, readable: false },
        claims: [],
      }));
      const score = pointsOf(
        scoreTopics([{ ...topic, corpus: createCorpus([...entries, ...references], []) }]),
      );
      score.forEach(([rule, points], at) => {
        const before = original[at]?.[1] ?? 0;
        assert.ok(points >= before - allowed, `${rule}: ${points.toFixed(1)} after ${before.toFixed(1)}`);
      });
    });

    it(`give the cells of their tables the same places in ${format}`, async () => {
      const places = new Set(cellPlaces(await entriesIn(format)));
      const right = originalCells.filter((place) => places.has(place));
      assert.ok(originalCells.length > 20);
      assert.ok(
        right.length >= placesRight * originalCells.length,
        originalCells.filter((place) => !places.has(place)).join('\n'),
      );
    });
  }

  it('give each figure the page on which it stands in pdf', async () => {
    let [right, all] = [0, 0];
    for (const { source, claims } of await entriesIn('pdf')) {
      const opened = await openPdf(readFileSync(source.origin));
      assert.ok(typeof opened !== 'string');
      const pages = new Map(
        opened.pages.map(({ label, pieces }) => [
          `page ${label}`,
          pieces
            .map(({ text }) => text)
            .join('')
            .replace(/\s/g, ''),
        ]),
      );
      for (const { figure, locator } of claims) {
        all += 1;
        if (pages.get(locator.split(',')[0] ?? '')?.includes(figure.text.replace(/\s/g, ''))) right += 1;
      }
    }
    assert.ok(all > 50 && right >= placesRight * all, `${right} of ${all}`);
  });
});
