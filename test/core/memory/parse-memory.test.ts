import fc from 'fast-check';
import { parseMemory } from '../../../src/core/memory/parse-memory';
import { printMemory } from '../../../src/core/memory/print-memory';
import { EMPTY_MEMORY } from '../../../src/core/memory/workbook-memory';
import type { RememberedDecision, WorkbookMemory } from '../../../src/core/memory/workbook-memory';
import { PRESETS } from '../../../src/core/scoring/policies/presets';

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.constant(']]>\uFFFE\uD800'),
);
const sheetName = text.filter((name) => name.trim() !== '');
const anyDecision: fc.Arbitrary<RememberedDecision> = fc.record({
  sheet: sheetName,
  project: text,
  indicator: text,
  occurrence: fc.integer({ min: 0, max: 1000 }),
  outcome: fc.constantFrom('met', 'partly', 'missed', null),
  points: fc.option(
    fc.double({ min: 0, max: 1000, noNaN: true }).map((points) => points + 0),
    { nil: null },
  ),
  isScoreLocked: fc.boolean(),
});
const anyMemory: fc.Arbitrary<WorkbookMemory> = fc.record({
  policy: fc.constantFrom(null, ...PRESETS),
  sheetPolicies: fc.array(fc.record({ sheet: sheetName, policy: fc.constantFrom(...PRESETS) }), {
    maxLength: 3,
  }),
  decisions: fc.array(anyDecision, { maxLength: 4 }),
});

const parsed = (json: string): unknown => JSON.parse(json);

const DECISION: RememberedDecision = {
  sheet: '自评表',
  project: '道路养护',
  indicator: '养护里程',
  occurrence: 0,
  outcome: 'partly',
  points: 7.5,
  isScoreLocked: true,
};

describe('parseMemory', () => {
  it('reads back what printMemory writes', () => {
    fc.assert(
      fc.property(anyMemory, (memory) => {
        expect(parseMemory(parsed(printMemory(memory)))).toEqual({ memory, problems: [] });
      }),
    );
  });

  it('makes an empty memory and a list of Chinese sentences of garbage', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        const { memory, problems } = parseMemory(json);
        expect(memory).toEqual(EMPTY_MEMORY);
        expect(problems.length).toBeGreaterThan(0);
        for (const problem of problems) expect(problem).toMatch(/^[^。！]*\p{Script=Han}[^。！]*$/u);
      }),
    );
  });

  it.each([
    { what: 'an unknown outcome', change: { outcome: 'exceeded' } },
    { what: 'negative points', change: { points: -1 } },
    { what: 'points that are a text', change: { points: '7' } },
    { what: 'half an occurrence', change: { occurrence: 0.5 } },
    { what: 'no sheet', change: { sheet: '' } },
    { what: 'a project that is no text', change: { project: null } },
    { what: 'a lock that is no truth value', change: { isScoreLocked: 1 } },
    { what: 'something it does not know', change: { 得分: 1 } },
  ])('leaves out a decision with $what and keeps the others', ({ change }) => {
    const { memory, problems } = parseMemory({
      version: 1,
      policy: null,
      decisions: [DECISION, { ...DECISION, ...change }],
    });
    expect(memory.decisions).toEqual([DECISION]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('decisions[1]');
  });

  it('leaves out a policy that is wrong and keeps the decisions', () => {
    const { memory, problems } = parseMemory({
      version: 1,
      policy: { name: '我县', tolerance: '小' },
      decisions: [DECISION],
    });
    expect(memory).toEqual({ ...EMPTY_MEMORY, decisions: [DECISION] });
    expect(problems).toEqual([expect.stringContaining('tolerance')]);
  });

  it('leaves out a policy of one sheet that is wrong and keeps the others', () => {
    const [policy] = PRESETS;
    const { memory, problems } = parseMemory({
      version: 1,
      sheetPolicies: [
        { sheet: '甲', policy },
        { sheet: '乙', policy: { ...policy, tolerance: '小' } },
        { sheet: '', policy },
      ],
    });
    expect(memory.sheetPolicies).toEqual([{ sheet: '甲', policy }]);
    expect(problems).toEqual([
      '工作表“乙”的评分办法：参数“tolerance”应为0至10之间的数，现为“小”',
      expect.stringContaining('sheet'),
    ]);
  });

  it.each([
    { what: 'another version', json: { version: 3, policy: null, decisions: [DECISION] } },
    { what: 'no version', json: { policy: null, decisions: [DECISION] } },
    { what: 'policies of sheets without a list', json: { version: 1, sheetPolicies: {} } },
    {
      what: 'more policies of sheets than there may be sheets',
      json: { version: 1, sheetPolicies: Array.from({ length: 1001 }, () => ({})) },
    },
    { what: 'decisions without a list', json: { version: 1, policy: null, decisions: { 0: DECISION } } },
    {
      what: 'more decisions than any workbook needs',
      json: { version: 1, decisions: Array.from({ length: 10_001 }, () => DECISION) },
    },
  ])('reads nothing from $what', ({ json }) => {
    const { memory, problems } = parseMemory(json);
    expect(memory).toEqual(EMPTY_MEMORY);
    expect(problems).toHaveLength(1);
  });
});

it('reads as many decisions as a workbook may need', () => {
  const decisions = Array.from({ length: 10_000 }, () => DECISION);
  expect(parseMemory({ version: 1, decisions }).memory.decisions).toHaveLength(10_000);
});

it('reads a memory without decisions', () => {
  expect(parseMemory({ version: 1 })).toEqual({ memory: EMPTY_MEMORY, problems: [] });
});

describe('printMemory', () => {
  it('prints the parameters in alphabetical order', () => {
    expect(printMemory({ ...EMPTY_MEMORY, decisions: [DECISION] })).toBe(
      '{"decisions":[{"indicator":"养护里程","isScoreLocked":true,"occurrence":0,"outcome":"partly",' +
        '"points":7.5,"project":"道路养护","sheet":"自评表"}],"policy":null,"version":1}',
    );
  });

  it('tells a program that knows no policies of sheets to leave the memory alone', () => {
    const [policy] = PRESETS;
    const sheetPolicies = policy === undefined ? [] : [{ sheet: '甲', policy }];
    expect(printMemory({ ...EMPTY_MEMORY, sheetPolicies })).toContain('"version":2}');
  });

  it('gives the same text for the same memory', () => {
    const { isScoreLocked, points, ...rest } = DECISION;
    const shuffled = { isScoreLocked, points, ...rest };
    expect(printMemory({ decisions: [shuffled], sheetPolicies: [], policy: null })).toBe(
      printMemory({ ...EMPTY_MEMORY, decisions: [DECISION] }),
    );
  });

  it('prints one line that XML can carry', () => {
    fc.assert(
      fc.property(anyMemory, (memory) => {
        // eslint-disable-next-line no-control-regex -- control characters are the point
        expect(printMemory(memory)).not.toMatch(/[\u0000-\u001F\uFFFE\uFFFF\p{Surrogate}]/u);
      }),
    );
  });
});
