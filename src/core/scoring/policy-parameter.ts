import type { ScoringPolicy } from './policy';

/** A parameter of the policy by its path, as `parsePolicy` and the pane name it. */
export type PolicyParameter =
  | 'execution.base'
  | 'execution.mode'
  | 'execution.over100'
  | 'execution.zeroBudget'
  | 'quantity.below'
  | 'quantity.reverse'
  | 'quantity.overThreshold'
  | 'quantity.overSigns'
  | 'quantity.overAction'
  | 'quality.bands'
  | 'quality.points'
  | 'explanation.belowFull'
  | 'explanation.executionBelow'
  | 'explanation.budgetAdjusted'
  | 'explanation.fillers'
  | 'explanation.maxLength'
  | 'maxScore.total'
  | 'maxScore.execution'
  | 'total.capByExecution'
  | 'rating.bounds'
  | 'rating.labels'
  | 'rounding.row'
  | 'rounding.total'
  | 'tolerance'
  | 'notApplicable';

/** The value behind each parameter; the order is that of the lists people see. */
export const POLICY_VALUES: Readonly<Record<PolicyParameter, (policy: ScoringPolicy) => unknown>> = {
  'execution.base': ({ execution }) => execution.base,
  'execution.mode': ({ execution }) => execution.mode,
  'execution.over100': ({ execution }) => execution.over100,
  'execution.zeroBudget': ({ execution }) => execution.zeroBudget,
  'quantity.below': ({ quantity }) => quantity.below,
  'quantity.reverse': ({ quantity }) => quantity.reverse,
  'quantity.overThreshold': ({ quantity }) => quantity.overThreshold,
  'quantity.overSigns': ({ quantity }) => quantity.overSigns,
  'quantity.overAction': ({ quantity }) => quantity.overAction,
  'quality.bands': ({ quality }) => quality.bands,
  'quality.points': ({ quality }) => quality.points,
  'explanation.belowFull': ({ explanation }) => explanation.belowFull,
  'explanation.executionBelow': ({ explanation }) => explanation.executionBelow,
  'explanation.budgetAdjusted': ({ explanation }) => explanation.budgetAdjusted,
  'explanation.fillers': ({ explanation }) => explanation.fillers,
  'explanation.maxLength': ({ explanation }) => explanation.maxLength,
  'maxScore.total': ({ maxScore }) => maxScore.total,
  'maxScore.execution': ({ maxScore }) => maxScore.execution,
  'total.capByExecution': ({ total }) => total.capByExecution,
  'rating.bounds': ({ rating }) => rating.bounds,
  'rating.labels': ({ rating }) => rating.labels,
  'rounding.row': ({ rounding }) => rounding.row,
  'rounding.total': ({ rounding }) => rounding.total,
  tolerance: ({ tolerance }) => tolerance,
  notApplicable: ({ notApplicable }) => notApplicable,
};

/** Every parameter, in the order people see them. */
export const POLICY_PARAMETERS = Object.keys(POLICY_VALUES) as readonly PolicyParameter[];
