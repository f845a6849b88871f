import { fundsSumMismatch } from '../../../src/core/checks/funds-sum-mismatch';
import { testCheck } from './check-table';

testCheck('fundsSumMismatch', fundsSumMismatch, {
  reject: [
    {
      because: 'sums that are off, column by column',
      form: {
        funds: {
          initial: 0,
          annual: 0,
          executed: 90,
          parts: [{ initial: 90, annual: 89.974, executed: 60 }, { executed: 30 }, { initial: '无' }],
        },
      },
      hits: [
        { at: 'E6', params: { label: '年度资金总额', column: '年初预算数', expected: '90', found: '0' } },
        { at: 'F6', params: { label: '年度资金总额', column: '全年预算数', expected: '89.974', found: '0' } },
      ],
    },
    {
      because: 'a total without an amount',
      form: { funds: { annual: '—', parts: [{ annual: 5 }] } },
      hits: [{ at: 'F6', params: { label: '年度资金总额', column: '全年预算数', expected: '5', found: '' } }],
    },
    {
      because: 'zeros under a total that is none',
      form: { funds: { annual: 2, parts: [{ annual: 0 }, { annual: 0 }] } },
      hits: [
        { at: 'F6', params: { label: '年度资金总额', column: '全年预算数', expected: '0', found: '2' } },
      ],
    },
  ],
  accept: [
    { because: 'an exact sum', form: { funds: { annual: 0.3, parts: [{ annual: 0.1 }, { annual: 0.2 }] } } },
    {
      because: 'columns no part fills',
      form: { funds: { annual: 350, executed: 350, parts: [{ annual: 350 }, { annual: '无' }] } },
    },
    { because: 'a form without parts', form: { funds: { annual: 285.84 } } },
    {
      because: 'text that says an amount',
      form: { funds: { annual: 350, parts: [{ annual: { text: '350万', value: 350 } }] } },
    },
    {
      because: 'text nobody can add',
      form: { funds: { annual: 350, parts: [{ annual: '若干' }, { annual: 5 }] } },
    },
    { because: 'a form without the column', form: { funds: { initial: null, parts: [{ initial: 5 }] } } },
    { because: 'a form without funds', form: {} },
  ],
});
