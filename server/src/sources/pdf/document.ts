import { messageOf } from '../../core/text/message';
import { withoutStop } from '../../core/text/sentences';
import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { pdfLibrary } from './library';
import type { Page, Piece } from './page';
import { unjoined } from './wording';

/** Bounds beyond which a file is read in part or not at all; each is told. */
const limits = { bytes: 80_000_000, pages: 2_000, piecesAPage: 40_000, milliseconds: 90_000 };

/** No page that a PDF may have is wider or higher than this, in points; what stands beyond it can be on none. */
const largestPage = 14_400;

/** The text layer of a file, page by page. */
export interface OpenPdf {
  readonly pages: readonly Page[];
  readonly title: string;
  readonly author: string;
  /** ISO day on which the file was made, '' where it does not say. */
  readonly made: string;
  /** What was left out, in plain sentences. */
  readonly remarks: readonly string[];
}

const lost = 'so no figure can be compared with this one.';

/** Opens a PDF, without its fonts, pictures, scripts or forms. A sentence says why it cannot be read. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf | string> {
  if (bytes.length > limits.bytes) return `This PDF is larger than ${limits.bytes / 1e6} MB, ${lost}`;
  const { getDocument, VerbosityLevel } = await pdfLibrary();
  // The library takes the bytes over; the caller keeps its own.
  const task = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const file = await task.promise;
    return await readPages(file);
  } catch (error) {
    return reasonOf(error);
  } finally {
    await task.destroy();
  }
}

function reasonOf(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return `This PDF asks for a password, ${lost}`;
  const said = withoutStop(messageOf(error));
  return `This PDF is damaged (${said}), ${lost}`;
}

async function readPages(file: PDFDocumentProxy): Promise<OpenPdf | string> {
  const remarks: string[] = [];
  const labels = await file.getPageLabels();
  const count = Math.min(file.numPages, limits.pages);
  if (count < file.numPages)
    remarks.push(`Of the ${file.numPages} pages of this PDF, the first ${count} were read.`);
  const pages: Page[] = [];
  const broken: number[] = [];
  const start = Date.now();
  for (let at = 1; at <= count; at += 1) {
    if (Date.now() - start > limits.milliseconds) {
      remarks.push(`This PDF took too long to read: ${at - 1} of its ${file.numPages} pages were read.`);
      break;
    }
    try {
      pages.push(await readPage(file, at, labels?.[at - 1] ?? String(at)));
    } catch {
      broken.push(at);
      pages.push({ label: labels?.[at - 1] ?? String(at), width: 0, height: 0, pieces: [] });
    }
  }
  if (broken.length > 0)
    remarks.push(`Of this PDF, page ${broken.slice(0, 5).join(', ')} could not be read.`);
  if (pages.every(({ pieces }) => pieces.length === 0))
    return broken.length > 0
      ? `No page of this PDF could be read, ${lost}`
      : `This PDF has no text layer (a scan, or pictures of text), ${lost}`;
  return { pages, ...(await recordOf(file)), remarks };
}

async function readPage(file: PDFDocumentProxy, at: number, label: string): Promise<Page> {
  const page = await file.getPage(at);
  const { width, height } = page.getViewport({ scale: 1 });
  const content = await page.getTextContent({ includeMarkedContent: false });
  const pieces: Piece[] = [];
  for (const item of content.items.slice(0, limits.piecesAPage)) {
    if (!('str' in item)) continue;
    const [, skew = 0, , rise = 0, x = 0, y = 0] = item.transform as number[];
    if (![x, y, item.width, rise].every((length) => Math.abs(length) <= largestPage)) continue;
    // Text that runs up the page is a watermark or a chart's axis.
    if (Math.abs(skew) > Math.abs(rise)) continue;
    pieces.push({
      text: unjoined(item.str),
      x,
      y,
      width: item.width,
      size: Math.abs(rise),
      font: item.fontName,
    });
  }
  page.cleanup();
  return { label, width, height, pieces };
}

async function recordOf(file: PDFDocumentProxy): Promise<Pick<OpenPdf, 'title' | 'author' | 'made'>> {
  const { info } = await file.getMetadata().catch(() => ({ info: {} }));
  const field = (name: string): string => {
    const value: unknown = (info as Record<string, unknown>)[name];
    return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
  };
  const [, year, month, day] = /^D?:?(\d{4})(\d\d)?(\d\d)?/.exec(field('CreationDate')) ?? [];
  return {
    title: isTitle(field('Title')) ? field('Title') : '',
    author: /^(?:user|admin|administrator|owner|unknown|author)$/i.test(field('Author'))
      ? ''
      : field('Author'),
    made: [year, month, day].filter(Boolean).join('-'),
  };
}

/** Programs leave their own names and paths there. */
const isTitle = (title: string): boolean =>
  title.length > 3 &&
  !/^(?:untitled|microsoft|document\d*|powerpoint|slide \d)|\.(?:docx?|indd|pdf|rtf|odt|html?|pptx?|qxd)$|^[\w-]+$/i.test(
    title,
  );
