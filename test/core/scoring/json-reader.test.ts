import {
  filledText,
  integerIn,
  kindOf,
  listOf,
  numberIn,
  objectOf,
  oneOf,
  orNull,
  suchThat,
  type JsonReader,
} from '../../../src/core/scoring/json-reader';

type Shape = { readonly kind: 'dot' } | { readonly kind: 'circle'; readonly radius: number };

const shape = kindOf<Shape>({ dot: {}, circle: { radius: numberIn(0, 9) } });
const pair = objectOf<{ a: number; b: number }>({ a: numberIn(0, 9), b: numberIn(0, 9) });
const even = suchThat(numberIn(0, 9), '偶数', (value): value is number => value % 2 === 0);

describe('a JSON reader', () => {
  it.each<{ because: string; reader: JsonReader<unknown>; json: unknown }>([
    { because: 'a bound', reader: numberIn(0, 1), json: 1 },
    { because: 'a whole number', reader: integerIn(0, 4), json: 4 },
    { because: 'a word', reader: oneOf('ask', 'off'), json: 'off' },
    { because: 'text', reader: filledText, json: '无' },
    { because: 'nothing where nothing may stand', reader: orNull(filledText), json: null },
    { because: 'a list', reader: listOf(filledText), json: ['无', '/'] },
    { because: 'an object', reader: pair, json: { a: 1, b: 2 } },
    { because: 'a kind without more', reader: shape, json: { kind: 'dot' } },
    { because: 'a kind with a property', reader: shape, json: { kind: 'circle', radius: 2 } },
    { because: 'a value with a condition', reader: even, json: 2 },
  ])('reads $because', ({ reader, json }) => {
    expect(reader(json, 'p')).toEqual({ kind: 'read', value: json });
  });

  it.each<{ reader: JsonReader<unknown>; json: unknown; problem: string }>([
    { reader: numberIn(0, 1), json: 1.1, problem: '参数“p”应为0至1之间的数，现为“1.1”' },
    { reader: numberIn(0, 1), json: Number.NaN, problem: '参数“p”应为0至1之间的数，现为“null”' },
    { reader: numberIn(0, 1), json: undefined, problem: '参数“p”应为0至1之间的数，现为“”' },
    { reader: integerIn(0, 4), json: 1.5, problem: '参数“p”应为0至4之间的整数，现为“1.5”' },
    { reader: oneOf('ask', 'off'), json: 'on', problem: '参数“p”应为“ask”或“off”，现为“on”' },
    { reader: filledText, json: ' ', problem: '参数“p”应为不为空的文字，现为“ ”' },
    { reader: listOf(filledText), json: {}, problem: '参数“p”应为一个列表，现为“{}”' },
    { reader: listOf(filledText), json: ['无', 0], problem: '参数“p[1]”应为不为空的文字，现为“0”' },
    { reader: pair, json: [], problem: '参数“p”应为一组参数，现为“[]”' },
    { reader: filledText, json: [[]], problem: '参数“p”应为不为空的文字，现为一个列表' },
    { reader: filledText, json: { a: {} }, problem: '参数“p”应为不为空的文字，现为一组参数' },
    { reader: pair, json: { a: 1 }, problem: '参数“p.b”须填写' },
    { reader: pair, json: { a: 1, b: 2, c: 3 }, problem: '无法识别参数“p.c”' },
    { reader: shape, json: 'dot', problem: '参数“p”应为一组参数，现为“dot”' },
    { reader: shape, json: { kind: 'box' }, problem: '参数“p.kind”应为“dot”或“circle”，现为“box”' },
    { reader: shape, json: { kind: 'dot', radius: 1 }, problem: '无法识别参数“p.radius”' },
    { reader: even, json: 3, problem: '参数“p”应为偶数，现为“3”' },
    { reader: even, json: 10, problem: '参数“p”应为0至9之间的数，现为“10”' },
  ])('says $problem', ({ reader, json, problem }) => {
    expect(reader(json, 'p')).toEqual({ kind: 'wrong', problems: [problem] });
  });

  it('takes absent properties from the fallback', () => {
    const reader = objectOf<{ a: number; b: number }>(
      { a: numberIn(0, 9), b: numberIn(0, 9) },
      { a: 1, b: 2 },
    );
    expect(reader({ b: 3 }, '')).toEqual({ kind: 'read', value: { a: 1, b: 3 } });
  });

  it('survives any depth', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`);
    expect(filledText(deep, 'p').kind).toBe('wrong');
    expect(numberIn(0, 1)({ deep }, 'p').kind).toBe('wrong');
  });

  it('shortens what it quotes', () => {
    const reading = filledText(['长'.repeat(80)], 'p');
    expect(JSON.stringify(reading)).toContain('…');
    expect(JSON.stringify(reading).length).toBeLessThan(120);
  });
});
