import { actualMissing } from './actual-missing';
import { actualNotMeasured } from './actual-not-measured';
import { actualUnreadable } from './actual-unreadable';
import { amountNotANumber } from './amount-not-a-number';
import { budgetAdjustedUnexplained } from './budget-adjusted-unexplained';
import { categoryPointsMismatch } from './category-points-mismatch';
import { deviationUnexplained } from './deviation-unexplained';
import { directionContradiction } from './direction-contradiction';
import { executionCountedTwice } from './execution-counted-twice';
import { executionMaxScoreUnusual } from './execution-max-score-unusual';
import { executionRateAbove100 } from './execution-rate-above-100';
import { executionRateMismatch } from './execution-rate-mismatch';
import { executionScoreMismatch } from './execution-score-mismatch';
import { executionUnexplained } from './execution-unexplained';
import { explanationContradicts } from './explanation-contradicts';
import { explanationTooLong } from './explanation-too-long';
import { formulaNotCalculated } from './formula-not-calculated';
import { fundsSumMismatch } from './funds-sum-mismatch';
import { goalMissing } from './goal-missing';
import { headFieldMissing } from './head-field-missing';
import { indicatorDuplicated } from './indicator-duplicated';
import { indicatorNameMissing } from './indicator-name-missing';
import { judgementNeeded } from './judgement-needed';
import { maxScoreMissing } from './max-score-missing';
import { maxScoresNot100 } from './max-scores-not-100';
import { overFulfilmentUnexplained } from './over-fulfilment-unexplained';
import { qualityScoreOutOfBand } from './quality-score-out-of-band';
import { scoreAboveMax } from './score-above-max';
import { scoreMismatch } from './score-mismatch';
import { scoreMissing } from './score-missing';
import { selfRatingMismatch } from './self-rating-mismatch';
import { severalTargets } from './several-targets';
import { targetMissing } from './target-missing';
import { targetUnreadable } from './target-unreadable';
import { templateResidue } from './template-residue';
import { totalMaxScoreMismatch } from './total-max-score-mismatch';
import { totalScoreMismatch } from './total-score-mismatch';
import { unitMismatch } from './unit-mismatch';
import { unitUnclear } from './unit-unclear';
import { unspentButPerfect } from './unspent-but-perfect';
import { yearMismatch } from './year-mismatch';
import type { Check } from './check';

/** 核对项, in the order in which a form is read; findings in one cell keep it. */
export const CHECKS: readonly Check[] = [
  formulaNotCalculated,
  headFieldMissing,
  goalMissing,
  amountNotANumber,
  fundsSumMismatch,
  executionRateAbove100,
  executionRateMismatch,
  executionScoreMismatch,
  executionUnexplained,
  budgetAdjustedUnexplained,
  executionMaxScoreUnusual,
  unspentButPerfect,
  indicatorNameMissing,
  indicatorDuplicated,
  executionCountedTwice,
  categoryPointsMismatch,
  targetMissing,
  targetUnreadable,
  severalTargets,
  directionContradiction,
  yearMismatch,
  actualMissing,
  actualNotMeasured,
  actualUnreadable,
  unitMismatch,
  unitUnclear,
  maxScoreMissing,
  scoreMissing,
  scoreAboveMax,
  qualityScoreOutOfBand,
  scoreMismatch,
  judgementNeeded,
  deviationUnexplained,
  overFulfilmentUnexplained,
  explanationContradicts,
  explanationTooLong,
  maxScoresNot100,
  totalMaxScoreMismatch,
  totalScoreMismatch,
  selfRatingMismatch,
  templateResidue,
];
