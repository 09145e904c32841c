import type { SourceReading } from '../reading';
import { openArchive, type Archive } from '../archive';
import { limits } from './grid';
import { readWorkbook, type Sheet, type Workbook } from './workbook';
import { propertiesOf, walkXml } from '../xml';
import { readCells, type SheetContext } from './xlsxSheet';
import { readFormats, readSharedStrings } from './xlsxParts';

/** A workbook of the kind that Excel writes: its sheets as Markdown, hidden ones told and left out. */
export const readXlsx = (path: string, bytes: Uint8Array): Promise<SourceReading> =>
  Promise.resolve(readWorkbook(path, bytes, workbookOf));

function workbookOf(bytes: Uint8Array): Workbook {
  const archive = openArchive(bytes);
  const properties = propertiesOf(archive.read('docProps/core.xml'));
  const { sheets, from1904 } = sheetList(archive);
  const context: SheetContext = {
    strings: readSharedStrings(archive.read('xl/sharedStrings.xml')),
    formats: readFormats(archive.read('xl/styles.xml')),
    from1904,
  };
  return {
    title: properties.get('title') ?? '',
    author: properties.get('creator') ?? '',
    sheets: sheets.map(({ name, hidden, member }): Sheet => ({
      name,
      hidden,
      read: () => readCells(archive.read(member), name, context),
    })),
  };
}

interface ListedSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly member: string;
}

function sheetList(archive: Archive): { sheets: readonly ListedSheet[]; from1904: boolean } {
  const targets = new Map<string, string>();
  const relations = archive.read('xl/_rels/workbook.xml.rels');
  if (relations)
    walkXml(relations, {
      open: (name, attributes) => {
        if (name === 'Relationship') targets.set(attributes.get('Id') ?? '', attributes.get('Target') ?? '');
      },
    });
  const sheets: ListedSheet[] = [];
  let from1904 = false;
  const workbook = archive.read('xl/workbook.xml');
  if (workbook)
    walkXml(workbook, {
      open: (name, attributes) => {
        if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attributes.get('date1904') ?? '');
        if (name !== 'sheet' || sheets.length >= limits.sheets) return;
        const target = targets.get(attributes.get('id') ?? '') ?? `worksheets/sheet${sheets.length + 1}.xml`;
        sheets.push({
          name: attributes.get('name') ?? `Sheet ${sheets.length + 1}`,
          hidden: /hidden/i.test(attributes.get('state') ?? ''),
          member: target.startsWith('/') ? target.slice(1) : `xl/${target}`,
        });
      },
    });
  return { sheets, from1904 };
}
