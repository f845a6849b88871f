import type { SelfEvaluationForm, SheetReading } from '../../../src/core/form/form';
import { readSheet } from '../../../src/core/form/read-form';
import { printColumn } from '../../../src/core/sheet/cell-address';
import { snapshotOf } from '../../forms/load-grid';

/** Reads a sheet written as lines: cells divided by `|`, from A1 on; digits alone are numbers. */
export function readLines(lines: readonly string[], merges: readonly string[] = []): SheetReading {
  const cells = lines.flatMap((line, row) =>
    line.split('|').flatMap((typed, column) => {
      const text = typed.trim().replaceAll('⏎', '\n');
      const value = /^\d+(?:\.\d+)?$/u.test(text) ? Number(text) : text;
      return text === '' ? [] : [[`${printColumn(column + 1)}${row + 1}`, value] as const];
    }),
  );
  return readSheet(snapshotOf({ cells: Object.fromEntries(cells), merges }));
}

/** The only form of such a sheet. */
export function readForm(lines: readonly string[], merges: readonly string[] = []): SelfEvaluationForm {
  const [form, ...others] = readLines(lines, merges).forms;
  if (form === undefined || others.length > 0) throw new Error('expected one form');
  return form;
}

/** A table of one indicator, for what stands around it. */
export const TABLE: readonly string[] = [
  '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分',
  '产出指标|数量指标|里程|≥3公里|3公里|90|90',
];
