import { dimensionOf } from '../../../src/core/form/dimension';

describe('dimensionOf', () => {
  it.each([
    { second: '数量指标', first: '产出指标', name: '', dimension: 'quantity' },
    { second: '产出质量', first: '产出指标', name: '', dimension: 'quality' },
    { second: '进度指标', first: '产出指标', name: '', dimension: 'timeliness' },
    { second: '时效', first: '产出', name: '', dimension: 'timeliness' },
    { second: '产出成本指标', first: '产出指标', name: '', dimension: 'cost' },
    { second: '经济成本指标', first: '成本指标', name: '', dimension: 'cost' },
    { second: '生态环境成本指标', first: '成本指标', name: '', dimension: 'cost' },
    { second: null, first: '成本指标', name: '', dimension: 'cost' },
    { second: '人员经费', first: '成本指标', name: '', dimension: 'cost' },
    { second: '经济效益指标', first: '效益指标', name: '', dimension: 'economicBenefit' },
    { second: '社会效益', first: '效益指标', name: '', dimension: 'socialBenefit' },
    { second: '生态效益指标', first: '效益指标', name: '', dimension: 'ecologicalBenefit' },
    { second: '环境效益指标', first: '效益指标', name: '', dimension: 'ecologicalBenefit' },
    { second: '可持续影响指标', first: '效益指标', name: '', dimension: 'sustainableImpact' },
    { second: '服务对象满意度指标等', first: '满意度指标', name: '', dimension: 'satisfaction' },
    { second: '社会公众满意度', first: '效益指标', name: '', dimension: 'satisfaction' },
    { second: '业务管理', first: '项目管理', name: '成本控制', dimension: null },
    { second: null, first: '产出指标', name: '群众满意度', dimension: null },
    { second: null, first: null, name: '群众满意度', dimension: 'satisfaction' },
    { second: null, first: null, name: '数量指标：里程', dimension: 'quantity' },
    { second: null, first: null, name: '教学质量合格率', dimension: null },
    { second: '', first: '', name: '群众满意度', dimension: null },
    { second: '其他', first: null, name: '群众满意度', dimension: null },
    { second: '数 量 指 标', first: null, name: '', dimension: 'quantity' },
    { second: '数量指标', first: null, name: '群众满意度', dimension: 'quantity' },
  ])('takes $first / $second / $name for $dimension', ({ second, first, name, dimension }) => {
    expect(dimensionOf(second, first, name)).toBe(dimension);
  });
});
