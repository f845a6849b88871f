import type { ScoringPolicy } from '../core/index';

/** How the number in a field is read: per cent as a share of one, points and counts as they are. */
export interface NumberField {
  readonly kind: 'percent' | 'points' | 'count';
  /** What stands before the field, which may be the first half of a phrase. */
  readonly label: string;
  /** What a sentence calls it. */
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly unit: string;
}

/** Words of the form, such as a grade. */
export interface TextField {
  readonly kind: 'text';
  readonly label: string;
}

export type ParameterField = NumberField | TextField;

/** One way a rule can be, with the fields it needs. */
export interface ParameterVariant {
  readonly kind: string;
  readonly name: string;
  readonly fields: readonly ParameterField[];
  /** What stands in the fields when the person chooses this way: values that are in use somewhere. */
  readonly initial?: readonly string[];
  /** The fields are one step of a ladder and come as often as the person wants. */
  readonly isLadder?: true;
}

/** What stands in the fields of a parameter: its variant, and the texts in the order of the fields. */
export interface ParameterTexts {
  readonly kind: string;
  readonly texts: readonly string[];
}

/** How a parameter of the policy is shown in fields and read from them. */
export interface ParameterForm {
  readonly variants: readonly ParameterVariant[];
  /** The variant a policy has, with the values of its fields: shares of one, points, counts, or words. */
  readonly valuesOf: (policy: ScoringPolicy) => { kind: string; values: readonly (number | string)[] };
  /** What is wrong with values that are right each by itself: one Chinese sentence; `null` for nothing. */
  readonly faultOf?: (values: readonly (number | string)[]) => string | null;
  readonly change: (
    policy: ScoringPolicy,
    kind: string,
    values: readonly (number | string)[],
  ) => ScoringPolicy;
}

/** What the fields of a parameter say. */
export type ParameterReading =
  | { readonly kind: 'policy'; readonly policy: ScoringPolicy }
  /** One Chinese sentence. */
  | { readonly kind: 'unusable'; readonly message: string };

const NUMBER = /^\d{1,6}(?:\.\d{1,4})?$/u;

const isNumberField = (field: ParameterField): field is NumberField => field.kind !== 'text';

/** Per cent as a share, without a step over binary fractions: `80` is 0.8. */
const numberOf = (digits: string, { kind }: NumberField): number =>
  Number(kind === 'percent' ? `${digits}e-2` : digits);

function printValue(value: number | string, field: ParameterField): string {
  if (typeof value === 'string') return value;
  return String(field.kind === 'percent' ? Number((value * 100).toFixed(6)) : value);
}

function readField(text: string, field: ParameterField): number | string | null {
  const plain = text.trim().normalize('NFKC');
  if (!isNumberField(field)) return plain === '' ? null : text.trim();
  const digits = plain.endsWith(field.unit) ? plain.slice(0, -field.unit.length).trim() : plain;
  if (!NUMBER.test(digits)) return null;
  const written = Number(digits);
  const isWhole = field.kind !== 'count' || Number.isInteger(written);
  return isWhole && written >= field.least && written <= field.most ? numberOf(digits, field) : null;
}

function complaint(field: ParameterField): string {
  if (!isNumberField(field)) return `${field.label}须填写`;
  const { name, kind } = field;
  const [least, most] = [field.least, field.most].map((limit) =>
    kind === 'percent' && limit > 0 ? `${limit}%` : `${limit}`,
  );
  return `${name}须填写${least}至${most}之间的${kind === 'count' ? '整数' : '数'}`;
}

/** The variant by its kind, else the first. */
export function variantOf(form: ParameterForm, kind: string): ParameterVariant {
  const found = form.variants.find((variant) => variant.kind === kind) ?? form.variants[0];
  if (found === undefined) throw new Error('a parameter without a variant');
  return found;
}

/** The field of each text; a ladder has its own over and over. */
export function fieldAt({ fields, isLadder }: ParameterVariant, index: number): ParameterField | undefined {
  return isLadder === true ? fields[index % fields.length] : fields[index];
}

/** What a policy says, in the texts of the fields. */
export function textsOf(form: ParameterForm, policy: ScoringPolicy): ParameterTexts {
  const { kind, values } = form.valuesOf(policy);
  const variant = variantOf(form, kind);
  const texts = values.map((value, index) => {
    const field = fieldAt(variant, index);
    return field === undefined ? String(value) : printValue(value, field);
  });
  return { kind, texts };
}

/** Reads the fields whole or not at all, and says what the first unusable one has to hold. */
export function readTexts(
  form: ParameterForm,
  { kind, texts }: ParameterTexts,
  policy: ScoringPolicy,
): ParameterReading {
  const variant = variantOf(form, kind);
  const values: (number | string)[] = [];
  for (const [index, text] of texts.entries()) {
    const field = fieldAt(variant, index);
    if (field === undefined) continue;
    const value = readField(text, field);
    if (value === null) return { kind: 'unusable', message: complaint(field) };
    values.push(value);
  }
  if (variant.isLadder === true && values.length === 0) {
    return { kind: 'unusable', message: `“${variant.name}”须填写至少一档` };
  }
  const fault = form.faultOf?.(values) ?? null;
  return fault === null
    ? { kind: 'policy', policy: form.change(policy, kind, values) }
    : { kind: 'unusable', message: fault };
}
