import type { SourceFault } from '../core/corpus/source';
import type { Diagnosis, KeyFound } from './diagnosis';
import { code, keyList } from './keyList';
import { languageText } from './languageText';
import { folderOf, nameOf, relativeTo } from './paths';
import { notTrusted } from './restricted';

/** A diagnosis as a Markdown document to read. */
export function diagnosisText(found: Diagnosis, versions: Readonly<Record<string, string>>): string {
  const { draft, isSource } = found;
  const parts = [
    `# Set-up for ${code(nameOf(draft.path))}`,
    ...(isSource
      ? [
          'This file lies among the sources itself, so it is not checked as a draft; its figures are held against others.',
        ]
      : []),
    ...(draft.restricted
      ? [`${notTrusted} Trust it (“Workspaces: Manage Workspace Trust”) to have them read.`]
      : []),
    ...configuration(found),
    ...sources(found),
    ...bibliographies(found),
    '## Language',
    languageText(found.language),
    '## Citation keys of this draft',
    keys(found.keys),
    '## Bundled corpus',
    bundled(found),
    '## What could not be read',
    faults(found),
    '## Versions',
    list(Object.entries(versions).map(([name, version]) => plain(`${name} ${version}`))) || 'Not told.',
  ];
  return `${parts.join('\n\n')}\n`;
}

function configuration({ draft, configuration: { file, fromFile, settings } }: Diagnosis): readonly string[] {
  const rules = Object.entries(settings.rules).map(([rule, severity]) => `${rule}: ${severity}`);
  const held = [
    `stage ${code(settings.stage)}`,
    `citation scope ${code(settings.citationScope)}`,
    `citation style ${code(settings.citationStyle)}`,
    `checked ${settings.run === 'onSave' ? 'on saving' : 'while you type'}`,
    rules.length === 0 ? 'every rule at its own severity' : `rules set: ${code(rules.join(', '))}`,
  ];
  if (file === null) {
    const where = code(folderOf(draft.path));
    if (draft.restricted)
      return ['## Configuration', `No file was looked for. In force: ${held.join('; ')}.`];
    return [
      '## Configuration',
      `No configuration file (${code('.evidencelintrc.json')} or ${code('.evidencelintrc.yaml')}) was found in ${where} or a folder above it; the editor’s settings and the defaults hold.`,
      `In force: ${held.join('; ')}.`,
    ];
  }
  const set = Object.entries(fromFile).map(
    ([name, value]) => `${code(name)}: ${code(JSON.stringify(value))}`,
  );
  return [
    '## Configuration',
    `${code(file)} sets:`,
    list(set) || 'Nothing.',
    `In force: ${held.join('; ')}.`,
  ];
}

function sources({ draft, patterns, folders, passedOver }: Diagnosis): readonly string[] {
  const rows = folders.map(({ folder, ending, files, unread, figures }) =>
    row([code(shown(folder, draft.workspace)), `.${ending}`, files - unread, unread, figures]),
  );
  const table = [
    row(['Folder', 'Kind', 'Files read', 'Not read', 'Figures']),
    row(Array(5).fill('---')),
    ...rows,
  ];
  const others = [...passedOver].map(
    ([ending, count]) => `${count} ${ending === '' ? 'without ending' : `.${ending}`}`,
  );
  return [
    '## Sources',
    draft.restricted
      ? 'None was looked for.'
      : patterns.length === 0
        ? 'The setting `sources` is an empty list, so no file is read as a source.'
        : `Looked for at ${patterns.map((pattern) => code(shown(pattern, draft.workspace))).join(', ')}.`,
    ...(draft.restricted ? [] : [rows.length === 0 ? 'No source was found there.' : table.join('\n')]),
    ...(others.length === 0 ? [] : [`Passed over, since they are no kind of source: ${others.join(', ')}.`]),
  ];
}

function bibliographies({
  draft,
  bibliographies: found,
  withText,
  withoutText,
}: Diagnosis): readonly string[] {
  const items = found.map(({ path, namedAt, entries, there }) => {
    const held = there ? `${entries} ${entries === 1 ? 'entry' : 'entries'}` : 'not found';
    const place = namedAt && namedAt.path !== path ? `, named in ${placeText(namedAt, draft.workspace)}` : '';
    return `${code(shown(path, draft.workspace))}: ${held}${place || (namedAt ? ', set' : ', beside the draft')}`;
  });
  return [
    '## Bibliographies',
    list(items) || 'None is named, and none lies beside the draft.',
    `Of your own works ${withText.length} can be compared with, since a text is at hand. ${without(withoutText)}`,
  ];
}

function without(keysWithout: readonly string[]): string {
  if (keysWithout.length === 0) return 'None is known by its entry alone.';
  const count = keysWithout.length === 1 ? '1 entry has' : `${keysWithout.length} entries have`;
  return `${count} no text, so figures cited to them are not checkable against a text: ${keyList(keysWithout)}.`;
}

const keys = (found: readonly KeyFound[]): string =>
  list(
    found.map(({ key, line, nearest }) => {
      const near = nearest.length === 0 ? '' : `; nearest: ${nearest.map(code).join(', ')}`;
      return `${code(`@${key}`)} in line ${line} leads to nothing${near}`;
    }),
  ) || 'Every key leads to a source or a bibliography entry.';

function bundled({ bundled: held, faults: all }: Diagnosis): string {
  if (held === null) return 'Left out by the setting `bundledCorpus`.';
  if (all.some(({ path }) => path === 'bundled corpus')) return 'It could not be read; see below.';
  return `${counted(held.sources, 'source')} with ${counted(held.claims, 'claim')}.`;
}

const faults = ({ faults: all, draft }: Diagnosis): string =>
  list(all.map((fault) => `${placeText(fault, draft.workspace)}: ${plain(fault.reason)}`)) ||
  'Everything was read.';

const placeText = ({ path, line }: Pick<SourceFault, 'path' | 'line'>, workspace: string | null): string =>
  line > 0 ? `${code(shown(path, workspace))}, line ${line}` : code(shown(path, workspace));

const shown = (path: string, workspace: string | null): string =>
  workspace === null || path === workspace ? path : relativeTo(workspace, path);

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');
const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#&]/g, '\\$&');
