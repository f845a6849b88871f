import { goalMissing } from '../../../src/core/checks/goal-missing';
import { testCheck } from './check-table';

testCheck('goalMissing', goalMissing, {
  reject: [
    {
      because: 'one empty side',
      form: { goals: [{ expected: undefined, achieved: '已完成' }] },
      hits: [{ at: 'B11', params: { side: '预期目标' } }],
    },
    {
      because: 'both sides of the only goal, not its spare lines',
      form: { goals: [{}, {}, {}] },
      hits: [
        { at: 'B11', params: { side: '预期目标' } },
        { at: 'F11', params: { side: '实际完成情况' } },
      ],
    },
    {
      because: 'a second goal without an achievement',
      form: { goals: [{ expected: '一', achieved: '成' }, { expected: '二' }] },
      hits: [{ at: 'F12', params: { side: '实际完成情况' } }],
    },
  ],
  accept: [
    { because: 'filled goals', form: { goals: [{ expected: '一', achieved: '成' }, {}] } },
    { because: 'a column the form does not have', form: { goals: [{ expected: '一', achieved: null }] } },
    { because: 'a form without goals', form: { goals: [] } },
    {
      because: 'a spare line of a block with one side',
      form: {
        goals: [
          { expected: '一', achieved: null },
          { expected: undefined, achieved: null },
        ],
      },
    },
    {
      because: 'a spare line of a block with the other side',
      form: {
        goals: [
          { expected: null, achieved: '成' },
          { expected: null, achieved: undefined },
        ],
      },
    },
  ],
});
