import { general } from './general';
import { S3, S5, S12 } from './policy-source';
import type { Preset } from './preset';

/**
 * 湖北: execution worth 20, bands 100–80, 80–50, 50–0.
 *
 * @remarks
 * Sources S5 (评分说明 of the platform for 省直部门), S12 (备注 of a city's form) and S3 (funds page). The score
 * is 20 × rate and stops at 20; neither text calls a rate above 100 % an error.
 */
export const hubei: Preset = {
  policy: {
    ...general.policy,
    name: '湖北',
    execution: { ...general.policy.execution, mode: { kind: 'proportional' }, over100: 'cap' },
    quantity: { ...general.policy.quantity, below: { kind: 'proportional' }, reverse: 'ratio' },
    quality: { ...general.policy.quality, bands: { met: 0.8, partly: 0.5 } },
    maxScore: { total: 100, execution: 20 },
  },
  blockPoints: [
    { label: '产出', points: 40 },
    { label: '效益', points: 40 },
  ],
  sources: {
    'execution.mode': [S3, S12],
    'execution.over100': [S3, S12],
    'quantity.below': [S12],
    'quantity.reverse': [S12],
    'quality.bands': [S5, S12],
    'maxScore.total': [S5],
    'maxScore.execution': [S5, S12],
  },
};
