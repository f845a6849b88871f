import { amountNotANumber } from '../../../src/core/checks/amount-not-a-number';
import { testCheck } from './check-table';

testCheck('amountNotANumber', amountNotANumber, {
  reject: [
    {
      because: 'text in total and parts',
      form: {
        funds: {
          annual: { text: '350万', value: 350 },
          executed: 350,
          parts: [{ initial: '若干', executed: 350 }],
        },
      },
      hits: [
        { at: 'F6', params: { label: '年度资金总额', column: '全年预算数', found: '350万' } },
        { at: 'E7', params: { label: '其中：财政拨款', column: '年初预算数', found: '若干' } },
      ],
    },
  ],
  accept: [
    {
      because: 'numbers and strokes',
      form: { funds: { initial: '无', annual: 0, executed: '—', parts: [{ annual: 3 }] } },
    },
    { because: 'absent columns', form: { funds: { initial: null, annual: 1 } } },
    { because: 'a form without funds', form: {} },
  ],
});
