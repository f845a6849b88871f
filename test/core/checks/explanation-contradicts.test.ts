import { explanationContradicts } from '../../../src/core/checks/explanation-contradicts';
import { testCheck } from './check-table';

testCheck('explanationContradicts', explanationContradicts, {
  reject: [
    {
      because: 'an explanation that takes back what the row says',
      form: {
        rows: [
          {},
          {
            outcome: 'undecidable',
            explanation: '受疫情影响，项目未开展；明年改进',
            notes: ['explanationContradicts'],
          },
        ],
      },
      hits: [{ at: 'I14', params: { indicator: '指标2', actual: '10家', explanation: '项目未开展' } }],
    },
  ],
  accept: [
    {
      because: 'an explanation of a missed row',
      form: { rows: [{ outcome: 'missed', explanation: '部分未完成' }] },
    },
    { because: 'no explanation', form: { rows: [{}] } },
  ],
});
