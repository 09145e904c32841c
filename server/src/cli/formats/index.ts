import type { LintFormat } from '../arguments';
import type { Format } from './format';
import { githubFormat } from './github';
import { gitlabFormat } from './gitlab';
import { jsonFormat } from './json';
import { paintWith } from './paint';
import { prettyFormat } from './pretty';
import { sarifFormat } from './sarif';

/** The format of that name; files are told relative to `cwd`. */
export function formatOf(name: LintFormat, cwd: string, colour: boolean): Format {
  switch (name) {
    case 'pretty':
      return prettyFormat(cwd, paintWith(colour));
    case 'json':
      return jsonFormat;
    case 'sarif':
      return sarifFormat(cwd);
    case 'github':
      return githubFormat(cwd);
    case 'gitlab':
      return gitlabFormat(cwd);
  }
}
