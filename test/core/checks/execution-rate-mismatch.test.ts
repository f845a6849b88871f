import { executionRateMismatch } from '../../../src/core/checks/execution-rate-mismatch';
import { testCheck } from './check-table';

testCheck('executionRateMismatch', executionRateMismatch, {
  reject: [
    {
      because: 'a rate that is off by a hundredth of a per cent',
      form: { funds: { annual: 250000, executed: 215457.6, rate: { value: 0.8619, numberFormat: '0.00%' } } },
      hits: [
        {
          at: 'I6',
          params: {
            label: '年度资金总额',
            expected: '86.18%',
            found: '86.19%',
            isWritten: true,
            isFormula: false,
          },
        },
      ],
    },
    {
      because: 'a rounded rate as a hint',
      form: { funds: { annual: 43.2, executed: 37.24, rate: { value: 0.86, numberFormat: '0%' } } },
      hits: [
        {
          at: 'I6',
          severity: 'hint',
          params: {
            label: '年度资金总额',
            expected: '86.2%',
            found: '86%',
            isWritten: true,
            isFormula: false,
          },
        },
      ],
    },
    {
      because: 'words and an error',
      form: {
        funds: {
          annual: 10,
          executed: 10,
          rate: '全部',
          parts: [{ annual: 10, executed: 5, rate: { error: '#DIV/0!', formula: '=A1/B1' } }],
        },
      },
      hits: [
        {
          at: 'I6',
          params: {
            label: '年度资金总额',
            expected: '100%',
            found: '全部',
            isWritten: true,
            isFormula: false,
          },
        },
        {
          at: 'I7',
          params: {
            label: '其中：财政拨款',
            expected: '50%',
            found: '#DIV/0!',
            isWritten: false,
            isFormula: true,
          },
        },
      ],
    },
    {
      because: 'a fraction under a header that says (%)',
      form: { funds: { annual: 10, executed: 10, rate: 1, isRateInPercent: true } },
      hits: [
        {
          at: 'I6',
          params: { label: '年度资金总额', expected: '100%', found: '1', isWritten: true, isFormula: false },
        },
      ],
    },
  ],
  accept: [
    { because: 'the computed rate', form: { funds: { annual: 250000, executed: 215457.6, rate: 0.8618 } } },
    { because: 'more places than two', form: { funds: { annual: 43.2, executed: 37.24, rate: 0.862037 } } },
    { because: 'text', form: { funds: { annual: 250000, executed: 215457.6, rate: '86.18%' } } },
    { because: 'a bare 100', form: { funds: { annual: 10, executed: 10, rate: 100 } } },
    {
      because: 'per cent under (%)',
      form: { funds: { annual: 250000, executed: 215457.6, rate: 86.18, isRateInPercent: true } },
    },
    { because: 'an empty rate', form: { funds: { annual: 10, executed: 5, rate: undefined } } },
    { because: 'a dash', form: { funds: { annual: 10, executed: 5, rate: '—' } } },
    { because: 'a budget of zero', form: { funds: { annual: 0, executed: 0, rate: { error: '#DIV/0!' } } } },
    { because: 'a form without the column', form: { funds: { annual: 10, executed: 5, rate: null } } },
    { because: 'a form without funds', form: {} },
  ],
});
