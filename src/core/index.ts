/** What shells may use of the core. */
export type { Finding, Severity } from './checks/check';
export { CHECKS } from './checks/registry';
export { evaluateSheet } from './evaluate';
export type { Evaluation, SheetEvaluation } from './evaluate';
export { explainPair } from './explain-pair';
export type { PairContext } from './explain-pair';
export { fillingOffers } from './filling/filling-offers';
export { isSameOffer } from './filling/offer';
export type { FillingOffer } from './filling/offer';
export { cellText } from './form/cell-text';
export type { AmountUnit, FormCell, HeadField } from './form/form';
export { readNumberFormat } from './form/number-format';
export type { DecidedOutcome, JudgementBasis, Outcome } from './judgement/judgement';
export { parseDecimal, toNumber } from './number/decimal';
export type { Decimal } from './number/decimal';
export { printDecimal, printPercent } from './number/rounding';
export { describeReduction, reducedPoints } from './scoring/describe-reduction';
export { describePolicy } from './scoring/describe-policy';
export type { PolicyLine } from './scoring/describe-policy';
export { changedParameters, isSameParameter, isSamePolicy, nearestPreset } from './scoring/nearest-preset';
export { parsePolicy } from './scoring/parse-policy';
export type { PolicyReading } from './scoring/parse-policy';
export { parsePolicyText } from './scoring/parse-policy-text';
export { POLICY_PARAMETERS } from './scoring/policy-parameter';
export type { PolicyParameter } from './scoring/policy-parameter';
export { printPolicy } from './scoring/print-policy';
export { proposePreset } from './scoring/propose-preset';
export type { PresetProposal } from './scoring/propose-preset';
export { DEFAULT_POLICY, findPreset, PRESETS } from './scoring/policies/presets';
export type { ScoringPolicy } from './scoring/policy';
export { describeRescaling, rescalingOf } from './scoring/rescaling';
export type { Rescaling } from './scoring/rescaling';
export type { Score } from './scoring/score';
export { isReduced } from './scoring/compute-points';
export { isInBand, scoreBand } from './scoring/score-band';
export type { ScoreBand } from './scoring/score-band';
export { undecided } from './scoring/scored-form';
export type { IndicatorResult, RowDecision } from './scoring/scored-form';
export type { WaitingCause } from './scoring/waiting';
export {
  WAITING_WORDS,
  waitingCauseOf,
  waitingCauseOfExecution,
  waitingRowsByCause,
} from './scoring/waiting';
export { printRating } from './scoring/self-rating';
export { isSameCell, printAddress } from './sheet/cell-address';
export type { CellAddress } from './sheet/cell-address';
export { LONGEST_TEXT } from './sheet/sheet-snapshot';
export type { CellValue } from './sheet/sheet-snapshot';
export type { CellWrite, WritePlan } from './writing/write-plan';
export { decisionsOfForm, rememberDecision } from './memory/decisions-of-form';
export { policyOfSheet, policyScopeOf } from './memory/sheet-policies';
export type { ChosenPolicies, PolicyChoice, PolicyScope } from './memory/sheet-policies';
export { EMPTY_MEMORY } from './memory/workbook-memory';
export type { RememberedDecision, WorkbookMemory } from './memory/workbook-memory';
export type { Mark, MarkPlan } from './marking/mark';
export {
  draftBlankForm,
  MOST_ROWS_PER_DIMENSION,
  USUAL_ROWS_PER_DIMENSION,
} from './drafting/draft-blank-form';
export type { BlankFormRequest } from './drafting/draft-blank-form';
export { draftCarriedForm, USUAL_SPARE_ROWS } from './drafting/draft-carried-form';
export type { CarriedFormRequest } from './drafting/draft-carried-form';
export { draftFindings, printReviewNotes } from './drafting/draft-findings';
export { draftSummary } from './drafting/draft-summary';
export type { LayoutName } from './drafting/form-layout';
export type { FormUnit } from './drafting/form-outline';
export { findLayout, LAYOUTS } from './drafting/layouts/layouts';
export { isOwnSheet } from './drafting/own-sheet';
export type { ReviewEntry, SummaryEntry } from './drafting/review-entry';
export type { SheetDraft } from './drafting/sheet-draft';
