import {
  filledText,
  integerIn,
  isJsonObject,
  kindOf,
  listOf,
  numberIn,
  objectOf,
  oneOf,
  orNull,
  suchThat,
  type JsonReader,
  type JsonReaders,
  type JsonReading,
} from './json-reader';
import { LONGEST_TEXT } from '../sheet/sheet-snapshot';
import { DEFAULT_POLICY, findPreset } from './policies/presets';
import type { ExecutionCap, ExecutionTier, ScoringPolicy } from './policy';

/** What reading a policy came to. */
export type PolicyReading =
  | { readonly kind: 'policy'; readonly policy: ScoringPolicy }
  /** Every problem, one Chinese sentence each. */
  | { readonly kind: 'invalid'; readonly problems: readonly string[] };

const isDescending = (values: readonly number[]): boolean =>
  values.every((value, index) => index === 0 || value < (values[index - 1] ?? value));

const share = numberIn(0, 1);
const MOST_POINTS = 1000;

const isLadder = (bounds: readonly number[]): boolean => bounds.length > 0 && isDescending(bounds);

const tiers = suchThat(
  listOf<ExecutionTier>(objectOf({ from: numberIn(0, 10), share })),
  '由高到低的执行率分档',
  (list): list is readonly ExecutionTier[] => isLadder(list.map(({ from }) => from)),
);

const caps = suchThat(
  listOf<ExecutionCap>(objectOf({ below: numberIn(0, 10), total: numberIn(0, MOST_POINTS) })),
  '由低到高的执行率封顶',
  (list): list is readonly ExecutionCap[] => isLadder(list.map(({ below }) => -below)),
);

const bounds = suchThat(
  listOf(numberIn(0, MOST_POINTS)),
  '由高到低的三个分数',
  (list): list is ScoringPolicy['rating']['bounds'] => list.length === 3 && isDescending(list),
);

const labels = suchThat(
  listOf(filledText),
  '由高到低的四个不同名称',
  (list): list is ScoringPolicy['rating']['labels'] => list.length === 4 && new Set(list).size === 4,
);

type Bands = ScoringPolicy['quality']['bands'];

const bands = suchThat(
  objectOf<Bands>({ met: share, partly: share }),
  '达成下限大于部分达成下限的一组参数',
  (value): value is Bands => value.partly < value.met,
);

const readersOver = (base: ScoringPolicy): JsonReaders<ScoringPolicy> => ({
  name: filledText,
  execution: objectOf(
    {
      base: oneOf('annualBudget', 'initialBudget'),
      mode: kindOf<ScoringPolicy['execution']['mode']>({ proportional: {}, tiers: { tiers } }),
      over100: oneOf('errorAndCap', 'cap'),
      zeroBudget: oneOf('ask', 'zeroPoints'),
    },
    base.execution,
  ),
  quantity: objectOf(
    {
      below: kindOf<ScoringPolicy['quantity']['below']>({ proportional: {}, passMark: { from: share } }),
      reverse: oneOf('ratio', 'linear'),
      overThreshold: numberIn(1, 100),
      overSigns: oneOf('atLeastAndChange', 'all'),
      overAction: kindOf<ScoringPolicy['quantity']['overAction']>({
        ask: {},
        require: {},
        deduct: { points: numberIn(0, MOST_POINTS) },
        reduce: { share },
        nothing: {},
      }),
    },
    base.quantity,
  ),
  quality: objectOf({ bands, points: oneOf('fullWhenAchieved', 'personChooses') }, base.quality),
  explanation: objectOf(
    {
      belowFull: oneOf('require'),
      executionBelow: orNull(
        objectOf<NonNullable<ScoringPolicy['explanation']['executionBelow']>>({
          rate: share,
          strength: oneOf('ask', 'require'),
        }),
      ),
      budgetAdjusted: oneOf('off', 'require'),
      fillers: listOf(filledText),
      maxLength: orNull(integerIn(1, LONGEST_TEXT)),
    },
    base.explanation,
  ),
  maxScore: objectOf({ total: numberIn(1, MOST_POINTS), execution: numberIn(0, MOST_POINTS) }, base.maxScore),
  total: objectOf({ capByExecution: orNull(caps) }, base.total),
  rating: objectOf({ bounds, labels }, base.rating),
  rounding: objectOf({ row: integerIn(0, 4), total: integerIn(0, 4) }, base.rounding),
  tolerance: numberIn(0, 10),
  notApplicable: oneOf('ask', 'rescale'),
});

const baseReader: JsonReader<ScoringPolicy> = (json, path): JsonReading<ScoringPolicy> => {
  const preset = typeof json === 'string' ? findPreset(json) : null;
  return preset === null
    ? { kind: 'wrong', problems: [`参数“${path}”应为一个内置评分办法的名称`] }
    : { kind: 'read', value: preset };
};

/**
 * Reads a scoring policy from parsed JSON: a name, and any parameters that differ from the default.
 *
 * @remarks With `base`, the name of a preset, the other parameters come from that preset.
 * @example parsePolicy({ name: '我县', base: '湖北', tolerance: 0.1 }) // 湖北 with another tolerance
 */
export function parsePolicy(json: unknown): PolicyReading {
  if (!isJsonObject(json)) return { kind: 'invalid', problems: ['评分办法应为一组参数'] };
  const { base, ...parameters } = json;
  const baseReading = base === undefined ? null : baseReader(base, 'base');
  const baseProblems = baseReading?.kind === 'wrong' ? baseReading.problems : [];
  const fallback = baseReading?.kind === 'read' ? baseReading.value : DEFAULT_POLICY;
  const nameProblems = Object.hasOwn(json, 'name') ? [] : ['参数“name”须填写'];
  const reading = objectOf(readersOver(fallback), fallback)(parameters, '');
  const problems = [...baseProblems, ...nameProblems, ...(reading.kind === 'wrong' ? reading.problems : [])];
  return reading.kind === 'read' && problems.length === 0
    ? { kind: 'policy', policy: reading.value }
    : { kind: 'invalid', problems };
}
