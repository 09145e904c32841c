/** Gathers the text of a cell from its runs. Raised digits are footnote marks and are left out; so is the reading of ruby. */
export class RichText {
  #whole = '';
  #run = '';
  #raised = false;
  #inText = false;
  #inRuby = false;

  clear(): void {
    this.#whole = '';
  }

  get whole(): string {
    return this.#whole;
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name === 'r') this.#raised = false;
    else if (name === 'vertAlign') this.#raised = attributes.get('val') === 'superscript';
    else if (name === 'rPh') this.#inRuby = true;
    else if (name === 't') {
      this.#inText = true;
      this.#run = '';
    }
  }

  text(part: string): void {
    if (this.#inText && !this.#inRuby) this.#run += part;
  }

  close(name: string): void {
    if (name === 't') {
      this.#inText = false;
      if (!(this.#raised && /^\s*[\d,() ]{1,8}$/.test(this.#run))) this.#whole += this.#run;
    } else if (name === 'rPh') this.#inRuby = false;
    else if (name === 'r') this.#raised = false;
  }
}
