import { evaluateSheet, DEFAULT_POLICY } from '../../src/core/index';
import { nameOf } from '../../src/taskpane/form-name';
import { snapshotOf } from '../forms/load-grid';
import { smallForm } from './sample-workbook';

function nameWith(title: string, project: string): string {
  const grid = smallForm('自评表（1）', project);
  const sheet = snapshotOf({ ...grid, cells: { ...grid.cells, A1: title } });
  const [evaluation] = evaluateSheet(sheet, DEFAULT_POLICY).evaluations;
  if (evaluation === undefined) throw new Error('no form');
  return nameOf(evaluation);
}

describe('nameOf', () => {
  it.each([
    { title: '2023年度项目支出绩效自评表', project: '培训', name: '培训' },
    { title: '2023年度项目支出绩效自评表', project: '　培训\n（二期） ', name: '培训 （二期）' },
    { title: '2023年度项目支出绩效自评表', project: '', name: '2023年度项目支出绩效自评表' },
    {
      title: '　　2023年度\r\n项目支出绩效自评表　',
      project: '',
      name: '2023年度项目支出绩效自评表',
      because: 'a full-width blank is no blank to a browser',
    },
    { title: '项 目 支 出\u00A0绩 效 自 评 表', project: '', name: '项目支出绩效自评表' },
    {
      title: '（ 2023 年度 ） 项目支出绩效自评表',
      project: '　 \n',
      name: '（2023年度）项目支出绩效自评表',
      because: 'a project of blanks is none',
    },
    { title: '（2023年度）', project: '', name: '自评表（1）', because: 'no title is there' },
  ])('is $name', ({ title, project, name }) => {
    expect(nameWith(title, project)).toBe(name);
  });

  it('leaves apart what blanks keep apart', () => {
    expect(nameWith('Smart City 项目支出绩效自评表', '')).toBe('Smart City项目支出绩效自评表');
  });
});
