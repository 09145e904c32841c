/** Inputs that once broke a property, by target: each is run again with every test. */
export const finds: Readonly<Record<string, readonly string[]>> = {
  // Outside of all blocks, a citation was written into the middle of a character.
  citations: ['<!--𔬐', '<!--𷲨[@-->', '4855151[a]: https://ops.example "t"\n</div>󹝉򄇺'],
  // Both infinities, and nothing, were taken for the same when small parts were shared between packs.
  packing: ['""'],
  // An alias that leads nowhere cost all settings.
  configuration: ['&a [*a, *b]', '<<: *a\n', '*'],
};
