import assert from 'node:assert/strict';
import { formatNumber } from '../../../server/src/sources/tables/numberFormat';

describe('formatNumber', () => {
  for (const [value, format, shown] of [
    [0.153, '0.0%', '15.3%'],
    [0.5, '0%', '50%'],
    [1234.5, '#,##0', '1,235'],
    [1234567.891, '#,##0.00', '1,234,567.89'],
    [-1234, '#,##0;[Red](#,##0)', '-1,234'],
    [-1234, '#,##0_);\\(#,##0\\)', '-1,234'],
    [4500000, '"£"#,##0.0,,"m"', '£4.5m'],
    [12.5, '[$€-407] #,##0.00', '€12.50'],
    [1200, '#,##0.00\\ [$€-40C]', '1,200.00 €'],
    [-5, '[$£-809]#,##0', '-£5'],
    [12, '0" hours"', '12 hours'],
    [0, '#,##0;-#,##0;"-"', '-'],
    [0, '_-* #,##0_-;-* #,##0_-;_-* "-"??_-;_-@_-', '-'],
    [1234, '_-£* #,##0.00_-;-£* #,##0.00_-', '£1,234.00'],
    [12.5, '@', '12.5'],
    [0.1 + 0.2, 'General', '0.3'],
    [1e-7, 'General', '0.0000001'],
    [2.5, '0.0##', '2.5'],
    [45382, 'dd/mm/yyyy', '31 March 2024'],
    [45382, 'mmm-yy', 'March 2024'],
    [45382, 'yyyy', '2024'],
    [0.5, 'hh:mm', '12:00'],
    [45382.75, '[$-809]d mmmm yyyy', '31 March 2024'],
  ] as const)
    it(`shows ${value} under ${format} as ${shown}`, () => {
      assert.equal(formatNumber(value, format), shown);
    });

  it('counts days from 1904 where the workbook does', () => {
    assert.equal(formatNumber(45382 - 1462, 'd mmm yyyy', true), '31 March 2024');
  });
});
