import { strToU8, zipSync } from 'fflate';
import type { Claim } from '../../../server/src/core/claims/claim';
import type { SourceFault } from '../../../server/src/core/corpus/source';
import { fileReadingOf } from '../../../server/src/service/readSourceFile';
import { readSource } from '../../../server/src/sources';

export interface ReadFile {
  readonly text: string;
  readonly title: string;
  readonly claims: readonly Claim[];
  /** `locator: figure as written`, of each claim. */
  readonly said: readonly string[];
  readonly faults: readonly SourceFault[];
}

/** Reads a file as the corpus does. */
export async function readFile(path: string, content: string | Uint8Array): Promise<ReadFile> {
  const reading = await readSource(path, typeof content === 'string' ? strToU8(content) : content);
  const claims = fileReadingOf(reading).entries.flatMap((entry) => entry.claims);
  return {
    text: reading.texts[0]?.text ?? '',
    title: reading.texts[0]?.source.title ?? '',
    claims,
    said: claims.map(({ locator, figure }) => `${locator}: ${figure.text}`),
    faults: reading.faults,
  };
}

/** An archive of texts by their names. */
export const archiveOf = (members: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(members).map(([name, text]) => [name, strToU8(text)])));

/** A workbook with one sheet of these rows of XML cells. */
export const xlsxOf = (rows: string, more: Readonly<Record<string, string>> = {}): Uint8Array =>
  archiveOf({
    'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="Staff" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    ...more,
  });
