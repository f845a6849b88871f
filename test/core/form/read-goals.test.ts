import type { FormCell } from '../../../src/core/form/form';
import { printAddress } from '../../../src/core/sheet/cell-address';
import { readForm, TABLE } from './grid-of-lines';

const fact = (cell: FormCell | null): string | null =>
  cell === null ? null : `${printAddress(cell.at)} ${cell.text}`.trimEnd();

describe('the goals', () => {
  it.each([
    {
      because: 'values stand below',
      lines: ['年度总体目标|预期目标|实际完成情况', '|修路|已修'],
      goals: [['B2 修路', 'C2 已修']],
    },
    {
      because: 'values stand beside',
      lines: ['预期目标|修路|实际完成情况|已修'],
      goals: [['B1 修路', 'D1 已修']],
    },
    {
      because: 'each side has a row of its own',
      lines: ['年度总体目标|修路', '年度总体目标完成情况|已修'],
      goals: [['B1 修路', 'B2 已修']],
    },
    {
      because: 'nothing is filled in',
      lines: ['预期目标|实际完成情况', ''],
      goals: [['A2', 'B2']],
    },
    {
      because: 'the form has several goals',
      lines: ['年度总体目标|预期目标|实际完成情况', '|目标1：修路|已修', '|目标2：养护|已养', '绩效指标'],
      goals: [
        ['B2 目标1：修路', 'C2 已修'],
        ['B3 目标2：养护', 'C3 已养'],
      ],
    },
    {
      because: 'the block’s own label reads like a header',
      lines: ['年度总体目标|总体目标|总体目标完成情况', '|修路|已修'],
      goals: [['B2 修路', 'C2 已修']],
    },
    {
      because: 'the adjusted goal is filled',
      lines: ['年初绩效目标|全年（调整）绩效目标|全年目标实际完成情况', '修路|修三条路|已修'],
      goals: [['B2 修三条路', 'C2 已修']],
    },
    {
      because: 'the adjusted goal is empty',
      lines: ['年初绩效目标|全年（调整）绩效目标|全年目标实际完成情况', '修路||已修'],
      goals: [['A2 修路', 'C2 已修']],
    },
    {
      because: 'no actual side is printed',
      lines: ['年度总体目标|预期目标', '|修路'],
      goals: [['B2 修路', null]],
    },
    {
      because: 'a line of its own announces the indicators',
      lines: ['年度预期目标|具体完成情况', '修路|已修', '四、年度绩效指标完成情况'],
      goals: [['A2 修路', 'B2 已修']],
    },
    { because: 'there is no such block', lines: ['项目名称|修路'], goals: [] },
    { because: 'the label only carries points', lines: ['年度绩效目标（80分）'], goals: [] },
  ])('are found where $because', ({ lines, goals }) => {
    const form = readForm([...lines, ...TABLE]);
    expect(form.goals.map(({ expected, achieved }) => [fact(expected), fact(achieved)])).toEqual(goals);
  });
});
