import { general } from './general';
import { S1 } from './policy-source';
import type { Preset } from './preset';

/**
 * 广西: over-fulfilment from 130 % must be explained, whatever the sign of the target.
 *
 * @remarks
 * Source S1, branch 广西: 偏差原因 is mandatory from 130 % of the target under ≥ ＞ ＝ ＜ ≤; nothing is deducted
 * automatically.
 */
export const guangxi: Preset = {
  policy: {
    ...general.policy,
    name: '广西',
    quantity: {
      ...general.policy.quantity,
      overThreshold: 1.3,
      overSigns: 'all',
      overAction: { kind: 'require' },
    },
  },
  sources: {
    'quantity.overThreshold': [S1],
    'quantity.overSigns': [S1],
    'quantity.overAction': [S1],
    'explanation.belowFull': [S1],
  },
};
