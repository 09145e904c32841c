import assert from 'node:assert/strict';
import type { Check } from '../../../server/src/service/checks';
import type { Draft } from '../../../server/src/service/draft';
import { createEvidenceService, type EvidenceService } from '../../../server/src/service/evidenceService';
import { memoryFiles, type MemoryFiles } from '../../support/memoryFiles';
import { memoryStore, type MemoryStore } from '../../support/memoryStore';
import { bundledSample, workforceSource } from '../../support/samples';
import { edited } from '../edits';
import { bibliography, citations, data, markdown, prose } from '../generators';
import { applied, cameToEnd, diceOf, holdOrdered, toldBy } from '../properties';
import type { Target } from '../target';

const pieces = [...prose, ...prose, ...citations, ...markdown, ...bibliography, ...data];
const source = '/w/sources/workforce.md';
const settings = {};

type Below = (n: number) => number;

/** A draft over edits of its own and of what lies around it, with an index that may be damaged. */
export const serviceTarget: Target = {
  name: 'service',
  pieces,
  longest: 12,
  share: 0.4,
  async check(input) {
    const below = diceOf(input);
    const files = memoryFiles({ [source]: workforceSource, '/w/refs.bib': input });
    const store = memoryStore();
    const open = serviceOver(files, store);
    let text = input;
    for (let step = 0; step < 4; step++) {
      around(open, files, store, input, below);
      text = edited(text, below, pieces);
      const draft: Draft = { path: '/w/draft.md', text, workspace: '/w', settings };
      const check = await open.check(draft);
      assert.ok(check);
      holdCheck(text, check);
      const fresh = await serviceOver(files, memoryStore()).check(draft);
      assert.deepEqual(saidBy(check), fresh && saidBy(fresh), `after the edit to ${JSON.stringify(text)}`);
      await askAll(open, draft, below(text.length + 1));
    }
    assert.deepEqual(await files.list('/w', 'below'), [...['/w/refs.bib'], source].sort());
  },
};

function serviceOver(files: MemoryFiles, store: MemoryStore): EvidenceService {
  const logger = { info: () => undefined, warn: () => undefined };
  return createEvidenceService({ files, logger, store, bundled: () => Promise.resolve(bundledSample) });
}

/** What a writer or another program does to the surroundings between two checks. */
function around(
  open: EvidenceService,
  files: MemoryFiles,
  store: MemoryStore,
  input: string,
  below: Below,
): void {
  const acts = [
    () => {
      files.put(source, edited(workforceSource, below, pieces));
      open.changed([source]);
    },
    () => {
      files.put('/w/refs.bib', input.slice(below(input.length + 1)));
      open.changed(['/w/refs.bib']);
    },
    () =>
      store.records.forEach((bytes, key) => store.records.set(key, bytes.subarray(0, below(bytes.length)))),
    () => open.forget('/w/draft.md'),
    () => open.changedAll(),
    () => undefined,
  ];
  acts[below(acts.length)]?.();
}

const saidBy = ({ findings, status, isSource }: Check): unknown => ({
  findings: findings.map(toldBy),
  status,
  isSource,
});

function holdCheck(text: string, { findings, analysis }: Check): void {
  cameToEnd(findings);
  holdOrdered(
    text,
    findings.map(({ span }) => span),
    'a finding',
  );
  for (const { suggestions } of findings)
    for (const { edits, title } of suggestions) applied(text, edits, title);
  assert.equal(analysis.document.text, text);
}

/** Everything that an editor can ask at a place. */
async function askAll(open: EvidenceService, draft: Draft, offset: number): Promise<void> {
  await open.explain(draft, offset);
  await open.citationAt(draft, offset);
  await open.evidenceFor(draft, offset);
  for (const { edits } of [await open.locatorFix(draft, offset)].filter((fix) => fix !== null))
    applied(draft.text, edits, 'a locator');
  applied(draft.text, await open.citationEdits(draft, offset, 'ops2024workforce', 'p. 3'), 'a citation');
  await open.citationsFor(draft, offset);
  await open.missingEntry(draft, offset);
  await open.citationsOf(draft);
  await open.lookUp(draft, draft.text.slice(offset, offset + 20), 3);
}
