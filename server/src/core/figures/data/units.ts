import type { Dimension } from '../figure';

/** One unit: what it measures, how reports name it, its size in the base unit, its symbols (case counts) and its words. */
interface UnitRow {
  readonly dimension: Dimension;
  readonly name: string;
  readonly factor: number;
  readonly symbols: string;
  readonly words: string;
}

const row = (
  dimension: Dimension,
  name: string,
  factor: number,
  symbols: string,
  words: string,
): UnitRow => ({ dimension, name, factor, symbols, words });

/**
 * A table of our own, not a units library: the surface forms are the larger part and have to be listed anyway,
 * and a policy draft needs some eighty factors that never change. Base units: metre, square metre, cubic metre,
 * kilogram, second, metre a second, joule, watt, byte, year (age).
 */
const ROWS: readonly UnitRow[] = [
  row('length', 'km', 1000, 'km', 'kilometre kilometres kilometer kilometers'),
  row('length', 'm', 1, 'm', 'metre metres meter meters'),
  row('length', 'cm', 0.01, 'cm', 'centimetre centimetres centimeter centimeters'),
  row('length', 'mm', 0.001, 'mm', 'millimetre millimetres millimeter millimeters'),
  row('length', 'μm', 1e-6, 'μm µm um', 'micrometre micrometres micrometer micrometers micron microns'),
  row('length', 'nm', 1e-9, 'nm', 'nanometre nanometres nanometer nanometers'),
  row('length', 'miles', 1609.344, 'mi', 'mile miles'),
  row('length', 'yards', 0.9144, 'yd yds', 'yard yards'),
  row('length', 'feet', 0.3048, 'ft', 'foot feet'),
  row('length', 'inches', 0.0254, '', 'inch inches'),
  row('area', 'hectares', 1e4, 'ha', 'hectare hectares'),
  row('area', 'acres', 4046.8564224, 'ac', 'acre acres'),
  row('area', 'm²', 1, 'm² m2 sqm', 'sqm'),
  row('area', 'km²', 1e6, 'km² km2 sqkm', ''),
  row('area', 'cm²', 1e-4, 'cm² cm2', ''),
  row('area', 'mm²', 1e-6, 'mm² mm2', ''),
  row('area', 'square feet', 0.09290304, 'sqft ft² ft2', 'sqft'),
  row('volume', 'litres', 1e-3, 'l L', 'litre litres liter liters'),
  row('volume', 'ml', 1e-6, 'ml mL', 'millilitre millilitres milliliter milliliters'),
  row('volume', 'cl', 1e-5, 'cl', 'centilitre centilitres'),
  row('volume', 'μl', 1e-9, 'μl µl μL µL ul', 'microlitre microlitres microliter microliters'),
  row('volume', 'm³', 1, 'm³ m3', ''),
  row('volume', 'km³', 1e9, 'km³ km3', ''),
  row('volume', 'cm³', 1e-6, 'cm³ cm3 cc', ''),
  row('volume', 'gallons', 0.00454609, 'gal', 'gallon gallons'),
  row('volume', 'pints', 0.00056826125, '', 'pint pints'),
  row('volume', 'barrels', 0.158987294928, 'bbl', 'barrel barrels'),
  row('other', 'TEU', 1, 'TEU', ''),
  row('mass', 'tonnes', 1000, 't', 'tonne tonnes ton tons tonnage'),
  row('mass', 'kt', 1e6, 'kt', 'kilotonne kilotonnes kiloton kilotons'),
  row('mass', 'Mt', 1e9, 'Mt', 'megatonne megatonnes megaton megatons'),
  row('mass', 'Gt', 1e12, 'Gt', 'gigatonne gigatonnes gigaton gigatons'),
  row('mass', 'kg', 1, 'kg kgs', 'kilogram kilograms kilogramme kilogrammes kilo kilos'),
  row('mass', 'g', 1e-3, 'g', 'gram grams gramme grammes'),
  row('mass', 'mg', 1e-6, 'mg', 'milligram milligrams'),
  row('mass', 'μg', 1e-9, 'μg µg ug', 'microgram micrograms'),
  row('mass', 'ng', 1e-12, 'ng', 'nanogram nanograms'),
  row('mass', 'pounds', 0.45359237, 'lb lbs', ''),
  row('mass', 'ounces', 0.028349523125, 'oz', 'ounce ounces'),
  row('mass', 'stone', 6.35029318, '', ''),
  row('mass', 'carats', 2e-4, 'ct', 'carat carats'),
  row('speed', 'mph', 0.44704, 'mph', ''),
  row('speed', 'km/h', 1 / 3.6, 'kph kmh kmph', ''),
  row('speed', 'knots', 0.514444, 'kn kt', 'knot knots'),
  row('energy', 'kWh', 3.6e6, 'kWh kwh KWh', ''),
  row('energy', 'MWh', 3.6e9, 'MWh', ''),
  row('energy', 'GWh', 3.6e12, 'GWh', ''),
  row('energy', 'TWh', 3.6e15, 'TWh', ''),
  row('energy', 'Wh', 3600, 'Wh', ''),
  row('energy', 'J', 1, 'J', 'joule joules'),
  row('energy', 'kJ', 1e3, 'kJ', 'kilojoule kilojoules'),
  row('energy', 'MJ', 1e6, 'MJ', 'megajoule megajoules'),
  row('energy', 'GJ', 1e9, 'GJ', 'gigajoule gigajoules'),
  row('energy', 'TJ', 1e12, 'TJ', ''),
  row('energy', 'PJ', 1e15, 'PJ', ''),
  row('energy', 'EJ', 1e18, 'EJ', ''),
  row('energy', 'kcal', 4184, 'kcal', 'kilocalorie kilocalories calorie calories'),
  row('power', 'W', 1, 'W', 'watt watts'),
  row('power', 'kW', 1e3, 'kW KW kw', 'kilowatt kilowatts'),
  row('power', 'MW', 1e6, 'MW', 'megawatt megawatts'),
  row('power', 'GW', 1e9, 'GW', 'gigawatt gigawatts'),
  row('power', 'TW', 1e12, 'TW', 'terawatt terawatts'),
  row('power', 'horsepower', 745.7, 'hp bhp', 'horsepower'),
  row('data', 'KB', 1e3, 'KB kB', 'kilobyte kilobytes'),
  row('data', 'MB', 1e6, 'MB', 'megabyte megabytes'),
  row('data', 'GB', 1e9, 'GB', 'gigabyte gigabytes gigs'),
  row('data', 'TB', 1e12, 'TB', 'terabyte terabytes'),
  row('data', 'PB', 1e15, 'PB', 'petabyte petabytes'),
  row('data', 'bytes', 1, '', 'byte bytes'),
  row('other', 'Mbps', 1, 'Mbps mbps Mbit', ''),
  row('other', 'Gbps', 1, 'Gbps gbps Gbit', ''),
  row('duration', 'seconds', 1, 's sec secs', 'second seconds sec secs'),
  row('duration', 'ms', 1e-3, 'ms msec', 'millisecond milliseconds'),
  row('duration', 'μs', 1e-6, 'μs µs', 'microsecond microseconds'),
  row('duration', 'ns', 1e-9, 'ns', 'nanosecond nanoseconds'),
  row('duration', 'minutes', 60, 'min mins', 'minute minutes min mins'),
  row('duration', 'hours', 3600, 'h hr hrs', 'hour hours hr hrs'),
  row('duration', 'days', 86400, 'd', 'day days'),
  row('duration', 'nights', 86400, '', 'night nights'),
  row('duration', 'weeks', 604800, 'wk wks', 'week weeks'),
  row('duration', 'fortnights', 1209600, '', 'fortnight fortnights'),
  row('duration', 'months', 2629746, '', 'month months'),
  row('duration', 'quarters', 7889238, '', ''),
  row('duration', 'years', 31556952, 'yr yrs y', 'year years yr yrs'),
  row('duration', 'decades', 315569520, '', 'decade decades'),
  row('duration', 'centuries', 3155695200, '', 'century centuries'),
  row('duration', 'million years', 31556952e6, 'Ma Myr', ''),
  row('duration', 'thousand years', 31556952e3, 'ka kyr', ''),
  row('duration', 'billion years', 31556952e9, 'Ga Gyr', ''),
  row('other', '°C', 1, '', 'celsius centigrade'),
  row('other', '°F', 1, '', 'fahrenheit'),
  row('other', 'Hz', 1, 'Hz', 'hertz'),
  row('other', 'kHz', 1e3, 'kHz', 'kilohertz'),
  row('other', 'MHz', 1e6, 'MHz Mhz mhz', 'megahertz'),
  row('other', 'GHz', 1e9, 'GHz Ghz ghz', 'gigahertz'),
  row('other', 'ppm', 1e-6, 'ppm ppmv', ''),
  row('other', 'ppb', 1e-9, 'ppb ppbv', ''),
  row('other', 'ppt', 1e-12, 'ppt', ''),
  row('other', 'dB', 1, 'dB dBA', 'decibel decibels'),
  row('other', 'rpm', 1, 'rpm', ''),
  row('other', 'mpg', 1, 'mpg', ''),
  row('other', 'bps', 1, 'bit bits', ''),
  row('other', 'bar', 1, 'bar mbar nbar μbar µbar atm psi ksi mmHg Torr', ''),
  row('other', 'volts', 1, 'V kV mV eV keV MeV GeV', 'volt volts'),
  row('other', 'amperes', 1, 'mA μA Ah mAh', 'ampere amperes amps'),
  row(
    'other',
    'mol',
    1,
    'mol mmol μmol µmol nmol pmol mM μM µM nM pM kDa Da bp kb Mb rpm M N wt vol cfu CFU U IU Å',
    '',
  ),
  row('other', 'Pa', 1, 'Pa hPa kPa MPa GPa', 'pascal pascals'),
  row('other', 'pH', 1, '', ''),
  row('other', 'degrees', 1, '', 'degree degrees'),
  row('other', 'K', 1, 'K mK μK', 'kelvin'),
  row('other', 'kR', 1, 'kR', ''),
  row('other', 'lm', 1, 'lm lux rad Gy Sv mSv μSv Bq kBq MBq', 'lumens'),
];

export interface UnitEntry {
  readonly dimension: Dimension;
  readonly name: string;
  readonly factor: number;
}

function index(pick: (row: UnitRow) => string): ReadonlyMap<string, UnitEntry> {
  const table = new Map<string, UnitEntry>();
  for (const entry of ROWS)
    for (const form of pick(entry).split(' ')) if (form && !table.has(form)) table.set(form, entry);
  return table;
}

/** Symbols, in which case counts: `MW` is no `mW`. */
export const UNIT_SYMBOLS = index((entry) => entry.symbols);

/** Unit words in lower case. */
export const UNIT_WORDS = index((entry) => entry.words);

/** `square miles`, `cubic metres`: the power of the length that follows. */
export const POWERS: ReadonlyMap<
  string,
  { readonly dimension: Dimension; readonly power: number; readonly name: string }
> = new Map([
  ['square', { dimension: 'area', power: 2, name: 'square' }],
  ['sq', { dimension: 'area', power: 2, name: 'square' }],
  ['cubic', { dimension: 'volume', power: 3, name: 'cubic' }],
  ['cu', { dimension: 'volume', power: 3, name: 'cubic' }],
]);

/** One factor of a product of SI symbols: an optional prefix, a base, an optional exponent. */
export const SI_FACTOR =
  /^(?:da|[yzafpnuμµmcdhkMGTPEZ])?(?:mol|Pa|Hz|Wh|eV|Da|bar|cd|rad|Sv|Gy|Bq|lm|lx|ha|yr|min|ppm|Ω|Å|[mgsAKVWJNTLlhtMR])(?:[-−⁻]?[1-4¹²³⁴])?/;
