import { general } from './general';
import { S3, S13 } from './policy-source';
import type { Preset } from './preset';

/**
 * 江西: the execution score goes by tiers, bands 100–80, 80–50, 50–0.
 *
 * @remarks
 * Sources S3 (branch of the platform: 100 % gives 10, from 80 % 7, from 60 % 5, else nothing) and S13 (表注 of
 * the form of 2017).
 */
export const jiangxi: Preset = {
  policy: {
    ...general.policy,
    name: '江西',
    execution: {
      ...general.policy.execution,
      mode: {
        kind: 'tiers',
        tiers: [
          { from: 1, share: 1 },
          { from: 0.8, share: 0.7 },
          { from: 0.6, share: 0.5 },
        ],
      },
    },
    quantity: { ...general.policy.quantity, below: { kind: 'proportional' }, reverse: 'ratio' },
    quality: { ...general.policy.quality, bands: { met: 0.8, partly: 0.5 } },
  },
  sources: {
    'execution.mode': [S3],
    'quantity.below': [S13],
    'quantity.reverse': [S13],
    'quality.bands': [S13],
  },
};
