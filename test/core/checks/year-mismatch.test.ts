import { yearMismatch } from '../../../src/core/checks/year-mismatch';
import { testCheck } from './check-table';

testCheck('yearMismatch', yearMismatch, {
  reject: [
    {
      because: 'another year in target and actual',
      form: {
        year: 2022,
        rows: [
          { target: '2021年12月底', actual: '2021-11-30' },
          { actual: '2023/12完成' },
          { target: '二〇二一年底前' },
          { target: '2021.12', basis: 'deadline' },
        ],
      },
      hits: [
        { at: 'E13', params: { indicator: '指标1', year: 2022, found: 2021 } },
        { at: 'F13', params: { indicator: '指标1', year: 2022, found: 2021 } },
        { at: 'F14', params: { indicator: '指标2', year: 2022, found: 2023 } },
        { at: 'E15', params: { indicator: '指标3', year: 2022, found: 2021 } },
        { at: 'E16', params: { indicator: '指标4', year: 2022, found: 2021 } },
      ],
    },
  ],
  accept: [
    {
      because: 'the same year',
      form: { year: 2022, rows: [{ target: '2022年底', actual: '二○二二年十二月' }] },
    },
    { because: 'a span that holds the year', form: { year: 2022, rows: [{ target: '2022年至2023年' }] } },
    {
      because: 'numbers that are no years',
      form: {
        year: 2022,
        rows: [
          { target: '2000人', actual: '2021.5万元' },
          { target: '2021', actual: '12021年' },
        ],
      },
    },
    { because: 'next year by its name', form: { year: 2022, rows: [{ target: '次年3月底' }] } },
    { because: 'a title without a year', form: { year: null, rows: [{ target: '2021年' }] } },
  ],
});
