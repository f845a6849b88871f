import type { Evaluation } from '../evaluate';
import { canonicalTargets } from './canonical-targets';
import { explanationOpenings } from './explanation-openings';
import type { FillingOffer } from './offer';

/** 填写建议: everything that can be offered for the cells of one form, targets first. */
export const fillingOffers = (evaluation: Evaluation): readonly FillingOffer[] => [
  ...canonicalTargets(evaluation),
  ...explanationOpenings(evaluation),
];
