import type { Command } from './arguments';

const corpusOptions = `  --sources DIR|GLOB      sources to compare with: PDF, DOCX, ODT, HTML, Markdown, text, tables
                          (may be repeated; default: sources/** and evidence/**)
  --bibliography FILE     a bibliography (may be repeated; default: as the draft's front matter
                          or _quarto.yml says, else *.bib and CSL *.json beside the draft)
  --no-bundled            leave out the bundled corpus`;

const generalOptions = `  --config FILE           read this configuration instead of the nearest .evidencelintrc.json or .yaml
  --format pretty|json    how results are written (default: pretty)
  --help                  show this text`;

const exitStatus = `Exit status: 0 nothing at error severity, 1 findings, 2 bad usage or a failure.`;

/** The general help. */
export const overview = `evidence-lint: where a draft's figures lack a citation or do not match the sources

  evidence-lint lint FILE|GLOB…     check drafts; - reads standard input
  evidence-lint figures FILE…       the figures it reads in a draft
  evidence-lint lookup QUERY        search the corpus by value or words
  evidence-lint report FILE…        every figure, its status, source and locator, as a document
  evidence-lint sources             what the corpus holds, and what could not be read

\`evidence-lint COMMAND --help\` lists the options of a command. Nothing is sent anywhere.

A draft is Markdown as Pandoc, Quarto and GitHub write it (.md .markdown .qmd .rmd). Its figures are held against the
sources that it cites, and against the corpus: the bundled one (UK counter-terrorism and policing) and the files of
sources/ and evidence/. A finding tells of a disagreement between the draft and the corpus, not of what is true.
Results go to standard output, everything else to standard error. Many drafts are checked on several cores.

Files
  .evidencelintrc.json, .yaml       configuration; the nearest one upwards of each draft counts
  .evidencelint-baseline.json       accepted findings (lint --update-baseline)
  .gitignore, .evidencelintignore   what folders and globs leave out

Environment
  NO_COLOR                          no colours, also on a terminal

${exitStatus}

Examples
  evidence-lint lint briefing.md
  evidence-lint lint 'drafts/**/*.qmd' --stage clearance --format sarif > findings.sarif
  pandoc report.docx -t markdown | evidence-lint lint - --stdin-filename report.md
  evidence-lint lookup "15 per cent of officers"
  evidence-lint report briefing.md --format html > evidence.html`;

export const helpOf: Readonly<Record<Command, string>> = {
  lint: `evidence-lint lint FILE|GLOB… [options]

Checks drafts against the corpus. The file - is standard input. A folder or glob leaves out what the
.gitignore and .evidencelintignore of the current folder name; a file that is named is checked anyhow.

${corpusOptions}
  --citation-scope SCOPE  auto, sentence or paragraph: which figures a citation covers (default: auto)
  --rule RULE:SEVERITY    off, hint, information, warning or error for a rule (may be repeated)
  --stage STAGE           drafting, review or clearance (default: review)
  --max-warnings N        exit with 1 where there are more warnings than this
  --fix                   make the repair that a finding offers first, where there is one, and
                          tell what is left
  --baseline FILE         accepted findings, which are not told (default: the nearest
                          .evidencelint-baseline.json)
  --update-baseline       accept what is found now: write the baseline, and tell nothing
  --stdin                 standard input too, as the file -
  --stdin-filename FILE   the name under which standard input is checked
  --format FORMAT         pretty, json, sarif (2.1.0, for code scanning), github (annotations) or
                          gitlab (code quality)
  --config FILE           read this configuration instead of the nearest .evidencelintrc.json or .yaml
  --help                  show this text

${exitStatus}

Examples
  evidence-lint lint briefing.md --sources evidence
  evidence-lint lint . --rule uncited-figure:off --max-warnings 0
  evidence-lint lint . --update-baseline     and from then on only what is new is told`,
  figures: `evidence-lint figures FILE… [options]

Lists the figures that are read in a draft, with what each is understood to measure.

  --all                   every number, also those that are no figures, and why they are none
${corpusOptions}
  --citation-scope SCOPE  auto, sentence or paragraph: which figures a citation covers (default: auto)
  --stdin                 standard input too, as the file -
  --stdin-filename FILE   the name under which standard input is read
${generalOptions}`,
  lookup: `evidence-lint lookup QUERY [options]

Searches the corpus by a value in any form (15 per cent, 0.15, fifteen percent), by words, or by both.
In the query, @homeoffice keeps to sources of that key, title, author or publisher, and since:2019 and
until:2022 to that time.

${corpusOptions}
${generalOptions}`,
  report: `evidence-lint report FILE… [options]

Writes the evidence log of drafts: every figure, its status, source, locator and what the source states.

  --format md|html|csv|json  how it is written (default: md)
${corpusOptions}
  --citation-scope SCOPE  auto, sentence or paragraph: which figures a citation covers (default: auto)
  --stdin                 standard input too, as the file -
  --stdin-filename FILE   the name under which standard input is read
  --config FILE           read this configuration instead of the nearest .evidencelintrc.json or .yaml
  --help                  show this text`,
  sources: `evidence-lint sources [options]

Lists the sources of the corpus, and what could not be read.

${corpusOptions}
${generalOptions}`,
};
