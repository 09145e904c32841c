import { blockChoice } from '../markdown/blockChoice';
import type { Block, MarkdownDocument } from '../markdown/document';
import { once } from '../text/remember';
import { contains, shift, type Span } from '../text/span';
import type { Citation } from './citation';
import { ownSections } from './ownData';

/** An image or chart that stands by itself, in document offsets. */
export interface Image {
  readonly span: Span;
  readonly kind: 'image' | 'chart';
  /** Caption, alternative text and the lines beside it that speak for it. */
  readonly about: string;
}

/** Words that name a source, a maker or a licence, or say that the author made it. */
const namesOne =
  /\b(?:sources?|data|credits?|photos?|photographs?|photographers?|courtesy|copyright|licen[cs]ed?|cc[- ]by|reproduced|adapted|redrawn|taken from|based on|drawn from|own (?:work|calculations?|analys[ie]s|elaboration|data|illustrations?|figures?|photos?|survey|drawing)|authors?|by the (?:team|office|department))\b|©|@[\p{L}\p{N}]|https?:\/\/|\]\(|\[\^/iu;

/** What only dresses a page. */
const dressing =
  /(?:^|[/_.-])(?:logo|icon|banner|cover|badge|favicon|spacer|divider|signature|header|footer)/i;

/** The images and charts of a draft of which nothing says where they come from, in text order. */
export function unsourcedImages(
  document: MarkdownDocument,
  citations: readonly Citation[],
): readonly Image[] {
  const cited = once(() => new Set(citations.map(({ block }) => block)));
  const own = ownSections(document);
  return [...imagesIn(document, cited), ...fencesAndTags(document.text)]
    .filter(({ about }) => !namesOne.test(about))
    .filter(({ span }) => !own.some((section) => contains(section, span)))
    .sort((a, b) => a.span.start - b.span.start);
}

/** Images that are all of their paragraph, as Pandoc makes figures of; one without a word about it dresses the page. */
function imagesIn(document: MarkdownDocument, cited: () => ReadonlySet<number>): readonly Image[] {
  const { blocks } = document;
  return withImages(document).flatMap((index) => {
    const block = blocks[index] as Block;
    const offset = document.starts[index] ?? 0;
    return block.content.marks.flatMap((mark): Image[] => {
      const { span, inner, target, kind } = mark;
      const alternative = block.content.text.slice(inner.start, inner.end);
      if (kind !== 'image' || cited().has(index) || dressing.test(target) || alternative.trim() === '')
        return [];
      const rest = block.content.prose + (isLinked(block, span) ? 'linked' : '');
      if (block.kind !== 'paragraph' || /[\p{L}\p{N}]/u.test(rest.replace(/\{[^{}]*\}/g, ''))) return [];
      const beside = [blocks[index - 1], blocks[index + 1]].flatMap((other) => speaksFor(other));
      // A title may name it: `![…](a.png "Source: …")`.
      const title = block.content.text
        .slice(inner.end, span.end)
        .replace(target, '')
        .replace(/[\](]+/g, ' ');
      return [
        {
          span: shift(span, offset),
          kind: 'image',
          about: [alternative, title, ...beside].join('\n'),
        },
      ];
    });
  });
}

const withImages = blockChoice(({ content }) => content.marks.some(({ kind }) => kind === 'image'));

/** A badge: an image that is the text of a link. */
const isLinked = ({ content: { marks } }: Block, span: Span): boolean =>
  marks.some(({ kind, inner }) => kind === 'link' && inner.start <= span.start && span.end <= inner.end);

const beside = /^[\s*_>(]*(?:sources?|data|figure|chart|note|notes|credit|photo|image|illustration|map)\b/i;

/** A caption or `Source:` line in a paragraph of its own. */
const speaksFor = (block: Block | undefined): string[] =>
  block && (block.kind === 'caption' || beside.test(block.content.text)) ? [block.content.text] : [];

const chart = /^\{?\.?(?:mermaid|vega(?:-lite)?|plotly|chart|charts|echarts|dot|graphviz|plantuml|d2)\b/i;

/** Charts in code, figures and images in HTML. */
function fencesAndTags(text: string): readonly Image[] {
  if (!['```', '~~~', '<'].some((mark) => text.includes(mark))) return [];
  if (!/^ {0,3}(?:`{3}|~{3}|<(?:figure|img)\b)/im.test(text)) return [];
  const found: Image[] = [];
  const lines = text.split('\n');
  let at = 0;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const fence = /^ {0,3}(`{3,}(?!`)|~{3,}(?!~))([^`]*)$/.exec(line);
    const tag = fence ? null : /^\s{0,3}<(?:figure|img)\b/i.exec(line);
    const end = fence ? closing(lines, index, fence[1] ?? '```') : tag ? endOfTag(lines, index) : index;
    const whole = lines.slice(index, end + 1).join('\n');
    const info = (fence?.[2] ?? '').trim();
    const isChart = fence !== null && (chart.test(info) || /^#\|\s*fig-cap:/m.test(whole));
    const isImage = tag !== null && /<img\b/i.test(whole) && !decorative(whole);
    if (isChart || isImage)
      found.push({
        span: { start: at, end: at + line.trimEnd().length },
        kind: isChart ? 'chart' : 'image',
        about: [
          nextLine(lines, index, -1),
          isChart ? chartWords(whole) : whole.replace(addresses, ''),
          nextLine(lines, end, 1),
        ].join('\n'),
      });
    for (; index < end; index++) at += (lines[index] ?? '').length + 1;
    at += (lines[index] ?? '').length + 1;
  }
  return found;
}

/** Where a picture lies says nothing of where it comes from. */
const addresses = /\b(?:src|srcset|href|class|style|id)\s*=\s*(?:"[^"]*"|'[^']*')/gi;

const decorative = (html: string): boolean =>
  /\balt\s*=\s*(?:""|'')/i.test(html) || dressing.test(/\bsrc\s*=\s*["']([^"']*)/i.exec(html)?.[1] ?? '');

/** Titles, captions and comments of a chart; the rest is code. */
const chartWords = (code: string): string =>
  code
    .split('\n')
    .filter((line) => /title|fig-cap|caption|%%|source/i.test(line))
    .join('\n');

function closing(lines: readonly string[], from: number, mark: string): number {
  const close = new RegExp(`^ {0,3}${mark[0] === '~' ? '~' : '`'}{${mark.length},}\\s*$`);
  let end = from + 1;
  while (end < lines.length && !close.test(lines[end] as string)) end++;
  return Math.min(end, lines.length - 1);
}

/** In lines; what is not closed by then is one that was left open. */
const longestFigure = 200;

function endOfTag(lines: readonly string[], from: number): number {
  if (!/<figure\b/i.test(lines[from] ?? '')) return from;
  for (let end = from; end < Math.min(lines.length, from + longestFigure); end++)
    if (/<\/figure>/i.test(lines[end] as string)) return end;
  return from;
}

/** The next line with words in it, where it speaks for what is beside it. */
function nextLine(lines: readonly string[], from: number, step: 1 | -1): string {
  let at = from + step;
  while (at >= 0 && at < lines.length && (lines[at] ?? '').trim() === '') at += step;
  const line = lines[at] ?? '';
  return beside.test(line) || /\[@|^\s*:/.test(line) ? line : '';
}
