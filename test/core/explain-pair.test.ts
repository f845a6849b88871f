import { type PairContext, explainPair } from '../../src/core/explain-pair';

describe('explainPair', () => {
  it.each<{ target: string; actual: string; context: PairContext; outcome: string }>([
    { target: '≥5家', actual: '30家', context: {}, outcome: 'exceeded' },
    { target: '≥5', actual: '30', context: {}, outcome: 'exceeded' },
    { target: '/', actual: '30', context: {}, outcome: 'notApplicable' },
    { target: '5', actual: '6', context: { dimension: '成本指标' }, outcome: 'missed' },
    { target: '5', actual: '6', context: { name: '投诉数' }, outcome: 'missed' },
    { target: '5', actual: '60%', context: { unit: '家' }, outcome: 'undecidable' },
    { target: '2021年6月', actual: '6月', context: { year: 2021 }, outcome: 'met' },
    { target: '2021年6月', actual: '6月', context: { year: 2022 }, outcome: 'missed' },
    { target: '6月', actual: '5月', context: {}, outcome: 'met' },
    { target: '2000年6月', actual: '5月', context: {}, outcome: 'met' },
    { target: '2000年6月', actual: '7月', context: {}, outcome: 'missed' },
    { target: '2023.12', actual: '2023.11', context: {}, outcome: 'met' },
    { target: '≥5家', actual: '6家', context: { explanation: '未完成' }, outcome: 'undecidable' },
  ])('judges $target → $actual in $context as $outcome', ({ target, actual, context, outcome }) => {
    expect(explainPair(target, actual, context).outcome).toBe(outcome);
  });
});
