import type { Evaluation } from '../evaluate';
import { dimensionOf } from '../form/dimension';
import type { HeadField, Indicator, IndicatorColumn } from '../form/form';
import { readMaxScore } from '../form/read-points';
import type { Decimal } from '../number/decimal';
import { sum, toNumber } from '../number/decimal';
import type { IndicatorResult } from '../scoring/scored-form';
import { carryTarget } from './carry-target';
import type { BlankFormRequest } from './draft-blank-form';
import { boundedRows, formSheetName } from './draft-blank-form';
import { draftForm } from './draft-form';
import type { FormLayout } from './form-layout';
import type { FormUnit, OutlineCategory, OutlineRow } from './form-outline';
import { FULL_POINTS, NOTHING, spareRows, textValue } from './form-outline';
import { layoutOf } from './layouts/layouts';
import type { SheetDraft } from './sheet-draft';

/** 沿用上年指标: as for a blank form; what is `null` or empty is taken from the earlier form. */
export interface CarriedFormRequest extends Omit<BlankFormRequest, 'unit'> {
  /** `null` takes the unit of the earlier form. */
  readonly unit: FormUnit | null;
}

/** Spare rows under a second level to which nothing was carried. */
export const USUAL_SPARE_ROWS = 1;

/** Where a row goes in the new form. */
interface Place {
  readonly category: string;
  readonly dimension: string;
}

/** Rows of an earlier form that name no level. */
const OTHER = '其他指标';

const hasColumn = ({ indicators }: FormLayout, wanted: IndicatorColumn): boolean =>
  indicators.columns.some(({ column }) => column === wanted);

const placesOf = ({ indicators }: FormLayout): readonly Place[] =>
  indicators.categories.flatMap(({ label, dimensions }) =>
    dimensions.map((dimension) => ({ category: label, dimension })),
  );

/**
 * The place of an earlier row: where the layout has its side of performance.
 *
 * @remarks A level the layout does not have is kept under its own name, behind the others.
 */
const placeOf = (layout: FormLayout, { category, dimensionLabel, dimension }: Indicator): Place =>
  placesOf(layout).find((place) => dimensionOf(place.dimension, place.category, '') === dimension) ?? {
    category: category ?? OTHER,
    dimension: dimensionLabel ?? category ?? OTHER,
  };

interface PlacedRow {
  readonly place: Place;
  readonly row: OutlineRow;
  readonly weight: Decimal | null;
}

function placeRow(
  layout: FormLayout,
  { indicator, judgement }: IndicatorResult,
  year: number | null,
): PlacedRow {
  const weight = readMaxScore(indicator.maxScore);
  return {
    place: placeOf(layout, indicator),
    weight,
    row: {
      values: {
        thirdLevel: textValue(indicator.name.text),
        ...carryTarget(indicator, year, hasColumn(layout, 'targetSign')),
        maxScore: weight === null ? NOTHING : { ...NOTHING, value: toNumber(weight) },
      },
      isDescriptive: judgement.basis === 'none' ? null : judgement.basis === 'descriptive',
    },
  };
}

/** What weights come to; `null` where one is missing, or there are none. */
function sumOfWeights(rows: readonly PlacedRow[]): number | null {
  const weights = rows.map(({ weight }) => weight).filter((weight) => weight !== null);
  return weights.length === rows.length && rows.length > 0 ? toNumber(sum(weights)) : null;
}

const unique = (labels: readonly string[]): readonly string[] => [...new Set(labels)];

/**
 * What is printed behind a first level.
 *
 * @remarks
 * The sum of what was carried there, so that it agrees with the rows from the start; nothing for a level to which
 * nothing was carried. The layout's own where it has no 分值, or the earlier form has none.
 */
function pointsOf(rows: readonly PlacedRow[], printed: number | null, isWeighted: boolean): number | null {
  if (printed === null || !isWeighted) return printed;
  return rows.length === 0 ? null : (sumOfWeights(rows) ?? printed);
}

/** The levels of the new form with the carried rows under them. */
function categoriesOf(
  layout: FormLayout,
  placed: readonly PlacedRow[],
  spare: number,
): readonly OutlineCategory[] {
  const isWeighted = hasColumn(layout, 'maxScore') && placed.some(({ weight }) => weight !== null);
  const places = [...placesOf(layout), ...placed.map(({ place }) => place)];
  return unique(places.map(({ category }) => category)).map((category) => {
    const inCategory = placed.filter(({ place }) => place.category === category);
    const printed = layout.indicators.categories.find(({ label }) => label === category)?.points ?? null;
    const dimensions = unique(
      places.filter((place) => place.category === category).map(({ dimension }) => dimension),
    );
    return {
      label: category,
      points: pointsOf(inCategory, printed, isWeighted),
      dimensions: dimensions.map((label) => {
        const own = inCategory.filter(({ place }) => place.dimension === label).map(({ row }) => row);
        return { label, rows: [...own, ...spareRows(Math.max(0, spare - own.length))] };
      }),
    };
  });
}

const textOf = (field: HeadField | null): string => field?.cell.text ?? '';

const orElse = (given: string, earlier: HeadField | null): string => (given === '' ? textOf(earlier) : given);

/**
 * 沿用上年指标: a new form with the levels, indicators, targets and weights of an earlier one.
 *
 * @remarks
 * The year moves on by one; project, department and agency stay; actual values, scores, amounts, goals and
 * explanations are empty. 分值 of the execution stays where the layout has a column for it.
 */
export function draftCarriedForm(earlier: Evaluation, request: CarriedFormRequest): SheetDraft {
  const { form, results } = earlier;
  const layout = layoutOf(request.layout);
  const hasWeights = hasColumn(layout, 'maxScore');
  const earlierPoints = form.funds?.maxScore ?? null;
  const executionPoints =
    hasWeights && earlierPoints !== null ? toNumber(earlierPoints) : layout.executionPoints;
  const placed = results.map((result) => placeRow(layout, result, form.year));
  const projectName = orElse(request.projectName, form.projectName);
  const outline = {
    year: request.year ?? (form.year === null ? null : form.year + 1),
    projectName,
    supervisingDepartment: orElse(request.supervisingDepartment, form.supervisingDepartment),
    implementingAgency: orElse(request.implementingAgency, form.implementingAgency),
    unit: request.unit ?? (form.funds?.unit === 'yuan' ? 'yuan' : 'tenThousandYuan'),
    executionPoints,
    indicatorPoints: (hasWeights ? sumOfWeights(placed) : null) ?? FULL_POINTS - executionPoints,
    categories: categoriesOf(layout, placed, boundedRows(request.rowsPerDimension, USUAL_SPARE_ROWS)),
  } as const;
  return draftForm(layout, outline, formSheetName(projectName));
}
