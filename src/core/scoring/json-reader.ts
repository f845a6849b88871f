/** What reading a piece of JSON came to: a value, or Chinese sentences about what is wrong with it. */
export type JsonReading<Value> =
  | { readonly kind: 'read'; readonly value: Value }
  | { readonly kind: 'wrong'; readonly problems: readonly string[] };

/** Reads one parameter; `path` is how the sentence names it. */
export type JsonReader<Value> = (json: unknown, path: string) => JsonReading<Value>;

const read = <Value>(value: Value): JsonReading<Value> => ({ kind: 'read', value });

const LONGEST_QUOTE = 40;

const isFlat = (json: object): boolean =>
  Object.values(json).every((value) => typeof value !== 'object' || value === null);

/** What stands there instead; a list or an object that holds others, however deep, only by what it is. */
function quote(json: unknown): string {
  if (typeof json === 'object' && json !== null && !isFlat(json)) {
    return Array.isArray(json) ? '一个列表' : '一组参数';
  }
  const text = typeof json === 'string' ? json : ((JSON.stringify(json) as string | undefined) ?? '');
  return `“${text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text}”`;
}

const wrong = (path: string, expected: string, json: unknown): JsonReading<never> => ({
  kind: 'wrong',
  problems: [`参数“${path}”应为${expected}，现为${quote(json)}`],
});

/** A number between two bounds, both allowed. */
export const numberIn =
  (least: number, most: number): JsonReader<number> =>
  (json, path) =>
    typeof json === 'number' && json >= least && json <= most
      ? read(json)
      : wrong(path, `${String(least)}至${String(most)}之间的数`, json);

/** A whole number between two bounds, both allowed. */
export const integerIn =
  (least: number, most: number): JsonReader<number> =>
  (json, path) =>
    typeof json === 'number' && Number.isInteger(json) && json >= least && json <= most
      ? read(json)
      : wrong(path, `${String(least)}至${String(most)}之间的整数`, json);

/** One of some words. */
export const oneOf =
  <Word extends string>(...words: readonly Word[]): JsonReader<Word> =>
  (json, path) => {
    const word = words.find((candidate) => candidate === json);
    return word === undefined
      ? wrong(path, words.map((candidate) => `“${candidate}”`).join('或'), json)
      : read(word);
  };

/** Text that says something. */
export const filledText: JsonReader<string> = (json, path) =>
  typeof json === 'string' && json.trim() !== '' ? read(json) : wrong(path, '不为空的文字', json);

/** The value, or `null` for none. */
export const orNull =
  <Value>(reader: JsonReader<Value>): JsonReader<Value | null> =>
  (json, path) =>
    json === null ? read(null) : reader(json, path);

/** A value that has to be more than its parts say; `expected` says what. */
export const suchThat =
  <Value, Narrow extends Value>(
    reader: JsonReader<Value>,
    expected: string,
    fits: (value: Value) => value is Narrow,
  ): JsonReader<Narrow> =>
  (json, path) => {
    const reading = reader(json, path);
    if (reading.kind === 'wrong') return reading;
    return fits(reading.value) ? read(reading.value) : wrong(path, expected, json);
  };

/** A list, every entry read alike. */
export const listOf =
  <Value>(reader: JsonReader<Value>): JsonReader<readonly Value[]> =>
  (json, path) => {
    if (!Array.isArray(json)) return wrong(path, '一个列表', json);
    const readings = json.map((entry: unknown, index) => reader(entry, `${path}[${String(index)}]`));
    const problems = readings.flatMap((reading) => (reading.kind === 'wrong' ? reading.problems : []));
    const values = readings.flatMap((reading) => (reading.kind === 'read' ? [reading.value] : []));
    return problems.length > 0 ? { kind: 'wrong', problems } : read(values);
  };

/** One reader for each property of an object. */
export type JsonReaders<Value> = { readonly [Key in keyof Value]-?: JsonReader<Value[Key]> };

/** A JSON object, as opposed to a list or a single value. */
export const isJsonObject = (json: unknown): json is Readonly<Record<string, unknown>> =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

/**
 * An object of known properties; others are wrong.
 *
 * @param fallback stands in for absent properties; without it every property must be there
 */
export const objectOf =
  <Value extends object>(readers: JsonReaders<Value>, fallback: Value | null = null): JsonReader<Value> =>
  (json, path) => {
    if (!isJsonObject(json)) return wrong(path, '一组参数', json);
    const prefix = path === '' ? '' : `${path}.`;
    const unknownKeys = Object.keys(json).filter((key) => !Object.hasOwn(readers, key));
    const problems = unknownKeys.map((key) => `无法识别参数“${prefix}${key}”`);
    const entries = (Object.keys(readers) as (keyof Value & string)[]).map((key) => {
      if (Object.hasOwn(json, key)) return { key, reading: readers[key](json[key], `${prefix}${key}`) };
      if (fallback !== null) return { key, reading: read(fallback[key]) };
      return { key, reading: { kind: 'wrong', problems: [`参数“${prefix}${key}”须填写`] } as const };
    });
    const wrongValues = entries.flatMap(({ reading }) => (reading.kind === 'wrong' ? reading.problems : []));
    if (problems.length + wrongValues.length > 0) {
      return { kind: 'wrong', problems: [...problems, ...wrongValues] };
    }
    const values = entries.flatMap(({ key, reading }) =>
      reading.kind === 'read' ? [[key, reading.value] as const] : [],
    );
    return read(Object.fromEntries(values) as Value);
  };

/** An object whose `kind` decides which other properties it has. */
export const kindOf =
  <Value extends { readonly kind: string }>(variants: {
    readonly [Kind in Value['kind']]: JsonReaders<Omit<Extract<Value, { readonly kind: Kind }>, 'kind'>>;
  }): JsonReader<Value> =>
  (json, path) => {
    if (!isJsonObject(json)) return wrong(path, '一组参数', json);
    const kind = oneOf(...(Object.keys(variants) as Value['kind'][]))(json['kind'], `${path}.kind`);
    if (kind.kind === 'wrong') return kind;
    const readers = { kind: oneOf(kind.value), ...variants[kind.value] } as unknown as JsonReaders<Value>;
    return objectOf(readers)(json, path);
  };
