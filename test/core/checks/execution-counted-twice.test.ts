import { executionCountedTwice } from '../../../src/core/checks/execution-counted-twice';
import { testCheck } from './check-table';

testCheck('executionCountedTwice', executionCountedTwice, {
  reject: [
    {
      because: 'every name of the rate',
      form: {
        funds: { maxScore: 10 },
        rows: [
          { name: '预算执行率' },
          { name: '资金执行率' },
          { name: '预算资金 执行率（%）' },
          { name: '项目支出执行率' },
        ],
      },
      hits: [
        { at: 'D13', params: { indicator: '预算执行率' } },
        { at: 'D14', params: { indicator: '资金执行率' } },
        { at: 'D15', params: { indicator: '预算资金 执行率（%）' } },
        { at: 'D16', params: { indicator: '项目支出执行率' } },
      ],
    },
    {
      because: 'it in a form without weights',
      form: {
        funds: { maxScore: null, labelPoints: 20 },
        rows: [{ name: '预算资金执行率', maxScore: null }],
      },
      hits: [{ at: 'D13', params: { indicator: '预算资金执行率' } }],
    },
  ],
  accept: [
    {
      because: 'other rates',
      form: {
        funds: { maxScore: 10 },
        rows: [
          { name: '政策执行率' },
          { name: '国家政策性粮收购价格执行率' },
          { name: '执行率' },
          { name: '预算执行率排名' },
        ],
      },
    },
    {
      because: 'a funds block without points',
      form: { funds: { maxScore: null }, rows: [{ name: '预算执行率' }] },
    },
    { because: 'a form without funds', form: { rows: [{ name: '预算执行率' }] } },
    {
      because: 'a row without points',
      form: { funds: { maxScore: 10 }, rows: [{ name: '预算执行率', maxScore: 0 }] },
    },
    {
      because: 'a form without scores',
      form: { funds: { maxScore: 10 }, rows: [{ name: '预算执行率', maxScore: null, score: null }] },
    },
  ],
});
