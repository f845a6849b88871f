import { openXlsx } from '../../src/adapters/xlsx/xlsx-workbook';
import { evaluateWorkbook } from '../../src/app/evaluate-workbook';
import { draftBlankForm } from '../../src/core/drafting/draft-blank-form';
import { LAYOUTS } from '../../src/core/drafting/layouts/layouts';
import { snapshotOfDraft } from '../../src/core/drafting/snapshot-of-draft';
import { DEFAULT_POLICY, EMPTY_MEMORY, findPreset } from '../../src/core/index';
import type { Evaluation, WorkbookMemory } from '../../src/core/index';
import { contentOf } from '../adapters/drawing-contract';
import { REQUEST } from '../core/drafting/draft-builders';
import { realForm, runOnDisk } from './run-on-disk';

const EARLIER = realForm('classic-with-spare-rows');

async function formsOf(file: Uint8Array | undefined): Promise<readonly Evaluation[]> {
  const opened = openXlsx(file ?? new Uint8Array());
  if (opened.kind !== 'opened') throw new Error(opened.message);
  const evaluated = await evaluateWorkbook(opened.workbook, DEFAULT_POLICY);
  if (evaluated.kind !== 'evaluated') throw new Error(evaluated.kind);
  return evaluated.sheets.flatMap(({ evaluations }) => evaluations);
}

describe('selfeval template', () => {
  it('makes a blank form of what it is told', async () => {
    const { text, complaints, exitCode, contents } = await runOnDisk({}, [
      'template',
      '--layout',
      '四川',
      '--year=2026',
      '--project=公路养护',
      '--department=交通局',
      '--agency=养护中心',
      '--unit=元',
      '--rows=1',
      '--out',
      '新/附件3.xlsx',
    ]);
    expect({ text, complaints, exitCode }).toEqual({
      text: '已新建“新/附件3.xlsx”，1 份四川表样的自评表\n',
      complaints: '',
      exitCode: 0,
    });
    const [evaluation] = await formsOf(contents.get('新/附件3.xlsx'));
    const { year, projectName, supervisingDepartment, implementingAgency, funds } = evaluation?.form ?? {};
    expect([year, funds?.unit]).toEqual([2026, 'yuan']);
    expect([projectName, supervisingDepartment, implementingAgency].map((field) => field?.cell.text)).toEqual(
      ['公路养护', '交通局', '养护中心'],
    );
  });

  it.each(LAYOUTS.map(({ name }) => name))(
    'makes the very sheet that is inserted as in %s',
    async (layout) => {
      const words = ['template', `--layout=${layout}`, '--year=2026', '--project=公路养护', '--out=表.xlsx'];
      const { contents } = await runOnDisk({}, words);
      const opened = openXlsx(contents.get('表.xlsx') ?? new Uint8Array());
      if (opened.kind !== 'opened') throw new Error(opened.message);
      const { sheets } = await opened.workbook.readSheets();
      const draft = draftBlankForm({ ...REQUEST, layout, projectName: '公路养护' });
      expect(sheets.map(contentOf)).toEqual([contentOf(snapshotOfDraft(draft))]);
    },
  );

  it('makes a form that brings the policy it states', async () => {
    const { contents } = await runOnDisk({}, ['template', '--layout=湖北', '--out=表.xlsx']);
    const opened = openXlsx(contents.get('表.xlsx') ?? new Uint8Array());
    if (opened.kind !== 'opened') throw new Error(opened.message);
    expect((await opened.workbook.readMemory()).memory.policy?.name).toBe('湖北');
  });

  it('takes the policies of last year along, of the workbook and of single sheets', async () => {
    const [policy, own] = ['四川', '湖北'].map((name) => ({
      ...(findPreset(name) ?? DEFAULT_POLICY),
      name: `我县${name}`,
    }));
    if (policy === undefined || own === undefined) throw new Error('no presets');
    const memoryOf = async (sheetPolicies: WorkbookMemory['sheetPolicies']): Promise<WorkbookMemory> => {
      const opened = openXlsx(EARLIER);
      if (opened.kind !== 'opened') throw new Error(opened.message);
      await opened.workbook.writeMemory({ ...EMPTY_MEMORY, policy, sheetPolicies });
      const words = ['template', '--layout=益阳', '--from=上年.xlsx', '--out=今年.xlsx'];
      const { contents } = await runOnDisk({ '上年.xlsx': opened.workbook.toBytes() }, words);
      const next = openXlsx(contents.get('今年.xlsx') ?? new Uint8Array());
      if (next.kind !== 'opened') throw new Error(next.message);
      return (await next.workbook.readMemory()).memory;
    };
    const [earlier] = await formsOf(EARLIER);
    const [next] = (await memoryOf([{ sheet: earlier?.form.sheet ?? '', policy: own }])).sheetPolicies;
    expect(next?.policy).toEqual(own);
    expect(await memoryOf([])).toEqual({ ...EMPTY_MEMORY, policy });
  });

  it('makes one with the indicators of last year', async () => {
    const words = ['template', '--layout=益阳', '--from=上年.xlsx', '--out=今年.xlsx'];
    const { exitCode, contents } = await runOnDisk({ '上年.xlsx': EARLIER }, words);
    const [earlier] = await formsOf(EARLIER);
    const [next] = await formsOf(contents.get('今年.xlsx'));
    expect(exitCode).toBe(0);
    expect(next?.form.year).toBe((earlier?.form.year ?? 0) + 1);
    expect(next?.results.map(({ indicator, targetText }) => [indicator.name.text, targetText])).toEqual(
      earlier?.results.map(({ indicator, targetText }) => [indicator.name.text, targetText]),
    );
    expect(contents.get('上年.xlsx')).toBe(EARLIER);
  });

  it.each([
    {
      what: 'overwrites no file',
      disk: { '表.xlsx': EARLIER },
      words: ['--layout=益阳', '--out=表.xlsx'],
      says: '“表.xlsx”已经存在，未覆盖\n',
    },
    {
      what: 'makes no file in place of a folder',
      disk: { '表.xlsx/a.xlsx': EARLIER },
      words: ['--layout=益阳', '--out=表.xlsx'],
      says: '“表.xlsx”是文件夹，须给出文件\n',
    },
    {
      what: 'says that the earlier form is missing',
      disk: {},
      words: ['--layout=益阳', '--from=没有.xlsx', '--out=表.xlsx'],
      says: '“没有.xlsx”：找不到“没有.xlsx”，须核对路径和文件名\n',
    },
    {
      what: 'says that the earlier file is no workbook',
      disk: { '空.xlsx': new Uint8Array() },
      words: ['--layout=益阳', '--from=空.xlsx', '--out=表.xlsx'],
      says: '“空.xlsx”：文件是空的（0 字节），须重新复制或导出后再试\n',
    },
  ])('$what', async ({ disk, words, says }) => {
    const before = Object.keys(disk);
    const { text, complaints, exitCode, contents } = await runOnDisk(disk, ['template', ...words]);
    expect({ text, complaints, exitCode }).toEqual({ text: '', complaints: says, exitCode: 2 });
    expect([...contents.keys()]).toEqual(before);
  });

  it('names a folder in which nothing can be made', async () => {
    const words = ['template', '--layout=益阳', '--out=坏/表.xlsx'];
    const { complaints, exitCode } = await runOnDisk({}, words, { unwritable: { 坏: 'readOnly' } });
    expect(exitCode).toBe(2);
    expect(complaints).toContain('只读');
  });
});
