// The BibTeX grammar alone: the package's main module brings the LaTeX grammars with it, ten times its size.
declare module 'latex-utensils/out/src/bibtex/bibtex_parser_simple.js' {
  import type { bibtexParser } from 'latex-utensils';
  export const parse: (text: string) => bibtexParser.BibtexAst;
}
