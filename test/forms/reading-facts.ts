import type {
  FormCell,
  FundsRow,
  Indicator,
  SelfEvaluationForm,
  SheetReading,
} from '../../src/core/form/form';
import { printDecimal } from '../../src/core/number/rounding';
import { printAddress } from '../../src/core/sheet/cell-address';

/** `D13 服务重点企业`: a cell as expected.json writes it. */
const cellFact = (cell: FormCell | null): string | null =>
  cell === null ? null : `${printAddress(cell.at)} ${cell.text}`.trimEnd();

function fundsFacts(row: FundsRow): Record<string, unknown> {
  const facts: Record<string, unknown> = { row: row.row, label: row.label };
  for (const column of ['initialBudget', 'annualBudget', 'executedAmount'] as const) {
    const cell = row[column];
    if (cell === null) continue;
    const { amount } = cell;
    const value = amount.kind === 'none' || amount.value === null ? null : printDecimal(amount.value);
    facts[column] = [printAddress(cell.at), amount.kind, ...(amount.kind === 'none' ? [] : [value])].join(
      ' ',
    );
  }
  for (const column of ['executionRate', 'maxScore', 'score', 'reason'] as const) {
    if (row[column] !== null) facts[column] = cellFact(row[column]);
  }
  return facts;
}

const CELLS = [
  'name',
  'targetSign',
  'targetDirection',
  'target',
  'unit',
  'actual',
  'maxScore',
  'score',
  'explanation',
] as const;

function indicatorFacts(indicator: Indicator): Record<string, unknown> {
  const { row, category, dimensionLabel, dimension } = indicator;
  const facts: Record<string, unknown> = { row, levels: [category, dimensionLabel, dimension] };
  for (const column of CELLS) {
    if (indicator[column] !== null) facts[column] = cellFact(indicator[column]);
  }
  return facts;
}

function formFacts(form: SelfEvaluationForm): Record<string, unknown> {
  const { funds, total } = form;
  return {
    title: cellFact(form.title),
    year: form.year,
    projectName: cellFact(form.projectName?.cell ?? null),
    supervisingDepartment: cellFact(form.supervisingDepartment?.cell ?? null),
    implementingAgency: cellFact(form.implementingAgency?.cell ?? null),
    funds:
      funds === null
        ? null
        : {
            unit: funds.unit,
            maxScore: funds.maxScore === null ? null : printDecimal(funds.maxScore),
            isRateInPercent: funds.isRateInPercent,
            total: fundsFacts(funds.total),
            parts: funds.parts.map(fundsFacts),
          },
    goals: form.goals.map(({ expected, achieved }) => [cellFact(expected), cellFact(achieved)]),
    columns: [...form.columns].sort(),
    indicators: form.indicators.map(indicatorFacts),
    printedPoints: form.printedPoints.map(
      ({ label, at, points, rows }) =>
        `${label} ${printAddress(at)} ${printDecimal(points)}: ${rows.join(' ')}`,
    ),
    total: total === null ? null : [total.row, cellFact(total.maxScore), cellFact(total.score)],
    selfRating: cellFact(form.selfRating),
    formReason: cellFact(form.formReason),
    residue: form.residue.map(printAddress),
  };
}

/** What a reader found in a sheet, in the plain words of expected.json. */
export const readingFacts = ({ forms, missingLabels }: SheetReading): unknown =>
  forms.length === 0 ? { missingLabels } : { forms: forms.map(formFacts) };
