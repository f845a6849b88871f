import { general } from './general';
import { S25 } from './policy-source';
import type { Preset } from './preset';

/**
 * 湖南·益阳 附件3: 产出 50, 效益 40 with 满意度 as a second level inside 效益.
 *
 * @remarks
 * Source S25, the form alone; its 填报说明 is not known. The form prints weights, which are read from every
 * form anyway, and sets no scoring rule that differs from the default.
 */
export const yiyang: Preset = {
  policy: { ...general.policy, name: '湖南·益阳 附件3', maxScore: { total: 100, execution: 10 } },
  blockPoints: [
    { label: '产出', points: 50 },
    { label: '效益', points: 40 },
  ],
  sources: { 'maxScore.total': [S25], 'maxScore.execution': [S25] },
};
