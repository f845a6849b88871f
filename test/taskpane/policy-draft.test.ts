import { changedParameters, DEFAULT_POLICY, findPreset, isSamePolicy, PRESETS } from '../../src/core/index';
import type { PolicyScope } from '../../src/core/index';
import { draftOf, readDraft } from '../../src/taskpane/policy-draft';
import { nameOf } from '../../src/taskpane/policy-name';

const hubei = findPreset('湖北') ?? DEFAULT_POLICY;
const EVERYWHERE: PolicyScope = { kind: 'workbook', chosenOn: '甲' };

describe('nameOf', () => {
  it.each(PRESETS)('leaves $name its name as long as it is the preset', (preset) => {
    expect(nameOf(preset)).toBe(preset.name);
  });

  it.each([
    { policy: { ...hubei, tolerance: 0.1 }, name: '湖北（有修改）' },
    { policy: { ...hubei, name: '湖北（有修改）', tolerance: 0.1 }, name: '湖北（有修改）' },
    { policy: { ...hubei, name: '湖北（有修改）' }, name: '湖北' },
    { policy: { ...hubei, name: '我县', tolerance: 0.1 }, name: '我县' },
    { policy: { ...hubei, name: '我县' }, name: '我县' },
  ])('makes it $name', ({ policy, name }) => {
    expect(nameOf(policy)).toBe(name);
  });
});

describe('readDraft', () => {
  it('is the base while nothing is typed', () => {
    const { policy, faults } = readDraft(draftOf(hubei, EVERYWHERE));
    expect([isSamePolicy(policy, hubei), faults.size]).toEqual([true, 0]);
  });

  it('takes what can be read, and says what cannot', () => {
    const { policy, faults } = readDraft({
      ...draftOf(hubei, EVERYWHERE),
      typed: {
        tolerance: { kind: '', texts: ['0.1'] },
        'rounding.row': { kind: '', texts: ['五'] },
      },
    });
    expect(changedParameters(policy, hubei)).toEqual(['tolerance']);
    expect([...faults]).toEqual([['rounding.row', '小数位数须填写0至4之间的整数']]);
    expect(policy.name).toBe('湖北（有修改）');
  });

  it.each([
    { name: '我县', fault: undefined },
    { name: '  ', fault: '评分办法的名称须填写' },
    { name: '四川', fault: '名称应与内置办法不同，现为“四川”' },
    { name: '湖北', fault: '名称应与内置办法不同，现为“湖北”' },
  ])('says $fault to the name “$name”', ({ name, fault }) => {
    const { policy, faults } = readDraft({
      base: hubei,
      scope: EVERYWHERE,
      name,
      typed: { tolerance: { kind: '', texts: ['0.1'] } },
    });
    expect(faults.get('name')).toBe(fault);
    expect(policy.name).toBe(fault === undefined ? name : '湖北（有修改）');
  });
});
