import type { AnnualGoal, FormCell } from '../form/form';
import { defineCheck } from './check';
import { isEmptyCell } from './facts/cell-content';

const isMissing = (cell: FormCell | null): cell is FormCell => cell !== null && isEmptyCell(cell);

const isSpareLine = ({ expected, achieved }: AnnualGoal): boolean =>
  (expected === null || isEmptyCell(expected)) && (achieved === null || isEmptyCell(achieved));

/**
 * 预期目标 or 实际完成情况 is there and empty.
 *
 * 要求：年度总体目标须填写预期目标和实际完成情况
 */
export const goalMissing = defineCheck({
  code: 'goal-missing',
  severity: 'warning',
  message: ({ side }: { side: '预期目标' | '实际完成情况' }) => `年度总体目标须填写${side}`,
  advice: ({ side }) => `补填${side}`,
  run: ({ form: { goals } }) => {
    const filled = goals.filter((goal) => !isSpareLine(goal));
    const lines = filled.length > 0 ? filled : goals.slice(0, 1);
    return lines.flatMap(({ expected, achieved }) => [
      ...(isMissing(expected) ? [{ at: expected.at, params: { side: '预期目标' as const } }] : []),
      ...(isMissing(achieved) ? [{ at: achieved.at, params: { side: '实际完成情况' as const } }] : []),
    ]);
  },
});
