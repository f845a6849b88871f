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
import { MEMORY_VERSION } from './print-memory';
import { EMPTY_MEMORY, type RememberedDecision, type WorkbookMemory } from './workbook-memory';

/** What reading a memory came to: all that could be read, and a Chinese sentence about everything else. */
export interface MemoryReading {
  readonly memory: WorkbookMemory;
  readonly problems: readonly string[];
}

const MOST_POINTS = 1000;
const MOST_DECISIONS = 10_000;

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

const nothing = (problem: string): MemoryReading => ({ memory: EMPTY_MEMORY, problems: [problem] });

interface Part<Value> {
  readonly value: Value;
  readonly problems: readonly string[];
}

function readPolicy(json: unknown): Part<ScoringPolicy | null> {
  if (json === null) return { value: null, problems: [] };
  const reading = parsePolicy(json);
  return reading.kind === 'policy'
    ? { value: reading.policy, problems: [] }
    : { value: null, problems: reading.problems };
}

function readDecisions(json: unknown): Part<readonly RememberedDecision[]> {
  if (!Array.isArray(json)) return { value: [], problems: ['参数“decisions”应为一个列表'] };
  if (json.length > MOST_DECISIONS) {
    return { value: [], problems: [`人工评定的条数超出范围，上限${String(MOST_DECISIONS)}`] };
  }
  const readings = json.map((entry: unknown, index) => decision(entry, `decisions[${String(index)}]`));
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
  if (json['version'] !== MEMORY_VERSION) return nothing('无法识别工作簿里人工评定记录的版本');
  const policy = readPolicy(json['policy'] ?? null);
  const decisions = readDecisions(json['decisions'] ?? []);
  return {
    memory: { policy: policy.value, decisions: decisions.value },
    problems: [...policy.problems, ...decisions.problems],
  };
}
