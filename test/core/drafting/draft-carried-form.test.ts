import fs from 'node:fs';
import path from 'node:path';
import { draftCarriedForm } from '../../../src/core/drafting/draft-carried-form';
import type { CarriedFormRequest } from '../../../src/core/drafting/draft-carried-form';
import type { LayoutName } from '../../../src/core/drafting/form-layout';
import { LAYOUTS } from '../../../src/core/drafting/layouts/layouts';
import { contextOf, evaluateSheet, targetCellsOf } from '../../../src/core/evaluate';
import type { Evaluation } from '../../../src/core/evaluate';
import type { Indicator } from '../../../src/core/form/form';
import { readMaxScore } from '../../../src/core/form/read-points';
import { toNumber } from '../../../src/core/number/decimal';
import { DEFAULT_POLICY } from '../../../src/core/scoring/policies/presets';
import { printTarget } from '../../../src/core/target/print-target';
import { readTarget } from '../../../src/core/target/read-target';
import { loadGrid } from '../../forms/load-grid';
import { formOfDraft, overlappingCells, placesOf } from './draft-builders';
import { BARE_HEAD, earlierForm } from './earlier-form';

const REQUEST: CarriedFormRequest = {
  layout: '益阳',
  year: null,
  projectName: '',
  supervisingDepartment: '',
  implementingAgency: '',
  unit: null,
  rowsPerDimension: 1,
};

const FORMS = path.join(__dirname, '../../forms');
const EVALUATIONS: readonly { readonly folder: string; readonly earlier: Evaluation }[] = fs
  .readdirSync(FORMS)
  .filter((folder) => fs.existsSync(path.join(FORMS, folder, 'grid.json')))
  .flatMap((folder) =>
    evaluateSheet(loadGrid(folder), DEFAULT_POLICY).evaluations.map((earlier) => ({ folder, earlier })),
  );

const meaningOf = (indicator: Indicator, year: number | null): string => {
  const cells = targetCellsOf(indicator);
  const target = readTarget(cells, contextOf(indicator, year));
  return `${indicator.name.text}: ${target.kind} ${printTarget(target) ?? ''}`;
};

const meaningsOf = ({ form }: Evaluation, year: number | null): readonly string[] =>
  form.indicators.map((indicator) => meaningOf(indicator, year)).sort();

const weightsOf = ({ form }: Evaluation): readonly string[] =>
  form.indicators
    .map(({ name, maxScore }) => {
      const weight = readMaxScore(maxScore);
      return `${name.text}: ${weight === null ? '' : String(toNumber(weight))}`;
    })
    .sort();

describe.each(LAYOUTS)('draftCarriedForm: $name', ({ name: layout, indicators: { columns } }) => {
  const hasWeights = columns.some(({ column }) => column === 'maxScore');

  it.each(EVALUATIONS)('keeps every indicator, target and weight of $folder', ({ earlier }) => {
    const draft = draftCarriedForm(earlier, { ...REQUEST, layout, year: earlier.form.year });
    expect(overlappingCells(draft)).toEqual([]);
    if (earlier.form.indicators.length === 0) return;
    const next = formOfDraft(draft);
    expect(meaningsOf(next, earlier.form.year)).toEqual(meaningsOf(earlier, earlier.form.year));
    if (hasWeights) expect(weightsOf(next)).toEqual(weightsOf(earlier));
  });

  it.each(EVALUATIONS)('empties actual values, scores and explanations of $folder', ({ earlier }) => {
    const { form } = formOfDraft(draftCarriedForm(earlier, { ...REQUEST, layout }));
    const emptied = form.indicators.flatMap(({ actual, score, explanation }) => [actual, score, explanation]);
    expect(emptied.filter((cell) => cell !== null && cell.text !== '')).toEqual([]);
  });
});

describe('draftCarriedForm', () => {
  const [sample] = EVALUATIONS.filter(({ folder }) => folder === 'real-classic-with-spare-rows');
  const earlier = sample?.earlier ?? earlierForm([]);

  it('moves the year on by one and keeps project, department and agency', () => {
    const { form } = formOfDraft(draftCarriedForm(earlier, REQUEST));
    expect(form.year).toBe((earlier.form.year ?? 0) + 1);
    expect(form.projectName?.cell.text).toBe(earlier.form.projectName?.cell.text);
    expect(form.supervisingDepartment?.cell.text).toBe(earlier.form.supervisingDepartment?.cell.text);
    expect(form.implementingAgency?.cell.text).toBe(earlier.form.implementingAgency?.cell.text);
  });

  it('takes what the person says before what the earlier form says', () => {
    const request = { ...REQUEST, year: 2030, projectName: '新项目', unit: 'yuan' } as const;
    const { form } = formOfDraft(draftCarriedForm(earlier, request));
    expect([form.year, form.projectName?.cell.text, form.funds?.unit]).toEqual([2030, '新项目', 'yuan']);
  });

  it('misses only what the new year has to bring', () => {
    const codes = placesOf(formOfDraft(draftCarriedForm(earlier, REQUEST))).map(
      (place) => place.split('@')[0],
    );
    expect([...new Set(codes)]).toEqual(['judgement-needed', 'goal-missing', 'actual-missing']);
  });

  it('leaves years in targets alone, where year-mismatch finds them', () => {
    const dated = earlierForm([['产出指标', '时效指标', '完工时间', '2025年12月底前', '完成', 90, 1]]);
    const next = formOfDraft(draftCarriedForm(dated, REQUEST));
    expect(next.form.indicators.map(({ target }) => target.text)).toEqual(['2025年12月底前']);
    expect(placesOf(next)).toContain('year-mismatch@E15');
  });

  it('prints points behind a level that agree with its rows', () => {
    const split = earlierForm([
      ['产出指标（60分）', '数量指标', '里程', '≥5公里', '完成', 40, 1],
      ['', '', '座数', '≥2座', '完成', 20, 1],
      ['效益指标', '社会效益指标', '事故', '≤0起', '完成', 30, 1],
    ]);
    const { form, findings } = formOfDraft(draftCarriedForm(split, REQUEST));
    expect(form.printedPoints.map(({ label, points }) => [label, toNumber(points)])).toEqual([
      ['产出指标', 60],
      ['效益指标', 30],
    ]);
    expect(findings.map(({ code }) => code)).not.toContain('category-points-mismatch');
  });

  /** The labels with points behind them. */
  const pointsIn = (evaluation: Evaluation, layout: LayoutName): readonly string[] =>
    draftCarriedForm(evaluation, { ...REQUEST, layout })
      .cells.map(({ value }) => String(value).replace('\n', ''))
      .filter((text) => text.endsWith('分）'));

  it.each([
    {
      because: 'nothing was carried',
      rows: [],
      points: ['产出指标（50分）', '效益指标（30分）', '满意度指标（10分）'],
    },
    {
      because: 'no row has 分值',
      rows: [['产出指标', '数量指标', '里程', '≥5公里', '完成', '', '']],
      points: ['产出指标（50分）', '效益指标（30分）', '满意度指标（10分）'],
    },
    {
      because: 'all rows have 分值, and some levels no rows',
      rows: [['产出指标', '数量指标', '里程', '≥5公里', '完成', 55, '']],
      points: ['产出指标（55分）'],
    },
    {
      because: 'a row has no 分值',
      rows: [
        ['产出指标', '数量指标', '里程', '≥5公里', '完成', 20, ''],
        ['产出指标', '数量指标', '座数', '≥5座', '完成', '', ''],
        ['效益指标', '社会效益指标', '事故', '≤5起', '完成', 35, ''],
      ],
      points: ['产出指标（50分）', '效益指标（35分）'],
    },
  ])('prints $points where $because', ({ rows, points }) => {
    expect(pointsIn(earlierForm(rows), '全国')).toEqual(points);
  });

  it('keeps the layout’s own points where weights do not tell others', () => {
    expect(pointsIn(earlierForm([]), '四川')).toEqual(['预算执行情况（10分）', '绩效指标（90分）']);
    const funds = [
      ['项目资金（万元）', '', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
      ['', '年度资金总额', 5, 5, 10, 1, 10],
    ];
    const weighted = earlierForm([['产出指标', '数量指标', '里程', '≥5公里', '完成', 90, '']], undefined, [
      ...BARE_HEAD,
      ...funds,
    ]);
    expect(pointsIn(weighted, '湖北')).toEqual([
      '预算执行情况（万元）（20分）',
      '年度绩效目标（80分）',
      '产出指标（40分）',
      '效益指标（40分）',
    ]);
  });

  it('leaves what the earlier form does not say for the person', () => {
    const bare = earlierForm([], undefined, [['项目支出绩效自评表'], ['主管部门', '交通局']]);
    const draft = draftCarriedForm(bare, REQUEST);
    const { form } = formOfDraft(draft);
    expect(draft.name).toBe('自评表');
    expect(form.year).toBeNull();
    expect(form.projectName?.cell.cell.value).toBeNull();
    expect(form.supervisingDepartment?.cell.text).toBe('交通局');
  });

  it('makes rows as high as their texts need, as far as Excel lets it', () => {
    const heightFor = (name: string): number | undefined => {
      const long = earlierForm([['产出指标', '数量指标', name, '≥5公里', '完成', 90, 1]]);
      return draftCarriedForm(long, REQUEST).rowHeights.get(13);
    };
    expect(['里程', '字'.repeat(30), '字'.repeat(900)].map(heightFor)).toEqual([30, 62, 400]);
  });

  it('keeps a level the layout does not have under its own name', () => {
    const odd = earlierForm([['项目管理', '立项', '程序规范', '规范', '完成', 10, 1]]);
    const [indicator] = formOfDraft(draftCarriedForm(odd, REQUEST)).form.indicators;
    expect([indicator?.category, indicator?.dimensionLabel]).toEqual(['项目管理', '立项']);
  });

  it('keeps rows that name no level under 其他指标', () => {
    const flat = earlierForm([['程序', '规范', '完成']], ['三级指标', '年度指标值', '实际完成值']);
    const [indicator] = formOfDraft(draftCarriedForm(flat, REQUEST)).form.indicators;
    expect([indicator?.category, indicator?.dimensionLabel]).toEqual(['其他指标', '其他指标']);
  });

  it('offers 达成程度 where the earlier target was a description, and not where it was a figure', () => {
    const mixed = earlierForm([
      ['产出指标', '数量指标', '宣传', '明显加强', '完成', 10, 1],
      ['效益指标', '社会效益指标', '事故', '≤0起', '完成', 10, 1],
    ]);
    const draft = draftCarriedForm(mixed, REQUEST);
    const rows = draft.choices.map(({ area }) => area.top);
    const [described, counted] = formOfDraft(draft).form.indicators;
    expect(rows).toContain(described?.row);
    expect(rows).not.toContain(counted?.row);
  });

  it('offers 达成程度 by the level where there was no target', () => {
    const open = earlierForm([
      ['产出指标', '数量指标', '宣传', '', '完成', 10, 1],
      ['产出指标', '质量指标', '验收', '', '完成', 10, 1],
    ]);
    const rows = draftCarriedForm(open, REQUEST).choices.map(({ area }) => area.top);
    expect(rows).toContain(14);
    expect(rows).not.toContain(13);
  });
});
