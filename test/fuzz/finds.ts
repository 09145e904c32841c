/** Inputs that once broke a property, by target: each is run again with every test. */
export const finds: Readonly<Record<string, readonly string[]>> = {
  // Outside of all blocks, a citation was written into the middle of a character.
  citations: ['<!--𔬐', '<!--𷲨[@-->', '4855151[a]: https://ops.example "t"\n</div>󹝉򄇺'],
  // Both infinities, and nothing, were taken for the same when small parts were shared between packs.
  packing: ['""'],
  // A power so high that nothing times it is no number.
  figures: ['0e999', '0 × 10^999', '1e999', '9'.repeat(400)],
  // What follows an edit within a line was taken over although its indentation was another.
  markdown: ['\n    ```\n: Caption 12\n'],
  // An alias that leads nowhere cost all settings.
  configuration: ['&a [*a, *b]', '<<: *a\n', '*'],
};
