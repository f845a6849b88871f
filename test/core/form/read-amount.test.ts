import { amountUnitIn, readAmount } from '../../../src/core/form/read-amount';
import type { AmountUnit } from '../../../src/core/form/form';
import { printDecimal } from '../../../src/core/number/rounding';
import type { CellValue } from '../../../src/core/sheet/sheet-snapshot';

const read = (value: CellValue, unit: AmountUnit, error: string | null = null): string => {
  const amount = readAmount({ value, error, formula: null, numberFormat: 'General', locked: true }, unit);
  if (amount.kind === 'none') return 'none';
  return `${amount.kind} ${amount.value === null ? '?' : printDecimal(amount.value)}`;
};

describe('readAmount', () => {
  it.each(['', ' ', '无', '-', '—', '——', '/', '／', '\\', null])('takes "%s" for no amount', (value) => {
    expect(read(value, 'tenThousandYuan')).toBe('none');
  });

  it.each<{ value: CellValue; unit: AmountUnit; amount: string }>([
    { value: 0, unit: 'yuan', amount: 'amount 0' },
    { value: 37.24, unit: 'tenThousandYuan', amount: 'amount 37.24' },
    { value: '0.00', unit: 'yuan', amount: 'amount 0' },
    { value: '120,000.00', unit: 'yuan', amount: 'amount 120000' },
    { value: '3577. 95', unit: 'tenThousandYuan', amount: 'amount 3577.95' },
    { value: '３，５００．５', unit: 'yuan', amount: 'amount 3500.5' },
    { value: '￥170', unit: 'tenThousandYuan', amount: 'amount 170' },
    { value: '350万', unit: 'tenThousandYuan', amount: 'text 350' },
    { value: '350万元', unit: 'yuan', amount: 'text 3500000' },
    { value: '500,000元', unit: 'tenThousandYuan', amount: 'text 50' },
    { value: '1.2亿元', unit: 'tenThousandYuan', amount: 'text 12000' },
    { value: '5千元', unit: 'yuan', amount: 'text 5000' },
    { value: '约350', unit: 'yuan', amount: 'text ?' },
    { value: '3￥50', unit: 'yuan', amount: 'text ?' },
    { value: Number.NaN, unit: 'yuan', amount: 'none' },
    { value: '万元', unit: 'yuan', amount: 'text ?' },
    { value: '350万左右', unit: 'yuan', amount: 'text ?' },
    { value: '12,34', unit: 'yuan', amount: 'text ?' },
    { value: '五十', unit: 'yuan', amount: 'text ?' },
    { value: '50%', unit: 'yuan', amount: 'text ?' },
    { value: '123456789012345.678', unit: 'yuan', amount: 'amount 123456789012345.678' },
    { value: '1234567890123456789', unit: 'yuan', amount: 'text ?' },
    { value: '9'.repeat(400), unit: 'yuan', amount: 'text ?' },
    { value: `${'9'.repeat(400)}万元`, unit: 'yuan', amount: 'text ?' },
    { value: true, unit: 'yuan', amount: 'text ?' },
  ])('reads $value in a block of $unit as $amount', ({ value, unit, amount }) => {
    expect(read(value, unit)).toBe(amount);
  });

  it('cannot read an error', () => {
    expect(read(null, 'yuan', '#REF!')).toBe('text ?');
  });
});

describe('amountUnitIn', () => {
  it.each([
    { text: '项目资金（万元）', unit: 'tenThousandYuan' },
    { text: '项目资金 (元)', unit: 'yuan' },
    { text: '资金构成（ 元 ）', unit: 'yuan' },
    { text: '单位：元', unit: 'yuan' },
    { text: '单位：万元', unit: 'tenThousandYuan' },
    { text: '预算执行情况（亿元）（20分）', unit: 'hundredMillionYuan' },
    { text: '金额（千元）', unit: 'thousandYuan' },
    { text: '元', unit: 'yuan' },
    { text: '人民币元', unit: 'yuan' },
    { text: '元旦慰问', unit: null },
    { text: '项目资金', unit: null },
  ])('finds $unit in $text', ({ text, unit }) => {
    expect(amountUnitIn(text)).toBe(unit);
  });
});
