import { general } from './general';
import { S1, S2, S3, S4 } from './policy-source';
import type { Preset } from './preset';

/**
 * 国家预算管理一体化平台: the automatic scoring of the platform.
 *
 * @remarks
 * Sources S1 to S4, behaviour of the software: lower-is-better falls linearly and is gone at twice the target;
 * over-fulfilment shows from 120 %; a budget of zero gives no points; the points of a descriptive row are always
 * chosen by the person. The −2 points and the cap of the total told by a manual of unknown issuer (S9) are not
 * part of it.
 */
export const nationalPlatform: Preset = {
  policy: {
    ...general.policy,
    name: '国家预算管理一体化平台',
    execution: {
      ...general.policy.execution,
      base: 'annualBudget',
      mode: { kind: 'proportional' },
      over100: 'errorAndCap',
      zeroBudget: 'zeroPoints',
    },
    quantity: {
      ...general.policy.quantity,
      below: { kind: 'proportional' },
      reverse: 'linear',
      overThreshold: 1.2,
      overSigns: 'atLeastAndChange',
    },
    quality: { bands: { met: 0.8, partly: 0.6 }, points: 'personChooses' },
    rating: { ...general.policy.rating, bounds: [90, 80, 60] },
    rounding: { row: 2, total: 2 },
  },
  sources: {
    'execution.base': [S3],
    'execution.mode': [S3],
    'execution.over100': [S3],
    'execution.zeroBudget': [S3],
    'quantity.below': [S2],
    'quantity.reverse': [S2],
    'quantity.overThreshold': [S1],
    'quantity.overSigns': [S1],
    'quality.bands': [S1, S2],
    'quality.points': [S1],
    'explanation.belowFull': [S1],
    'rating.bounds': [S4],
    'rounding.row': [S1, S2],
    'rounding.total': [S4],
  },
};
