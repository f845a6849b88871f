import { listProjects } from '../../src/app/list-projects';
import type { ProjectOrder } from '../../src/app/list-projects';
import { readLiveWorkbook } from '../../src/app/read-live-workbook';
import type { LiveReading } from '../../src/app/read-live-workbook';
import { cell, openGrids, smallForm } from '../taskpane/sample-workbook';

async function readThree(): Promise<LiveReading> {
  const workbook = openGrids([smallForm('甲', '培训'), smallForm('乙', ''), smallForm('丙', '修路')]);
  await workbook.type(cell('E5', '甲'), '良好');
  await workbook.type(cell('E4', '丙'), '1场');
  const reading = await readLiveWorkbook(workbook);
  if (reading.kind !== 'read') throw new Error(reading.kind);
  return reading;
}

const namesBy = async (order: ProjectOrder) => listProjects(await readThree(), order).map(({ name }) => name);

describe('listProjects', () => {
  it.each([
    {
      order: 'sheet',
      names: ['培训', '乙', '修路'],
      because: 'a sheet stands in for a project without a name',
    },
    { order: 'score', names: ['乙', '修路', '培训'], because: 'without a total there is work to do' },
    { order: 'errors', names: ['修路', '乙', '培训'], because: 'a missing score is an error' },
    { order: 'owed', names: ['修路', '培训', '乙'] },
  ] as const)('sorts by $order', async ({ order, names }) => {
    expect(await namesBy(order)).toEqual(names);
  });

  it('tells two forms of one project apart by their sheets', async () => {
    const reading = await readLiveWorkbook(
      openGrids([smallForm('去年', '培训'), smallForm('今年', '培训'), smallForm('丙', '修路')]),
    );
    if (reading.kind !== 'read') throw new Error(reading.kind);
    const names = listProjects(reading, 'sheet').map(({ name }) => name);
    expect(names).toEqual(['培训（去年）', '培训（今年）', '修路']);
  });

  it('tells a form that nobody has filled in from one without errors', async () => {
    const filled = smallForm('甲', '培训');
    const head = Object.entries(filled.cells).filter(([name]) => !/[45]$/u.test(name));
    const reading = await readLiveWorkbook(
      openGrids([filled, { sheet: '空表', cells: Object.fromEntries(head) }]),
    );
    if (reading.kind !== 'read') throw new Error(reading.kind);
    const unfilled = listProjects(reading, 'sheet').map(({ place, isUnfilled }) => [place.sheet, isUnfilled]);
    expect(unfilled).toEqual([
      ['甲', false],
      ['空表', true],
    ]);
  });

  it('counts errors and owed explanations', async () => {
    const lines = listProjects(await readThree(), 'sheet');
    const [trained, , road] = lines;
    expect(trained?.owedCount).toBe(0);
    expect(road?.owedCount).toBe(1);
    expect(road?.errorCount).toBeGreaterThan(trained?.errorCount ?? 0);
  });
});
