/** Text on one line in which no mark of Markdown is left to work; digits and the signs before them stay as they are. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<|]|\$(?!\d)|~(?=~)|@|&(?=#?\w+;)/g, '\\$&')
    .replace(/^(?:[#>:=]|[-+](?= ))/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?= |$)/, '$1\\$2');
}
