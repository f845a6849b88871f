import type { Evaluation } from '../core/evaluate';
import { toNumber } from '../core/number/decimal';

import type { FormPlace, LiveReading } from './read-live-workbook';

/** One form of the workbook as a line of a table. */
export interface ProjectLine {
  readonly place: FormPlace;
  /** 项目名称, else the name of the sheet; with the sheet where several forms are of one project. */
  readonly name: string;
  readonly evaluation: Evaluation;
  /** 未填写: nobody has written an indicator into it, so that there is nothing to find or to score. */
  readonly isUnfilled: boolean;
  readonly errorCount: number;
  /** 欠写的偏差原因: explanations that the policy requires or asks for. */
  readonly owedCount: number;
}

/** By what the table is sorted; `sheet` is the order of the workbook. */
export type ProjectOrder = 'sheet' | 'score' | 'errors' | 'owed';

const lineOf = (place: FormPlace, evaluation: Evaluation): ProjectLine => {
  const { form, findings, results } = evaluation;
  const name = form.projectName?.cell.text.trim() ?? '';
  return {
    place,
    name: name === '' ? place.sheet : name,
    evaluation,
    isUnfilled: results.length === 0,
    errorCount: findings.filter(({ severity }) => severity === 'error').length,
    owedCount: findings.filter(({ code }) => code.endsWith('-unexplained')).length,
  };
};

/** Without a total before every total: what is not finished comes first. */
const scoreOf = ({ evaluation: { total } }: ProjectLine): number =>
  total.score === null ? -1 : toNumber(total.score);

const ORDERS: Readonly<Record<ProjectOrder, (a: ProjectLine, b: ProjectLine) => number>> = {
  sheet: () => 0,
  score: (a, b) => scoreOf(a) - scoreOf(b),
  errors: (a, b) => b.errorCount - a.errorCount,
  owed: (a, b) => b.owedCount - a.owedCount,
};

/** This year's form and last year's are of one project. */
function toldApart(lines: readonly ProjectLine[]): readonly ProjectLine[] {
  const counts = new Map<string, number>();
  for (const { name } of lines) counts.set(name, (counts.get(name) ?? 0) + 1);
  return lines.map((line) =>
    counts.get(line.name) === 1 ? line : { ...line, name: `${line.name}（${line.place.sheet}）` },
  );
}

/** 全部自评表: every form of the workbook, what needs work first where an order is asked for. */
export const listProjects = (reading: LiveReading, order: ProjectOrder): readonly ProjectLine[] =>
  toldApart(
    reading.sheets.flatMap(({ sheet, evaluations }) =>
      evaluations.map((evaluation, index) => lineOf({ sheet, index }, evaluation)),
    ),
  ).toSorted(ORDERS[order]);
