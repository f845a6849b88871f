import type { Check, Severity } from '../../../src/core/checks/check';
import { printAddress } from '../../../src/core/sheet/cell-address';
import { buildScoredForm, type FormSpec } from './scored-form-builder';

/** A form that a check finds fault with, and where. */
export interface RejectedForm {
  readonly because: string;
  readonly form: FormSpec;
  readonly hits: readonly {
    readonly at: string | null;
    readonly params: Readonly<Record<string, unknown>>;
    /** The check's own unless given. */
    readonly severity?: Severity;
  }[];
}

/** A form that a check says nothing about. */
export interface AcceptedForm {
  readonly because: string;
  readonly form: FormSpec;
}

const foundBy = (check: Check, form: FormSpec): readonly unknown[] =>
  check.run(buildScoredForm(form)).map(({ code, severity, at, params }) => ({
    code,
    severity,
    at: at === null ? null : printAddress(at),
    params,
  }));

/** Runs the two tables of a check; sentences are compared in `catalogue.txt` alone. */
export function testCheck(
  name: string,
  check: Check,
  tables: { readonly reject: readonly RejectedForm[]; readonly accept: readonly AcceptedForm[] },
): void {
  describe(name, () => {
    it.each(tables.reject)('reports $because', ({ form, hits }) => {
      expect(foundBy(check, form)).toEqual(
        hits.map(({ at, params, severity = check.severity }) => ({ code: check.code, severity, at, params })),
      );
    });

    it.each(tables.accept)('accepts $because', ({ form }) => {
      expect(foundBy(check, form)).toEqual([]);
    });
  });
}
