import type { FigureStatus } from '../status';
import type { DraftLog, LogRow } from './rows';

export const logFormats = ['md', 'html', 'csv', 'json'] as const;
export type LogFormat = (typeof logFormats)[number];

/** How a status is named in words. */
export const statusNames: Readonly<Record<FigureStatus, string>> = {
  supported: 'supported',
  uncited: 'uncited',
  conflicting: 'does not match',
  unsupported: 'not in the cited source',
  notCheckable: 'not checkable',
};

/** `date`: ISO day on which the log was made. `linkTo`: an address for a row in the HTML page, null for none. */
export interface LogOptions {
  readonly date: string;
  readonly linkTo?: (log: DraftLog, row: LogRow) => string | null;
}

/** The evidence log of drafts as a document. */
export function evidenceLog(format: LogFormat, logs: readonly DraftLog[], options: LogOptions): string {
  switch (format) {
    case 'md':
      return markdownLog(logs, options);
    case 'html':
      return htmlLog(logs, options);
    case 'csv':
      return csvLog(logs, options);
    case 'json':
      return jsonLog(logs, options);
  }
}

/** Columns of tables and CSV, in their order. */
const columns: readonly (readonly [name: string, of: (row: LogRow) => string])[] = [
  ['Figure', ({ figure }) => figure],
  ['Line', ({ line }) => String(line)],
  ['Status', ({ status }) => statusNames[status]],
  ['Finding', ({ verdict }) => verdict],
  ['Cited', ({ citations }) => citations.join('; ')],
  ['Source', ({ source }) => source],
  ['Locator', ({ locator }) => locator],
  ['The source states', ({ stated, quotation }) => (stated === '' ? '' : `${stated}: ${quotation}`)],
  ['Sentence', ({ sentence }) => sentence],
];

/** How many figures have each status: `12 figures: 8 supported, 3 uncited, 1 does not match`. */
export function countLine(rows: readonly LogRow[]): string {
  const total = rows.length === 1 ? '1 figure' : `${rows.length} figures`;
  const counts = statuses(rows).map(([name, count]) => `${count} ${name}`);
  return counts.length === 0 ? `${total}.` : `${total}: ${counts.join(', ')}.`;
}

const statuses = (rows: readonly LogRow[]): readonly (readonly [string, number])[] =>
  (Object.keys(statusNames) as FigureStatus[])
    .map((status) => [statusNames[status], rows.filter((row) => row.status === status).length] as const)
    .filter(([, count]) => count > 0);

function markdownLog(logs: readonly DraftLog[], { date }: LogOptions): string {
  const parts = logs.flatMap((log) => [
    `## ${markdown(log.name)}`,
    countLine(log.rows),
    ...(log.rows.length === 0 ? [] : [markdownTable(log.rows)]),
    ...(log.remark === undefined ? [] : [`- ${markdown(log.remark)}`]),
    ...log.faults.map((fault) => `- Not read: ${markdown(fault)}`),
  ]);
  return `# Evidence log, ${date}\n\n${parts.join('\n\n')}\n`;
}

function markdownTable(rows: readonly LogRow[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(markdown).join(' | ')} |`;
  return [
    line(columns.map(([name]) => name)),
    `|${' --- |'.repeat(columns.length)}`,
    ...rows.map((row) => line(columns.map(([, of]) => of(row)))),
  ].join('\n');
}

const markdown = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#@]/g, '\\$&');

/** With a byte order mark, by which spreadsheets know UTF-8; a text that a spreadsheet would run is kept from being run. */
function csvLog(logs: readonly DraftLog[], { date }: LogOptions): string {
  const rows = logs.flatMap(({ name, rows: own }) =>
    own.map((row) => [name, ...columns.map(([, of]) => of(row)), date]),
  );
  const lines = [['Draft', ...columns.map(([name]) => name), 'Date'], ...rows];
  return `\ufeff${lines.map((cells) => cells.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

function csvCell(text: string): string {
  const safe = /^[=+@\t\r]|^-(?![\d.£$€])/.test(text) ? `'${text}` : text;
  return /[",\r\n;]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

const jsonLog = (logs: readonly DraftLog[], { date }: LogOptions): string =>
  `${JSON.stringify(
    logs.map(({ name, rows, faults, remark }) => ({ filePath: name, date, figures: rows, faults, remark })),
    null,
    2,
  )}\n`;

const style = `
body { color: var(--vscode-editor-foreground, CanvasText); font-family: var(--vscode-font-family, sans-serif); margin: 1.5em; line-height: 1.45 }
table { border-collapse: collapse; width: 100% } caption { text-align: left; padding: .5em 0 }
th, td { border: 1px solid var(--vscode-panel-border, #bbb); padding: .3em .5em; text-align: left; vertical-align: top; overflow-wrap: anywhere }
.bars { list-style: none; padding: 0 } .bars li { display: grid; grid-template-columns: 18em auto; align-items: center }
.bars svg { fill: var(--vscode-charts-blue, #4a7ebb); height: .8em } a { color: var(--vscode-textLink-foreground, LinkText) }
`;

/** By which the page's policy knows this style, and allows no other. */
const styleHash = 'NAY4RQzGWYaZH/w/VldILV0ZnSAx9ceGPVXH7REl/lE=';

/** One page without script: nothing is loaded, and it can be sent, printed and searched as it is. */
function htmlLog(logs: readonly DraftLog[], options: LogOptions): string {
  const all = logs.flatMap(({ rows }) => rows);
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'">
<title>Evidence log, ${html(options.date)}</title>
<style>${style}</style>
</head>
<body>
<h1>Evidence log, ${html(options.date)}</h1>
<p>${html(countLine(all))}</p>
${bars('Figures by status', statuses(all))}
${bars('Figures by source', sources(all))}
${logs.map((log) => htmlDraft(log, options)).join('\n')}
</body>
</html>
`;
}

function htmlDraft(log: DraftLog, { linkTo }: LogOptions): string {
  const row = (one: LogRow): string => {
    const link = linkTo?.(log, one) ?? null;
    const cells = columns.map(([, of], at) => {
      const text = html(of(one));
      return `<td>${at === 0 && link !== null ? `<a href="${html(link)}">${text}</a>` : text}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  };
  const head = columns.map(([name]) => `<th scope="col">${html(name)}</th>`).join('');
  const remark = log.remark === undefined ? '' : `<li>${html(log.remark)}</li>`;
  const faults = remark + log.faults.map((fault) => `<li>Not read: ${html(fault)}</li>`).join('');
  return `<h2>${html(log.name)}</h2>
<table><caption>${html(countLine(log.rows))}</caption><thead><tr>${head}</tr></thead><tbody>
${log.rows.map(row).join('\n')}
</tbody></table>${faults === '' ? '' : `<ul>${faults}</ul>`}`;
}

/** A plot that reads as text too. */
function bars(title: string, counts: readonly (readonly [string, number])[]): string {
  if (counts.length === 0) return '';
  const most = Math.max(...counts.map(([, count]) => count));
  const items = counts.map(
    ([name, count]) =>
      `<li><span>${html(name)}: ${count}</span> <svg aria-hidden="true" width="${((20 * count) / most).toFixed(1)}em"><rect width="100%" height="100%"/></svg></li>`,
  );
  return `<h2>${html(title)}</h2>\n<ul class="bars">${items.join('')}</ul>`;
}

const plotted = 12;

function sources(rows: readonly LogRow[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { status, source } of rows) {
    if (status === 'supported' && source !== '') counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).slice(0, plotted);
}

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const html = (text: string): string => text.replace(/[&<>"']/g, (mark) => marks[mark] ?? mark);
