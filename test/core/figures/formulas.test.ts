import assert from 'node:assert/strict';
import { read } from './read';

describe('labels, codes and formulas', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['See Figures 3I and 3J.', ''],
    ['Figs. 2A, 2B and 2C agree.', ''],
    ['Answers had four steps (0 = never, 1 = once, 2 = often).', '4 steps'],
    ['The test gave F(3, 8.9).', ''],
    ['At site 1090 it rose.', ''],
    ['The parameters for (1) are known.', ''],
    ['Since the phase 1 medical check little changed.', ''],
    ['At 1,090 sites it rose by 4 per cent.', '1090 sites; ↑4 percent'],
    ['They held 3 joules and 4 amps.', '3 J; 4 amperes'],
    ['In the trial 12 patients died.', '12 patients'],
    ['The cost (£3 = $4) rose.', '3 GBP; 4 USD'],
    ['The fine for 40 drivers was waived.', '40 drivers'],
    ['The wards numbered 40 in all.', '40'],
  ];
  for (const [prose, figures] of cases) it(prose, () => assert.equal(read(prose), figures));
});
