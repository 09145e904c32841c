import assert from 'node:assert/strict';
import {
  CompletionRequest,
  InlayHintRequest,
  DefinitionRequest,
  DocumentLinkRequest,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  type CompletionList,
  type Location,
  type Position,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { startClient, type LspClient } from '../support/lspClient';
import { memoryFiles, type MemoryFiles } from '../support/memoryFiles';
import { bundledSample, draftText, workforceSource } from '../support/samples';

const uri = 'file:///w/draft.md';
const other = 'file:///w/other.md';
const bib = `@string{x = "y"}

@report{marran2020,
  title = {On Patrols},
  url = {https://marran.example/2020},
}
`;
const otherText = 'Patrols fell [see @ops2024workforce, p. 3; @marran2020].\n';

let client: LspClient;
let files: MemoryFiles;
const at = (line: number, character: number): { textDocument: { uri: string }; position: Position } => ({
  textDocument: { uri },
  position: { line, character },
});
/** Where a text first stands in the draft, a little inside it. */
function inside(text: string, part: string): { textDocument: { uri: string }; position: Position } {
  const before = text.slice(0, text.indexOf(part) + 2).split('\n');
  return at(before.length - 1, before.at(-1)?.length ?? 0);
}
const hoverAt = ({ position }: { position: Position }): ReturnType<LspClient['hover']> =>
  client.hover(uri, position.line, position.character);
const placesOf = (locations: readonly Location[]): string[] =>
  locations.map(({ uri: where, range: { start } }) => `${where}:${start.line}:${start.character}`);

beforeEach(async () => {
  files = memoryFiles({
    '/w/sources/workforce.md': workforceSource,
    '/w/refs.bib': bib,
    '/w/other.md': otherText,
    '/w/plain.md': 'No citation, but ops2024workforce in words.\n',
  });
  client = await startClient({ files, bundled: bundledSample });
});
afterEach(() => client.stop());

describe('completion behind @', () => {
  const complete = async (line: string): Promise<string[] | null> => {
    await client.open(uri, line);
    const list = (await client.connection.sendRequest(
      CompletionRequest.type,
      at(0, line.length),
    )) as CompletionList | null;
    return list?.items.map(({ label }) => label).sort() ?? null;
  };

  it('offers the keys of all sources', async () =>
    assert.deepEqual(await complete('It fell [@'), ['marran2019patrols', 'marran2020', 'ops2024workforce']));
  it('goes by key, title and author', async () => {
    assert.deepEqual(await complete('It fell @marran2020'), ['marran2020']);
  });
  it('goes by a word of the title', async () =>
    assert.deepEqual(await complete('It fell [-@caldria'), ['marran2019patrols', 'ops2024workforce']));
  for (const line of ['Write to first@', 'Escaped \\@', 'It fell', 'A lone @ sign'])
    it(`offers nothing behind: ${line}`, async () => assert.equal(await complete(line), null));
});

describe('completion behind a figure', () => {
  const sentence = 'Women made up 34.7 per cent of police officers in Caldria in March 2024';
  const complete = async (text: string, character: number) => {
    await client.open(uri, text);
    return (await client.connection.sendRequest(
      CompletionRequest.type,
      at(0, character),
    )) as CompletionList | null;
  };
  const afterFirst = async (text: string, character: number): Promise<string | undefined> => {
    const edit = (await complete(text, character))?.items[0]?.textEdit;
    assert.ok(edit && 'range' in edit);
    return TextDocument.applyEdits(TextDocument.create(uri, 'markdown', 1, text), [edit]);
  };

  it('offers whole citations of what supports it', async () => {
    assert.equal(await afterFirst(`${sentence} .`, sentence.length + 1), `${sentence} [@ops2024workforce].`);
    assert.equal(await afterFirst(sentence, sentence.length), `${sentence} [@ops2024workforce]`);
  });

  it('takes an open bracket in, with the one that the editor has closed', async () => {
    for (const typed of ['[', '[]'])
      assert.equal(
        await afterFirst(`${sentence} ${typed}.`, sentence.length + 2),
        `${sentence} [@ops2024workforce].`,
      );
  });

  it('offers nothing behind words, in another sentence, or where it is cited', async () => {
    for (const text of ['It fell [', `${sentence}. It fell [`, `${sentence} [@ops2024workforce] [`])
      assert.equal(await complete(text, text.length), null, text);
  });
});

describe('inlay hints', () => {
  const hints = (): Promise<unknown> =>
    client.connection
      .sendRequest(InlayHintRequest.type, {
        textDocument: { uri },
        range: { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } },
      })
      .then((found) => found?.map(({ position, label }) => [position.line, position.character, label]));

  it('are off by default', async () => {
    await client.open(uri, draftText);
    assert.deepEqual(await hints(), []);
  });

  it('show the key of the source that states a figure, and of no other', async () => {
    client.settings = { inlayHints: true };
    await client.open(uri, draftText);
    assert.deepEqual(await hints(), [
      [2, 18, 'ops2024workforce'],
      [6, 27, 'ops2024workforce'],
    ]);
  });
});

describe('definition', () => {
  beforeEach(() => client.open(uri, draftText));

  it('leads from a figure to the sentence that decides about it', async () => {
    const place = (await client.connection.sendRequest(
      DefinitionRequest.type,
      inside(draftText, '15,649'),
    )) as Location;
    assert.deepEqual(placesOf([place]), ['file:///w/sources/workforce.md:12:77']);
  });

  it('leads from a citation to its source', async () => {
    const place = (await client.connection.sendRequest(
      DefinitionRequest.type,
      inside(draftText, 'ops2024workforce'),
    )) as Location;
    assert.deepEqual(placesOf([place]), ['file:///w/sources/workforce.md:1:14']);
  });

  it('leads nowhere from a misspelt key or plain words', async () => {
    assert.equal(
      await client.connection.sendRequest(DefinitionRequest.type, inside(draftText, 'ops2024workforc]')),
      null,
    );
    assert.equal(
      await client.connection.sendRequest(DefinitionRequest.type, inside(draftText, 'popular')),
      null,
    );
  });
});

describe('references of a figure', () => {
  beforeEach(() => client.open(uri, draftText));
  const figuresAt = async (word: string): Promise<string[]> =>
    placesOf(
      (await client.connection.sendRequest(ReferencesRequest.type, {
        ...inside(draftText, word),
        context: { includeDeclaration: false },
      })) ?? [],
    );

  it('are the figures of all drafts that rest on the same sentence', async () => {
    files.put('/w/third.md', 'There are 48,300 police officers in Caldria on 31 March 2024.\n');
    assert.deepEqual(await figuresAt('48,300'), [`${uri}:2:12`, 'file:///w/third.md:0:10']);
  });

  it('are none on plain words', async () => assert.deepEqual(await figuresAt('popular'), []));
});

describe('references and rename of a key', () => {
  beforeEach(() => client.open(uri, draftText));

  it('finds the places in all drafts, and the definition', async () => {
    const found = await client.connection.sendRequest(ReferencesRequest.type, {
      ...inside(draftText, 'ops2024workforce'),
      context: { includeDeclaration: true },
    });
    assert.deepEqual(placesOf(found ?? []), [
      'file:///w/sources/workforce.md:1:14',
      `${uri}:2:54`,
      `${uri}:4:55`,
      `${other}:0:19`,
    ]);
  });

  it('renames it in drafts and where it is defined', async () => {
    const edit = await client.connection.sendRequest(RenameRequest.type, {
      ...inside(draftText, 'ops2024workforce'),
      newName: 'ops24',
    });
    const changed = Object.entries(edit?.changes ?? {}).map(([where, edits]) => `${where} ${edits.length}`);
    assert.deepEqual(changed.sort(), [
      'file:///w/draft.md 2',
      'file:///w/other.md 1',
      'file:///w/sources/workforce.md 1',
    ]);
    assert.ok(
      Object.values(edit?.changes ?? {})
        .flat()
        .every(({ newText }) => newText === 'ops24'),
    );
  });

  it('is refused where the name is taken or no key', async () => {
    for (const newName of ['marran2020', 'two words', ''])
      await assert.rejects(
        client.connection.sendRequest(RenameRequest.type, {
          ...inside(draftText, 'ops2024workforce'),
          newName,
        }),
      );
  });

  it('is not offered for unknown keys and bundled sources', async () => {
    assert.equal(
      await client.connection.sendRequest(PrepareRenameRequest.type, inside(draftText, 'ops2024workforc]')),
      null,
    );
    const text = 'Patrols were walked [@marran2019patrols].\n';
    await client.change(uri, 2, [{ text }]);
    assert.equal(
      await client.connection.sendRequest(PrepareRenameRequest.type, inside(text, 'marran2019patrols')),
      null,
    );
  });
});

describe('links and hovers of citations', () => {
  beforeEach(() => client.open(uri, `${draftText}\nMore [@marran2020], [@smith].\n`));

  it('lead to the page of the source, where it has one', async () => {
    const links =
      (await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri } })) ?? [];
    assert.deepEqual(
      links.map(({ target }) => target),
      [
        'https://ops.example/workforce-2024',
        'https://ops.example/workforce-2024',
        'https://marran.example/2020',
      ],
    );
  });

  it('show the reference and what it supports', async () => {
    const hover = await hoverAt(inside(draftText, 'ops2024workforce'));
    const value = JSON.stringify(hover?.contents);
    assert.match(value, /Police workforce in Caldria/);
    assert.match(value, /Figures cited to it here: 2, of which it states 1\./);
  });

  it('say that a text is missing, or a key unknown', async () => {
    const textNow = `${draftText}\nMore [@marran2020], [@smith].\n`;
    assert.match(JSON.stringify(await hoverAt(inside(textNow, 'marran2020'))), /No text of it is at hand/);
    assert.match(JSON.stringify(await hoverAt(inside(textNow, 'smith'))), /Nothing in the sources/);
  });
});
