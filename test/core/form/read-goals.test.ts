import type { FormCell } from '../../../src/core/form/form';
import { printAddress } from '../../../src/core/sheet/cell-address';
import { readForm, TABLE } from './grid-of-lines';

const fact = (cell: FormCell | null): string | null =>
  cell === null ? null : `${printAddress(cell.at)} ${cell.text}`.trimEnd();

const MERGED: readonly {
  because: string;
  lines: readonly string[];
  merges: readonly string[];
  goals: unknown;
}[] = [
  {
    because: 'the label of the block reaches over all of them',
    lines: ['年度总体目标|预期目标|实际完成情况', '|修路|已修', '|养护|已养'],
    merges: ['A1:A3'],
    goals: [
      ['B2 修路', 'C2 已修'],
      ['B3 养护', 'C3 已养'],
    ],
  },
  {
    because: 'a goal is merged over two lines',
    lines: ['年度总体目标|预期目标|实际完成情况', '|修路|已修', '||'],
    merges: ['A1:A3', 'B2:B3', 'C2:C3'],
    goals: [['B2 修路', 'C2 已修']],
  },
  {
    because: 'two goals share what was achieved',
    lines: ['年度总体目标|预期目标|实际完成情况', '|修路|已修', '|养护|'],
    merges: ['A1:A3', 'C2:C3'],
    goals: [
      ['B2 修路', 'C2 已修'],
      ['B3 养护', 'C2 已修'],
    ],
  },
  {
    because: 'the header takes two rows',
    lines: ['年度总体目标|预期目标|实际完成情况', '||', '|修路|已修'],
    merges: ['B1:B2', 'C1:C2'],
    goals: [['B3 修路', 'C3 已修']],
  },
];

describe('the goals', () => {
  it.each(MERGED)('are found in merged cells where $because', ({ lines, merges, goals }) => {
    const form = readForm([...lines, ...TABLE], merges);
    expect(form.goals.map(({ expected, achieved }) => [fact(expected), fact(achieved)])).toEqual(goals);
  });

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
      because: 'a line of the project stands between them and the table',
      lines: ['项目年度目标|年度目标完成情况', '修路|已修', '项目实施内容及过程概述|分段施工', '绩效指标'],
      goals: [['A2 修路', 'B2 已修']],
    },
    {
      because: 'what was achieved is told in the words of a label',
      lines: ['年度总体目标|预期目标|实际完成情况', '|达到年度预期目标|已完成年初设定目标', '绩效指标'],
      goals: [['B2 达到年度预期目标', 'C2 已完成年初设定目标']],
    },
    {
      because: 'both sides end like a label, above a line of the table',
      lines: ['年度总体目标|预期目标|实际完成情况', '|完成年度目标|全部目标完成情况良好'],
      goals: [['B2 完成年度目标', 'C2 全部目标完成情况良好']],
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
    {
      because: 'only what was achieved is printed',
      lines: ['年度总体目标完成情况|已修'],
      goals: [],
    },
    {
      because: 'the goals end at the next label',
      lines: ['年度总体目标|预期目标|实际完成情况', '|修路|已修', '项目名称|甲'],
      goals: [['B2 修路', 'C2 已修']],
    },
    {
      because: 'a line of the goals is blank',
      lines: ['年度总体目标|预期目标|实际完成情况', '|修路|已修', '||', '|养护|', '绩效指标'],
      goals: [
        ['B2 修路', 'C2 已修'],
        ['B4 养护', 'C4'],
      ],
    },
    {
      because: 'only one side of a line is filled',
      lines: ['年度总体目标|预期目标|实际完成情况', '|修路|', '||已养', '绩效指标'],
      goals: [
        ['B2 修路', 'C2'],
        ['B3', 'C3 已养'],
      ],
    },
    {
      because: 'a line holds the number of the template alone',
      lines: ['年度总体目标|预期目标|实际完成情况', '|目标1：修路|已修', '|目标2：|', '绩效指标'],
      goals: [['B2 目标1：修路', 'C2 已修']],
    },
    {
      because: 'a number stands beside the label',
      lines: ['预期目标|5|实际完成情况|6'],
      goals: [['B1 5', 'D1 6']],
    },
    {
      because: 'the value cell beside is empty and a label stands below',
      lines: ['预期目标||实际完成情况|', '项目名称|甲'],
      goals: [['B1', 'D1']],
    },
    {
      because: 'the adjusted goal alone is printed',
      lines: ['全年（调整）绩效目标|全年目标实际完成情况', '修三条路|已修'],
      goals: [['A2 修三条路', 'B2 已修']],
    },
    { because: 'there is no such block', lines: ['项目名称|修路'], goals: [] },
    { because: 'the label only carries points', lines: ['年度绩效目标（80分）'], goals: [] },
  ])('are found where $because', ({ lines, goals }) => {
    const form = readForm([...lines, ...TABLE]);
    expect(form.goals.map(({ expected, achieved }) => [fact(expected), fact(achieved)])).toEqual(goals);
  });
});
