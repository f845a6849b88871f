import fs from 'node:fs';
import path from 'node:path';
import { openXlsx } from '../../../src/adapters/xlsx/xlsx-workbook';
import { evaluateWorkbook } from '../../../src/app/evaluate-workbook';
import { DEFAULT_POLICY, findPreset } from '../../../src/core/scoring/policies/presets';
import type { ScoringPolicy } from '../../../src/core/scoring/policy';
import { proposePreset } from '../../../src/core/scoring/propose-preset';
import { buildForm, FIRST_INDICATOR_ROW, type FormSpec } from '../checks/scored-form-builder';

const REAL_FORMS = path.resolve(__dirname, '../../forms/real');

const preset = (name: string): ScoringPolicy => {
  const found = findPreset(name);
  if (found === null) throw new Error(`no preset: ${name}`);
  return found;
};

async function realForm(folder: string) {
  const opened = openXlsx(new Uint8Array(fs.readFileSync(path.join(REAL_FORMS, folder, 'form.xlsx'))));
  if (opened.kind !== 'opened') throw new Error(opened.message);
  const evaluated = await evaluateWorkbook(opened.workbook, DEFAULT_POLICY);
  const [evaluation] =
    evaluated.kind === 'evaluated' ? evaluated.sheets.flatMap(({ evaluations }) => evaluations) : [];
  if (evaluation === undefined) throw new Error(`no form: ${folder}`);
  return evaluation.form;
}

const MONEY = { annual: 10, executed: 10 };

const category = (label: string, maxScore: number) => ({ category: label, maxScore });

describe('proposePreset', () => {
  it.each([
    { folder: 'hubei-no-weights', chosen: '通用', proposed: '湖北' },
    { folder: 'hubei-no-weights', chosen: '湖北', proposed: null },
    { folder: 'classic-with-spare-rows', chosen: '通用', proposed: null },
    { folder: 'classic-with-spare-rows', chosen: '湖北', proposed: '湖南·益阳 附件3' },
    { folder: 'amounts-in-yuan', chosen: '通用', proposed: null },
    { folder: 'amounts-in-yuan', chosen: '湖北', proposed: '通用（默认）' },
    { folder: 'two-tier-target-header', chosen: '江西', proposed: null },
    { folder: 'transfer-no-scores', chosen: '湖北', proposed: null },
  ])('proposes $proposed for the real form $folder under $chosen', async ({ folder, chosen, proposed }) => {
    expect(proposePreset(await realForm(folder), preset(chosen))?.preset.name ?? null).toBe(proposed);
  });

  it('says what in the form speaks for it', () => {
    const form = buildForm({
      funds: { ...MONEY, maxScore: 20 },
      rows: [category('产出指标', 40), category('效益指标', 40)],
    });
    expect(proposePreset(form, DEFAULT_POLICY)).toEqual({
      preset: preset('湖北'),
      reason: '表中预算执行率的分值为“20”，与“湖北”一致，产出40分、效益40分也一致，“通用（默认）”为“10”',
    });
  });

  const brackets = (label: string, points: number, rows: readonly number[]) => ({
    label,
    at: 'A13',
    points,
    rows,
  });
  const twoRows = [category('产出指标', 40), category('效益指标', 40)].map((row, index) => ({
    ...row,
    row: FIRST_INDICATOR_ROW + index,
  }));
  const [first, second] = [FIRST_INDICATOR_ROW, FIRST_INDICATOR_ROW + 1];

  it.each<{ because: string; form: FormSpec; proposed: string | null }>([
    {
      because: 'the brackets leave 20 for the execution',
      form: {
        funds: { ...MONEY, maxScore: null },
        rows: twoRows,
        printedPoints: [brackets('产出指标', 40, [first]), brackets('效益指标', 40, [second])],
      },
      proposed: '湖北',
    },
    {
      because: 'brackets within brackets count once',
      form: {
        funds: { ...MONEY, maxScore: null },
        rows: twoRows,
        printedPoints: [
          brackets('绩效指标', 80, [first, second]),
          brackets('产出指标', 40, [first]),
          brackets('效益指标', 40, [second]),
        ],
      },
      proposed: '湖北',
    },
    {
      because: 'a row without brackets leaves the rest open',
      form: {
        funds: { ...MONEY, maxScore: null },
        rows: twoRows,
        printedPoints: [brackets('产出指标', 80, [first])],
      },
      proposed: null,
    },
    {
      because: 'no preset has the weight',
      form: { funds: { ...MONEY, maxScore: 15 }, rows: twoRows },
      proposed: null,
    },
    { because: 'there is no funds block', form: { rows: twoRows }, proposed: null },
    {
      because: 'there is no execution to score',
      form: { funds: { ...MONEY, maxScore: null }, rows: [] },
      proposed: null,
    },
  ])('proposes $proposed where $because', ({ form, proposed }) => {
    expect(proposePreset(buildForm(form), DEFAULT_POLICY)?.preset.name ?? null).toBe(proposed);
  });

  it('leaves a policy of the county alone while it has the weight of the form', () => {
    const own: ScoringPolicy = {
      ...DEFAULT_POLICY,
      name: '我县',
      maxScore: { total: 100, execution: 20 },
    };
    const form = buildForm({ funds: { ...MONEY, maxScore: 20 }, rows: twoRows });
    expect(proposePreset(form, own)).toBeNull();
  });
});
