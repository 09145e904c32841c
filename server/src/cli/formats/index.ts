import type { LintFormat } from '../arguments';
import type { Format, RulePages } from './format';
import { githubFormat } from './github';
import { gitlabFormat } from './gitlab';
import { jsonFormat } from './json';
import { paintWith } from './paint';
import { prettyFormat } from './pretty';
import { sarifFormat } from './sarif';

/** The format of that name; files are told relative to `cwd`. `pages` go into the whole of those that have a place for them. */
export function formatOf(
  name: LintFormat,
  cwd: string,
  colour: boolean,
  pages: RulePages = new Map(),
): Format {
  switch (name) {
    case 'pretty':
      return prettyFormat(cwd, paintWith(colour));
    case 'json':
      return jsonFormat;
    case 'sarif':
      return sarifFormat(cwd, pages);
    case 'github':
      return githubFormat(cwd);
    case 'gitlab':
      return gitlabFormat(cwd);
  }
}
