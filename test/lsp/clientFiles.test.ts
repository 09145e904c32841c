import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver';
import { clientFiles, withVirtual } from '../../server/src/lsp/clientFiles';
import type { FileReader } from '../../server/src/service/ports';
import { listFilesRequest, readFileRequest } from '../../server/src/lsp/protocol';
import { startClient, type LspClient } from '../support/lspClient';
import { memoryFiles } from '../support/memoryFiles';
import { draftText, workforceSource } from '../support/samples';

const bytes = Uint8Array.from({ length: 1000 }, (_, index) => index % 256);

/** A client that answers as told, and keeps what it was asked. */
function answering(answers: Readonly<Record<string, unknown>>): { asked: unknown[]; files: FileReader } {
  const asked: unknown[] = [];
  const sendRequest = (method: string, params: unknown): Promise<unknown> => {
    asked.push([method, params]);
    return method in answers
      ? Promise.resolve(answers[method])
      : Promise.reject(new Error(`Unhandled method ${method}`));
  };
  const connection = { sendRequest } as Parameters<typeof clientFiles>[0];
  return { asked, files: clientFiles(connection, 'base64') };
}

describe('files of the client', () => {
  it('are asked for by their URIs, and listed as paths', async () => {
    const { asked, files } = answering({ [listFilesRequest]: ['memfs:/my%20a/b.md'] });
    assert.deepEqual(await files.list('memfs:/my a', 'below'), ['memfs:/my a/b.md']);
    assert.deepEqual(asked, [[listFilesRequest, { uri: 'memfs:/my%20a', depth: 'below' }]]);
  });

  it('come as bytes or as text that stands for bytes', async () => {
    for (const content of [{ bytes }, { base64: Buffer.from(bytes).toString('base64') }])
      assert.deepEqual(await answering({ [readFileRequest]: content }).files.read('memfs:/a.pdf'), bytes);
  });

  it('say why they cannot be read', async () => {
    const { files } = answering({ [readFileRequest]: { reason: 'reading it is not permitted' } });
    await assert.rejects(files.read('memfs:/a.md'), /^Error: reading it is not permitted$/);
  });

  it('are none where an editor does not answer, and its own are read all the same', async () => {
    const own = memoryFiles({ '/w/a.md': 'A' });
    const files = withVirtual(own, answering({}).files);
    assert.deepEqual(await files.list('memfs:/w', 'below'), []);
    assert.equal(await files.stat('memfs:/w/a.md'), null);
    assert.deepEqual(await files.list('/w', 'below'), ['/w/a.md']);
    assert.equal((await files.stat('/w/a.md'))?.size, 1);
    assert.equal(new TextDecoder().decode(await files.read('/w/a.md')), 'A');
    assert.equal(await files.stat('c:/w/a.md'), null);
  });
});

describe('a draft on no disk', () => {
  const folder = 'vscode-vfs://github/caldria/my%20briefs';
  const [uri, source] = [`${folder}/draft.md`, `${folder}/sources/workforce.md`];
  const virtual = new Map<string, string>();
  let client: LspClient;

  beforeEach(async () => {
    virtual.set(source, workforceSource);
    client = await startClient({ files: memoryFiles(), folder, virtual });
    await client.open(uri, draftText);
  });
  afterEach(() => client.stop());

  const conflict = async (): Promise<Diagnostic | undefined> =>
    (await client.diagnostics(uri)).find(({ code }) => code === 'conflicting-figure');

  it('is compared with the sources beside it', async () => {
    const found = await conflict();
    assert.match(JSON.stringify(found?.message), /15,469/);
    assert.equal(found?.relatedInformation?.[0]?.location.uri, source);
  });

  it('is compared anew with a source of the same size that was changed when nobody knows', async () => {
    assert.ok(await conflict());
    virtual.set(source, workforceSource.replace('15,469', '15,649'));
    await client.filesChanged(source);
    await client.refreshes.next();
    assert.equal(await conflict(), undefined);
  });
});
