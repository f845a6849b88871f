import { indicatorDuplicated } from '../../../src/core/checks/indicator-duplicated';
import { testCheck } from './check-table';

testCheck('indicatorDuplicated', indicatorDuplicated, {
  reject: [
    {
      because: 'the second and third of the same rows',
      form: {
        rows: [{ name: '培训 次数' }, { name: '培训次数' }, { name: '培训场次' }, { name: '培训次数' }],
      },
      hits: [
        { at: 'D14', params: { indicator: '培训次数', firstRow: 13 } },
        { at: 'D16', params: { indicator: '培训次数', firstRow: 13 } },
      ],
    },
  ],
  accept: [
    {
      because: 'another target',
      form: { rows: [{ name: '培训次数' }, { name: '培训次数', target: '≥2次' }] },
    },
    {
      because: 'another dimension',
      form: { rows: [{ name: '及时率' }, { name: '及时率', dimensionLabel: '时效指标' }] },
    },
    { because: 'rows without a name', form: { rows: [{ name: undefined }, { name: undefined }] } },
  ],
});
