import assert from 'node:assert/strict';
import { figuresText, sourcesText } from '../../client/src/statusText';
import type { DraftStatus } from '../../server/src/lsp/protocol';

const clean: DraftStatus = {
  uri: 'file:///draft.md',
  version: 1,
  figures: 0,
  supported: 0,
  uncited: 0,
  conflicting: 0,
  unsupported: 0,
  notCheckable: 0,
  accepted: 0,
  unknownCitations: 0,
  sources: 170,
  withoutText: 0,
  waiting: 0,
  restricted: false,
  faults: [],
};

describe('the status of a draft', () => {
  it('names each group in words and leaves out the empty ones', () => {
    const status = { ...clean, figures: 31, supported: 22, uncited: 4, conflicting: 1, notCheckable: 4 };
    const { text, level } = figuresText(status);
    assert.equal(text, '31 figures: 22 supported, 4 uncited, 1 does not match, 4 not checkable');
    assert.equal(level, 'warning');
  });

  it('is good where every figure is supported', () => {
    assert.deepEqual(figuresText({ ...clean, figures: 1, supported: 1 }), {
      text: '1 figure: 1 supported',
      detail: '',
      level: 'good',
    });
  });

  it('says so where a draft has no figures', () => {
    assert.equal(figuresText(clean).text, 'No figures');
    assert.equal(figuresText(clean).level, 'good');
  });

  it('never shows what could not be checked as supported', () => {
    assert.equal(figuresText({ ...clean, figures: 2, notCheckable: 2 }).text, '2 figures: 2 not checkable');
  });

  it('counts unknown citations beside the figures', () => {
    const { text, detail, level } = figuresText({ ...clean, unknownCitations: 1 });
    assert.equal(text, 'No figures');
    assert.equal(detail, '1 unknown citation');
    assert.equal(level, 'error');
  });
});

const fault = { path: '/w/sources', line: 0, reason: '30 sources are still being read.' };

describe('the status of the sources', () => {
  it('is good where all were read', () => {
    assert.deepEqual(sourcesText(clean), { text: '170 sources', detail: 'all of them read', level: 'good' });
  });

  it('tells once how many entries have no text to compare with', () => {
    const { text, detail, level } = sourcesText({ ...clean, withoutText: 12 });
    assert.deepEqual([text, level], ['170 sources', 'good']);
    assert.equal(detail, '12 entries have no text: their figures are not checkable against a text');
    const faults = [{ path: 'a.md', line: 0, reason: 'not valid UTF-8' }];
    assert.equal(
      sourcesText({ ...clean, withoutText: 1, faults }).detail,
      '1 entry has no text: its figures are not checkable against a text · a.md: not valid UTF-8',
    );
  });

  it('names each that was not read, with its place and the reason', () => {
    const faults = [
      { path: 'refs.bib', line: 3, reason: 'an entry has no key' },
      { path: 'sources/a.md', line: 0, reason: 'not valid UTF-8' },
    ];
    assert.deepEqual(sourcesText({ ...clean, faults }), {
      text: '170 sources, 2 could not be read',
      detail: 'refs.bib:3: an entry has no key · sources/a.md: not valid UTF-8',
      level: 'warning',
    });
  });

  it('says that an untrusted workspace is compared with the bundled corpus alone, and does not look like a pass', () => {
    const { text, detail, level } = sourcesText({ ...clean, restricted: true, faults: [fault] });
    assert.equal(text, '170 sources, the bundled corpus alone');
    assert.match(detail, /^this workspace is not trusted/);
    assert.equal(level, 'warning');
  });

  it('says so while some are still being read, and does not look like a pass', () => {
    const { text, detail, level } = sourcesText({ ...clean, waiting: 30, faults: [fault] });
    assert.equal(text, '170 sources, 30 still being read');
    assert.equal(detail, 'figures are not yet compared with all sources');
    assert.equal(level, 'warning');
  });
});
