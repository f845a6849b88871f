import fs from 'node:fs';
import path from 'node:path';
import { openXlsx } from '../../src/adapters/xlsx/xlsx-workbook';
import type { SheetCell } from '../../src/app/workbook';
import { MemoryWorkbook } from '../../src/adapters/memory/memory-workbook';
import { parseAddress } from '../../src/core/sheet/cell-address';
import type { CellValue } from '../../src/core/sheet/sheet-snapshot';
import { snapshotOf } from '../forms/load-grid';
import type { GridFile } from '../forms/load-grid';
import { liveDouble } from './live-double';
import type { LiveDouble } from './live-double';

const SAMPLE = path.resolve(__dirname, '../../assets/益阳-附件3-样表.xlsx');

export const SAMPLE_SHEET = '自评表';

/** A cell of the sample's sheet, by its name. */
export function cell(name: string, sheet = SAMPLE_SHEET): SheetCell {
  const at = parseAddress(name);
  if (at === null) throw new Error(`no cell address: ${name}`);
  return { sheet, at };
}

/** The real form of 益阳 as a live workbook, with some cells typed over before anybody watches. */
export async function openSample(edits: Readonly<Record<string, CellValue>> = {}): Promise<LiveDouble> {
  const opened = openXlsx(new Uint8Array(fs.readFileSync(SAMPLE)));
  if (opened.kind !== 'opened') throw new Error(opened.message);
  const live = liveDouble(opened.workbook, SAMPLE_SHEET);
  for (const [name, value] of Object.entries(edits)) await live.type(cell(name), value);
  return live;
}

/** Sheets written by hand as a live workbook. */
export const openGrids = (grids: readonly GridFile[], activeSheet: string | null = null): LiveDouble =>
  liveDouble(new MemoryWorkbook(grids.map(snapshotOf)), activeSheet);

/** A small form with two rows: one that is met, one that only a person can decide. */
export const smallForm = (sheet: string, project = '培训'): GridFile => ({
  sheet,
  cells: {
    A1: '2023年度项目支出绩效自评表',
    A2: '项目名称',
    B2: project,
    ...Object.fromEntries(
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'].map(
        (label, index) => [`${'ABCDEFGH'.charAt(index)}3`, label],
      ),
    ),
    ...{ A4: '产出指标', B4: '数量指标', C4: '场次', D4: '≥2场', E4: '2场', F4: 60, G4: 50 },
    ...{ A5: '效益指标', B5: '社会效益', C5: '群众反映', D5: '良好', E5: '反映较好', F5: 40 },
  },
});
