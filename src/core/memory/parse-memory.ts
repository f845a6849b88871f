import type { DecidedOutcome } from '../judgement/judgement';
import {
  filledText,
  integerIn,
  isJsonObject,
  numberIn,
  objectOf,
  oneOf,
  orNull,
  type JsonReader,
} from '../scoring/json-reader';
import { parsePolicy } from '../scoring/parse-policy';
import type { ScoringPolicy } from '../scoring/policy';
import { LAST_ROW } from '../sheet/cell-address';
import { MEMORY_VERSIONS } from './print-memory';
import {
  EMPTY_MEMORY,
  type RememberedDecision,
  type SheetPolicy,
  type WorkbookMemory,
} from './workbook-memory';

/** What reading a memory came to: all that could be read, and a Chinese sentence about everything else. */
export interface MemoryReading {
  readonly memory: WorkbookMemory;
  readonly problems: readonly string[];
}

const MOST_POINTS = 1000;
const DECISIONS = { name: 'decisions', noun: '人工评定', most: 10_000 };
/** As many as a workbook may have sheets. */
const SHEET_POLICIES = { name: 'sheetPolicies', noun: '工作表的评分办法', most: 1000 };

const anyText: JsonReader<string> = (json, path) =>
  typeof json === 'string'
    ? { kind: 'read', value: json }
    : { kind: 'wrong', problems: [`参数“${path}”应为文字`] };

const anyTruth: JsonReader<boolean> = (json, path) =>
  typeof json === 'boolean'
    ? { kind: 'read', value: json }
    : { kind: 'wrong', problems: [`参数“${path}”应为“true”或“false”`] };

const decision = objectOf<RememberedDecision>({
  sheet: filledText,
  project: anyText,
  indicator: anyText,
  occurrence: integerIn(0, LAST_ROW),
  outcome: orNull(oneOf<DecidedOutcome>('met', 'partly', 'missed')),
  points: orNull(numberIn(0, MOST_POINTS)),
  isScoreLocked: anyTruth,
});

const wholePolicy: JsonReader<ScoringPolicy> = (json) => {
  const reading = parsePolicy(json);
  return reading.kind === 'policy'
    ? { kind: 'read', value: reading.policy }
    : { kind: 'wrong', problems: reading.problems };
};

const namedPolicy = objectOf<SheetPolicy>({ sheet: filledText, policy: wholePolicy });

/** What is wrong with the policy of a sheet says which sheet it is. */
const sheetPolicy: JsonReader<SheetPolicy> = (json, path) => {
  const reading = namedPolicy(json, path);
  const sheet = isJsonObject(json) ? json['sheet'] : null;
  if (reading.kind === 'read' || typeof sheet !== 'string') return reading;
  return {
    kind: 'wrong',
    problems: reading.problems.map((problem) => `工作表“${sheet}”的评分办法：${problem}`),
  };
};

const nothing = (problem: string): MemoryReading => ({ memory: EMPTY_MEMORY, problems: [problem] });

interface Part<Value> {
  readonly value: Value;
  readonly problems: readonly string[];
}

function readPolicy(json: unknown): Part<ScoringPolicy | null> {
  const reading = orNull(wholePolicy)(json, 'policy');
  return reading.kind === 'read'
    ? { value: reading.value, problems: [] }
    : { value: null, problems: reading.problems };
}

/** Reads the entries of a list one by one; those that cannot be read are left out and named. */
function readList<Value>(
  json: unknown,
  { name, noun, most }: { readonly name: string; readonly noun: string; readonly most: number },
  entry: JsonReader<Value>,
): Part<readonly Value[]> {
  if (!Array.isArray(json)) return { value: [], problems: [`${noun}应为一个列表`] };
  if (json.length > most) {
    return { value: [], problems: [`${noun}的条数超出范围，上限${String(most)}`] };
  }
  const readings = json.map((one: unknown, index) => entry(one, `${name}[${String(index)}]`));
  return {
    value: readings.flatMap((reading) => (reading.kind === 'read' ? [reading.value] : [])),
    problems: readings.flatMap((reading) => (reading.kind === 'wrong' ? reading.problems : [])),
  };
}

/**
 * Reads what a workbook remembers from parsed JSON.
 *
 * @remarks
 * A policy or a decision that cannot be read whole is left out and named; the others stay, because decisions
 * are a person's work.
 * @example parseMemory({ version: 1, policy: null, decisions: [] }) // { memory: EMPTY_MEMORY, problems: [] }
 */
export function parseMemory(json: unknown): MemoryReading {
  if (!isJsonObject(json)) return nothing('工作簿里的人工评定记录应为一组参数');
  if (!MEMORY_VERSIONS.includes(json['version'])) return nothing('无法识别工作簿里人工评定记录的版本');
  const policy = readPolicy(json['policy'] ?? null);
  const own = readList(json['sheetPolicies'] ?? [], SHEET_POLICIES, sheetPolicy);
  const decisions = readList(json['decisions'] ?? [], DECISIONS, decision);
  return {
    memory: { policy: policy.value, sheetPolicies: own.value, decisions: decisions.value },
    problems: [...policy.problems, ...own.problems, ...decisions.problems],
  };
}
