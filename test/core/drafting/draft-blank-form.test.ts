import fc from 'fast-check';
import { MOST_ROWS_PER_DIMENSION } from '../../../src/core/drafting/draft-blank-form';
import type { LayoutName } from '../../../src/core/drafting/form-layout';
import { findLayout, LAYOUTS } from '../../../src/core/drafting/layouts/layouts';
import { snapshotOfDraft } from '../../../src/core/drafting/snapshot-of-draft';
import { dimensionOf } from '../../../src/core/form/dimension';
import type { Indicator, SelfEvaluationForm } from '../../../src/core/form/form';
import { amountOf } from '../../../src/core/form/read-amount';
import { readMaxScore } from '../../../src/core/form/read-points';
import { toNumber } from '../../../src/core/number/decimal';
import { compareAddresses } from '../../../src/core/sheet/cell-address';
import type { CellAddress } from '../../../src/core/sheet/cell-address';
import { cellAt } from '../../../src/core/sheet/sheet-snapshot';
import type { Cell, CellValue, SheetSnapshot } from '../../../src/core/sheet/sheet-snapshot';
import { blankForm, formOfDraft, onlyForm, overlappingCells, placesOf, policyOf } from './draft-builders';

const FACTS = {
  projectName: '农村公路养护',
  supervisingDepartment: '交通局',
  implementingAgency: '养护中心',
};

const UNTOUCHED: Readonly<Record<LayoutName, readonly string[]>> = {
  益阳: [
    'head-field-missing@D3',
    'head-field-missing@D4',
    'head-field-missing@G4',
    'judgement-needed@F6',
    'goal-missing@B11',
    'goal-missing@F11',
  ],
  全国: [
    'head-field-missing@D3',
    'head-field-missing@D4',
    'head-field-missing@G4',
    'judgement-needed@F6',
    'goal-missing@B11',
    'goal-missing@F11',
  ],
  湖北: ['head-field-missing@D3', 'head-field-missing@D4', 'head-field-missing@G4', 'judgement-needed@E9'],
  四川: [
    'head-field-missing@C3',
    'head-field-missing@C4',
    'head-field-missing@J4',
    'goal-missing@D6',
    'goal-missing@H6',
    'judgement-needed@E9',
  ],
};

/** A sheet with more written into it. */
function withValues(
  sheet: SheetSnapshot,
  values: readonly (readonly [CellAddress, CellValue])[],
): SheetSnapshot {
  const rows = new Map([...sheet.rows].map(([row, cells]) => [row, new Map(cells)]));
  for (const [at, value] of values) {
    const row = rows.get(at.row) ?? new Map<number, Cell>();
    rows.set(at.row, row.set(at.column, { ...cellAt(sheet, at), value }));
  }
  const sorted = [...rows].sort(([a], [b]) => a - b);
  return {
    ...sheet,
    rows: new Map(sorted.map(([row, cells]) => [row, new Map([...cells].sort(([a], [b]) => a - b))])),
  };
}

describe.each(LAYOUTS)('draftBlankForm: $name', (layout) => {
  const policy = policyOf(layout);
  const hasWeights = layout.indicators.columns.some(({ column }) => column === 'maxScore');

  it('says of an untouched form only what nobody has filled in yet', () => {
    expect(placesOf(formOfDraft(blankForm(layout), policy))).toEqual(UNTOUCHED[layout.name]);
  });

  it('takes the facts that are known and asks for the budget and the goals alone', () => {
    const { form, findings, plan } = formOfDraft(blankForm(layout, FACTS), policy);
    expect(form.projectName?.cell.text).toBe(FACTS.projectName);
    expect(form.supervisingDepartment?.cell.text).toBe(FACTS.supervisingDepartment);
    expect(form.implementingAgency?.cell.text).toBe(FACTS.implementingAgency);
    expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(['warning']));
    expect(findings.filter(({ code }) => code === 'head-field-missing')).toEqual([]);
    expect(plan.writes).toEqual([]);
  });

  it('is the form of its year and unit', () => {
    const { form } = formOfDraft(blankForm(layout, { year: 2027, unit: 'yuan' }), policy);
    expect(form.year).toBe(2027);
    expect(form.funds?.unit).toBe('yuan');
    expect(formOfDraft(blankForm(layout), policy).form.funds?.unit).toBe('tenThousandYuan');
  });

  it('leaves a gap for a year that is not known', () => {
    const { form } = formOfDraft(blankForm(layout, { year: null }), policy);
    expect(form.title?.text).toContain('自评表');
    expect(form.year).toBeNull();
  });

  it('prints points that add up to the total of the policy', () => {
    const { form } = formOfDraft(blankForm(layout), policy);
    const execution = form.funds?.maxScore ?? null;
    expect(execution === null ? null : toNumber(execution)).toBe(policy.maxScore.execution);
    const levels = form.printedPoints.filter(({ label }) => /^(?:产出|效益|满意度)/u.test(label));
    const printed = levels.length > 0 ? levels : form.printedPoints;
    const points = printed.reduce((sum, level) => sum + toNumber(level.points), 0);
    expect(points + layout.executionPoints).toBe(policy.maxScore.total);
  });

  it('has as many rows as were asked for, within bounds', () => {
    const dimensions = layout.indicators.categories.flatMap((category) => category.dimensions).length;
    const rowsOf = (rowsPerDimension: number): number => {
      const { form } = formOfDraft(blankForm(layout, { rowsPerDimension }), policy);
      const header = blankForm(layout).cells.find(({ value }) => value === '三级指标')?.area.top ?? 0;
      return (form.total?.row ?? 0) - header - 1;
    };
    expect(rowsOf(1)).toBe(dimensions);
    expect(rowsOf(3)).toBe(3 * dimensions);
    expect(rowsOf(0)).toBe(dimensions);
    expect(rowsOf(10_000)).toBe(MOST_ROWS_PER_DIMENSION * dimensions);
    expect(rowsOf(Number.NaN)).toBe(2 * dimensions);
  });

  it('is a table without gaps or overlaps from its first boxed line to its last', () => {
    const draft = blankForm(layout);
    expect(overlappingCells(draft)).toEqual([]);
    const boxed = draft.cells.filter(({ look }) => look.hasBorder);
    const top = Math.min(...boxed.map(({ area }) => area.top));
    const bottom = Math.max(...boxed.map(({ area }) => area.bottom));
    const covered = boxed.reduce(
      (sum, { area }) => sum + (area.bottom - area.top + 1) * (area.right - area.left + 1),
      0,
    );
    expect(covered).toBe((bottom - top + 1) * draft.columnWidths.length);
    expect(draft.rowHeights.size).toBe(bottom);
  });

  it('names its cells from top to bottom and from left to right', () => {
    const places = blankForm(layout).cells.map(({ area: { top, left } }) => ({ row: top, column: left }));
    expect(places).toEqual([...places].sort(compareAddresses));
  });

  it('has one second level at most for every side of performance', () => {
    const sides = layout.indicators.categories.flatMap(({ label, dimensions }) =>
      dimensions.map((dimension) => dimensionOf(dimension, label, '')),
    );
    expect(sides).not.toContain(null);
    expect(new Set(sides).size).toBe(sides.length);
  });

  it('offers choices only in cells of the indicator table', () => {
    const draft = blankForm(layout);
    const columns = new Map(layout.indicators.columns.map(({ column, span: [left] }) => [left, column]));
    const places = draft.choices.map(({ area }) => columns.get(area.left));
    expect(new Set(places)).toEqual(
      new Set(layout.name === '四川' ? ['targetSign', 'actualValue'] : ['actualValue']),
    );
    expect(draft.choices.every(({ words }) => words.join(',').length <= 255)).toBe(true);
    expect(draft.choices.every(({ words }) => words.every((word) => !word.includes(',')))).toBe(true);
  });

  const level = layout.indicators.categories.flatMap(({ dimensions }) => dimensions).length;
  const text = fc.constantFrom('完成率', '群众知晓率', '培训人数', '=1+1', '+合格率', '-节约率', '@覆盖率');
  const filledRow = fc.record({
    name: text,
    target: fc.integer({ min: 1, max: 9999 }),
    actual: fc.integer({ min: 0, max: 9999 }),
    points: fc.integer({ min: 1, max: 20 }),
  });
  const filledForm = fc.record({
    rows: fc.array(fc.option(filledRow, { nil: null }), { minLength: level * 2, maxLength: level * 2 }),
    annual: fc.integer({ min: 1, max: 1_000_000 }),
    executed: fc.integer({ min: 0, max: 1_000_000 }),
  });

  it('reads back whatever is filled in, and where', () => {
    const draft = blankForm(layout, FACTS);
    const blank = snapshotOfDraft(draft);
    const { form: empty } = onlyForm(blank, policy);
    const first = (draft.cells.find(({ value }) => value === '三级指标')?.area.top ?? 0) + 1;
    const columnOf = (name: string): number =>
      layout.indicators.columns.find(({ column }) => column === name)?.span[0] ?? 0;
    fc.assert(
      fc.property(filledForm, ({ rows, annual, executed }) => {
        const written = rows.flatMap((row, index): (readonly [CellAddress, CellValue])[] => {
          if (row === null) return [];
          const at = (name: string): CellAddress => ({ row: first + index, column: columnOf(name) });
          return [
            [at('thirdLevel'), row.name],
            [at('target'), `≥${row.target}个`],
            [at('actualValue'), `${row.actual}个`],
            ...(hasWeights ? ([[at('maxScore'), row.points]] as const) : []),
          ];
        });
        const money: (readonly [CellAddress, CellValue])[] = [
          [empty.funds?.total.annualBudget?.at ?? { row: 1, column: 1 }, annual],
          [empty.funds?.total.executedAmount?.at ?? { row: 1, column: 1 }, executed],
        ];
        const { form } = onlyForm(withValues(blank, [...written, ...money]), policy);
        const facts = ({ row, name, target, actual, maxScore }: Indicator): unknown => ({
          row,
          name: name.text,
          target: target.text,
          actual: actual.text,
          points: maxScore === null ? null : toNumber(readMaxScore(maxScore) ?? exactNothing()),
        });
        expect(form.indicators.map(facts)).toEqual(
          rows.flatMap((row, index) =>
            row === null
              ? []
              : {
                  row: first + index,
                  name: row.name,
                  target: `≥${row.target}个`,
                  actual: `${row.actual}个`,
                  points: hasWeights ? row.points : null,
                },
          ),
        );
        expect(moneyOf(form)).toEqual([annual, executed]);
      }),
      { numRuns: 40 },
    );
  });
});

function exactNothing(): never {
  throw new Error('no points');
}

function moneyOf({ funds }: SelfEvaluationForm): readonly (number | null)[] {
  return [funds?.total.annualBudget ?? null, funds?.total.executedAmount ?? null].map((cell) => {
    const amount = amountOf(cell);
    return amount === null ? null : toNumber(amount);
  });
}

describe('draftBlankForm', () => {
  it('names the tab after the project, as far as a tab can be named so', () => {
    const nameOf = (projectName: string): string => blankForm(anyLayout(), { projectName }).name;
    expect(nameOf('')).toBe('自评表');
    expect(nameOf(' ')).toBe('自评表');
    expect(nameOf('公路[一期]/二期')).toBe('公路 一期 二期');
  });
});

describe('findLayout', () => {
  it('finds the layouts by their names, and no other', () => {
    expect(LAYOUTS.map(({ name }) => findLayout(name))).toEqual(LAYOUTS);
    expect(['', '益', '湖南'].map(findLayout)).toEqual([null, null, null]);
  });
});

function anyLayout(): (typeof LAYOUTS)[number] {
  const [first] = LAYOUTS;
  if (first === undefined) throw new Error('no layouts');
  return first;
}
