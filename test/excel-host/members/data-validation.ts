import type { FormatTarget } from '../model/format-target';
import { isRecord } from '../protocol/arguments';
import { ExcelError } from '../protocol/excel-error';
import { action, objectType, readOnly, scalar } from '../protocol/object-type';
import { bagScalars } from './bag-scalars';

/** The kinds of rules by the key under which the library sends them. */
const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

function setRule(target: FormatTarget, rule: unknown): void {
  const [kind] = isRecord(rule) ? Object.keys(rule).filter((key) => key in TYPES) : [];
  if (kind === undefined) throw new ExcelError('InvalidArgument');
  target.set('Validation.Rule', rule);
  target.set('Validation.Type', TYPES[kind]);
}

/** What may be entered; remembered, never enforced, as Excel does not enforce it on writes of an add-in. */
export const dataValidation = objectType<FormatTarget>('DataValidation', {
  members: {
    Type: readOnly((target) => target.get('Validation.Type') ?? 'Inconsistent'),
    Rule: scalar((target) => target.get('Validation.Rule') ?? {}, setRule),
    ...bagScalars<FormatTarget>(
      ['IgnoreBlanks', 'ErrorAlert', 'Prompt'],
      (target, name) => target.get(`Validation.${name}`),
      (target, name, value) => target.set(`Validation.${name}`, value),
    ),
    Clear: action((target) =>
      target.change((cell) => {
        for (const name of ['Type', 'Rule', 'IgnoreBlanks', 'ErrorAlert', 'Prompt']) {
          cell.format.delete(`Validation.${name}`);
        }
      }),
    ),
  },
});
