import { compareAddresses } from '../sheet/cell-address';
import type { CellAddress } from '../sheet/cell-address';
import type { SheetSnapshot } from '../sheet/sheet-snapshot';
import type { FormCell, SelfEvaluationForm, SheetReading, TotalRow } from './form';
import type { FormSheet } from './form-sheet';
import { openSheet } from './form-sheet';
import { widthOf } from './locate-headers';
import type { FormSection } from './locate-sections';
import { locateSections } from './locate-sections';
import { locateFunds } from './locate-funds';
import { missingLabels } from './missing-labels';
import { readFooter } from './read-footer';
import { readFunds } from './read-funds';
import { readGoals } from './read-goals';
import type { HeadEntry } from './read-head';
import { headField, headValueCell, readHead } from './read-head';
import type { IndicatorTable } from './read-indicators';
import { readIndicators } from './read-indicators';
import { headerAgain } from './repeated-header';
import { readTitle, readYear } from './read-title';
import { columnNames } from './table-columns';

/** The tables of a form, each read to the next one's header; a header printed again begins no table. */
function readTables(sheet: FormSheet, { top, bottom, headers }: FormSection): readonly IndicatorTable[] {
  const tables: IndicatorTable[] = [];
  headers.forEach((header, index) => {
    if (header.top < (tables.at(-1)?.end ?? 0)) return;
    const isAgain = headerAgain(sheet, header);
    const next = headers.find((later, at) => at > index && !isAgain(later.top));
    const last = next === undefined ? bottom : next.top - 1;
    const table = readIndicators(sheet, header, (headers[index - 1]?.bottom ?? top - 1) + 1, last);
    if (table !== null) tables.push(table);
  });
  return tables;
}

/** 自评总分 or 自评得分 in the head (L11, L13): the total of a form without a total row. */
function totalInHead(head: readonly HeadEntry[], width: number): TotalRow | null {
  const score = headValueCell(head, 'totalScore', width);
  return score === null ? null : { row: score.at.row, maxScore: null, score };
}

/** Help text outside the tables; what stands inside them the tables have found themselves. */
const helpTexts = (
  sheet: FormSheet,
  cells: readonly (FormCell | null | undefined)[],
): readonly CellAddress[] =>
  cells.flatMap((cell) => (cell !== null && cell !== undefined && sheet.isHelp(cell) ? [cell.at] : []));

function uniqueAddresses(addresses: readonly CellAddress[]): readonly CellAddress[] {
  const sorted = [...addresses].sort(compareAddresses);
  return sorted.filter((at, index) => {
    const before = sorted[index - 1];
    return before === undefined || compareAddresses(before, at) !== 0;
  });
}

/** Reads the form in one section of a sheet. */
function readForm(sheet: FormSheet, section: FormSection): SelfEvaluationForm | null {
  const tables = readTables(sheet, section);
  const [first] = tables;
  const last = tables.at(-1);
  if (first === undefined || last === undefined) return null;
  const above = first.header.top - 1;
  const width = Math.max(...tables.map(({ header }) => widthOf(header)));
  const fundsHeader = locateFunds(sheet, section.top, above);
  const title = readTitle(sheet, section.top, (fundsHeader?.row ?? first.header.top) - 1);
  const headTop = title === null ? section.top : title.at.row;
  const head = readHead(sheet, headTop, above);
  const funds = fundsHeader === null ? null : readFunds(sheet, fundsHeader, head, above);
  const goals = tables.flatMap(({ header }, index) =>
    readGoals(sheet, tables[index - 1]?.end ?? headTop, header.top - 1),
  );
  const footer = readFooter(sheet, last, last.end, section.bottom);
  const fields = {
    projectName: headField(head, 'projectName'),
    supervisingDepartment: headField(head, 'supervisingDepartment'),
    implementingAgency: headField(head, 'implementingAgency'),
  };
  const help = helpTexts(sheet, [
    ...Object.values(fields).map((field) => field?.cell),
    ...goals.flatMap(({ expected, achieved }) => [expected, achieved]),
    ...(funds === null ? [] : [funds.total, ...funds.parts]).map(({ reason }) => reason),
    footer.formReason,
  ]);
  return {
    sheet: sheet.grid.sheet.name,
    title,
    year: readYear(sheet, title, section.top, (fundsHeader?.row ?? first.header.top) - 1),
    ...fields,
    funds,
    goals,
    columns: columnNames(first.columns),
    indicators: tables.flatMap(({ indicators }) => indicators),
    printedPoints: tables.flatMap(({ printedPoints }) => printedPoints),
    total: footer.total ?? totalInHead(head, width),
    selfRating: footer.selfRating ?? headValueCell(head, 'selfRating', width),
    formReason: footer.formReason,
    residue: uniqueAddresses([...tables.flatMap(({ residue }) => residue), ...help]),
  };
}

/**
 * Reads every 绩效自评表 in a sheet, whatever its layout.
 *
 * @remarks
 * Nothing has a fixed address: title, head, 项目资金, 年度总体目标, 绩效指标 and 总分 are found by the labels of
 * labels.zh-cn.ts. A table is a form when one header names indicators, targets and actual values; anything
 * else is left alone, and the labels that were missed are named. Never throws.
 */
export function readSheet(snapshot: SheetSnapshot): SheetReading {
  const sheet = openSheet(snapshot);
  const forms = locateSections(sheet)
    .map((section) => readForm(sheet, section))
    .filter((form) => form !== null);
  return { forms, missingLabels: forms.length > 0 ? [] : missingLabels(sheet) };
}
