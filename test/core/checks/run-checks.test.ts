import fc from 'fast-check';
import { runChecks } from '../../../src/core/checks/run-checks';
import { PRESETS } from '../../../src/core/scoring/policies/presets';
import { compareAddresses, printAddress } from '../../../src/core/sheet/cell-address';
import { SAMPLE_FORMS } from './sample-forms';
import { anyForm } from './any-form';
import { buildScoredForm, type FormSpec, type RowSpec } from './scored-form-builder';

const placesOf = (form: FormSpec): readonly string[] =>
  runChecks(buildScoredForm(form)).map(
    ({ code, at }) => `${code}@${at === null ? 'form' : printAddress(at)}`,
  );

const around = (row: RowSpec): FormSpec => ({ rows: [{ maxScore: 90 }, row] });

describe('runChecks', () => {
  it('has nothing to say about a form that is right', () => {
    const form: FormSpec = {
      funds: {
        initial: 350,
        annual: 350,
        executed: 350,
        maxScore: 10,
        rate: 1,
        score: 10,
        parts: [{ annual: 350 }],
      },
      rows: [
        { maxScore: 50, score: 50 },
        { maxScore: 40, score: 40 },
      ],
      total: { maxScore: 100, score: 100 },
      selfRating: '优',
    };
    expect(placesOf(form)).toEqual([]);
  });

  it('reads the form row by row and ends with the whole form', () => {
    const form: FormSpec = {
      supervisingDepartment: undefined,
      implementingAgency: undefined,
      funds: { annual: 100, executed: 50, maxScore: 10, rate: 0.6, score: 5 },
      rows: [
        { maxScore: 90, score: 80 },
        { name: undefined, maxScore: undefined },
      ],
      residue: ['D15'],
    };
    expect(placesOf(form)).toEqual([
      'head-field-missing@D4',
      'head-field-missing@G4',
      'execution-rate-mismatch@I6',
      'score-mismatch@H13',
      'indicator-name-missing@D14',
      'max-score-missing@G14',
      'execution-unexplained@form',
      'template-residue@form',
    ]);
  });

  it.each<{ because: string; form: FormSpec; only: readonly string[] }>([
    {
      because: 'a missing actual, not the score that goes with it',
      form: around({ actual: undefined, score: undefined, outcome: 'undecidable', notes: ['actualMissing'] }),
      only: ['actual-missing@F14'],
    },
    {
      because: 'points deducted from a met row, not an explanation',
      form: around({ score: 7 }),
      only: ['score-mismatch@H14'],
    },
    {
      because: 'a score above the weight, not that it is wrong',
      form: around({ score: 12 }),
      only: ['score-above-max@H14'],
    },
    {
      because: 'weights that do not add up, not the printed sum of them',
      form: { rows: [{ maxScore: 90 }], total: { maxScore: 100, score: 10 } },
      only: ['max-scores-not-100@G40'],
    },
    {
      because: 'a missing weight, not that the sum is short',
      form: { ...around({ maxScore: undefined, score: undefined }), total: { maxScore: 100 } },
      only: ['max-score-missing@G14'],
    },
    {
      because: 'an unreadable target, not that a person has to judge',
      form: around({ score: undefined, outcome: 'undecidable', notes: ['targetUnreadable'] }),
      only: ['target-unreadable@E14'],
    },
    {
      because: 'an empty score of a row for a person once',
      form: around({ score: undefined, outcome: 'undecidable', basis: 'descriptive' }),
      only: ['score-missing@H14'],
    },
    {
      because: 'a score that was never calculated, not the sum without it',
      form: {
        ...around({ score: { formula: '=A1' }, outcome: 'undecidable', basis: 'descriptive' }),
        total: { maxScore: 100, score: 97 },
      },
      only: ['formula-not-calculated@H14'],
    },
    {
      because: 'an actual that was never calculated, not that it is missing',
      form: around({ actual: { formula: '=A1' }, outcome: 'undecidable', notes: ['formulaNotCalculated'] }),
      only: ['formula-not-calculated@F14'],
    },
    {
      because: 'a weight that was never calculated, not that the sum is short',
      form: around({ maxScore: { formula: '=A1' } }),
      only: ['formula-not-calculated@G14'],
    },
    {
      because: 'a missed row by its score and its explanation, two faults',
      form: around({ score: 9, outcome: 'missed', rate: '0.98' }),
      only: ['score-mismatch@H14', 'deviation-unexplained@I14'],
    },
  ])('reports $because', ({ form, only }) => {
    const places = placesOf(form).filter((place) => place !== 'score-mismatch@H13');
    expect(places).toEqual(only);
  });

  it('asks once for an explanation that two rows share', () => {
    const missed: RowSpec = { outcome: 'missed', rate: '0.5', score: 5, explanationAt: 'I13' };
    const form: FormSpec = { rows: [{ maxScore: 80, score: 80 }, missed, missed] };
    expect(placesOf(form).filter((place) => place.startsWith('deviation'))).toEqual([
      'deviation-unexplained@I13',
    ]);
  });

  it('never says the same of one cell twice', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyForm, fc.constantFrom(...SAMPLE_FORMS)),
        fc.constantFrom(...PRESETS),
        (form, policy) => {
          const places = placesOf({ ...form, policy });
          expect(places).toEqual([...new Set(places)]);
        },
      ),
    );
  });

  it('keeps the order of the sheet', () => {
    fc.assert(
      fc.property(anyForm, (form) => {
        const findings = runChecks(buildScoredForm(form));
        const places = findings.flatMap(({ at }) => (at === null ? [] : [at]));
        expect(places).toEqual([...places].sort(compareAddresses));
        expect(findings.slice(places.length).every(({ at }) => at === null)).toBe(true);
      }),
    );
  });

  it('makes findings of plain data', () => {
    fc.assert(
      fc.property(anyForm, (form) => {
        const findings = runChecks(buildScoredForm(form));
        expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
      }),
    );
  });
});
