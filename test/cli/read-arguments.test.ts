import { readArguments } from '../../src/cli/read-arguments';

const CHECK = { kind: 'check', paths: ['a.xlsx'], policy: null, isJson: false };

const LAYOUT = ['template', '--layout=益阳', '--out=a.xlsx'];
const TEMPLATE = {
  kind: 'template',
  layout: '湖北',
  out: 'a.xlsx',
  from: null,
  year: null,
  projectName: '',
  supervisingDepartment: '',
  implementingAgency: '',
  unit: null,
  rows: null,
};

describe('readArguments', () => {
  it.each([
    { words: ['check', 'a.xlsx'], command: CHECK },
    { words: ['check', '--json', 'a.xlsx'], command: { ...CHECK, isJson: true } },
    { words: ['check', 'a.xlsx', '--policy', '湖北'], command: { ...CHECK, policy: '湖北' } },
    { words: ['check', '--policy=湖北', 'a.xlsx'], command: { ...CHECK, policy: '湖北' } },
    { words: ['check', '--policy=-x.json', 'a.xlsx'], command: { ...CHECK, policy: '-x.json' } },
    { words: ['check', '-'], command: { ...CHECK, paths: ['-'] } },
    { words: ['check', '--', '-年度 表.xlsx'], command: { ...CHECK, paths: ['-年度 表.xlsx'] } },
    {
      words: ['check', 'C:\\材料\\自评表 1.xlsx', '材料'],
      command: { ...CHECK, paths: ['C:\\材料\\自评表 1.xlsx', '材料'] },
    },
    {
      words: ['score', 'a.xlsx'],
      command: { kind: 'score', paths: ['a.xlsx'], policy: null, target: { kind: 'beside' } },
    },
    {
      words: ['score', '-', '--out', '结果'],
      command: { kind: 'score', paths: ['-'], policy: null, target: { kind: 'folder', folder: '结果' } },
    },
    {
      words: ['score', 'a.xlsx', '--in-place', '--policy=四川'],
      command: { kind: 'score', paths: ['a.xlsx'], policy: '四川', target: { kind: 'inPlace' } },
    },
    {
      words: ['summary', '材料', '--out', '汇总.xlsx', '--policy=湖北'],
      command: { kind: 'summary', paths: ['材料'], policy: '湖北', out: '汇总.xlsx' },
    },
    { words: ['template', '--layout', '湖北', '--out', 'a.xlsx'], command: TEMPLATE },
    {
      words: ['template', '--layout=湖北', '--out=a.xlsx', '--unit=元', '--rows=20', '--year', '2026'],
      command: { ...TEMPLATE, unit: 'yuan', rows: 20, year: 2026 },
    },
    {
      words: [
        'template',
        '--layout=湖北',
        '--out=a.xlsx',
        '--from',
        '上年.xlsx',
        '--project=甲',
        '--agency=乙',
      ],
      command: { ...TEMPLATE, from: '上年.xlsx', projectName: '甲', implementingAgency: '乙' },
    },
    {
      words: ['explain', '--dimension', '数量指标', '--year=2022', '--', '-5%', '-3%'],
      command: {
        kind: 'explain',
        target: '-5%',
        actual: '-3%',
        context: { dimension: '数量指标', year: 2022 },
      },
    },
    {
      words: ['explain', '≥5', '6', '--name', '培训', '--unit', '家', '--explanation', '无'],
      command: {
        kind: 'explain',
        target: '≥5',
        actual: '6',
        context: { name: '培训', unit: '家', explanation: '无' },
      },
    },
    { words: ['policies'], command: { kind: 'policies', name: null, isJson: false } },
    { words: ['policies', '湖北', '--json'], command: { kind: 'policies', name: '湖北', isJson: true } },
    { words: ['--help'], command: { kind: 'help', command: null } },
    { words: ['-h'], command: { kind: 'help', command: null } },
    { words: ['help', 'score'], command: { kind: 'help', command: 'score' } },
    { words: ['check', '--help'], command: { kind: 'help', command: 'check' } },
    { words: ['explain', '-h'], command: { kind: 'help', command: 'explain' } },
  ])('reads $words', ({ words, command }) => {
    expect(readArguments(words)).toEqual(command);
  });

  it.each([
    { words: [], names: 'check', because: 'there is no command' },
    { words: ['chekc', 'a.xlsx'], names: 'chekc', because: 'the command is unknown' },
    { words: ['constructor'], names: 'constructor', because: 'a name every object has is no command' },
    { words: ['check'], names: '文件', because: 'there is no file' },
    { words: ['check', 'a.xlsx', '--jsno'], names: '--jsno', because: 'the option is unknown' },
    { words: ['check', 'a.xlsx', '--constructor'], names: '--constructor', because: 'objects have one' },
    { words: ['check', 'a.xlsx', '--out', 'b'], names: '--out', because: 'check writes nothing' },
    { words: ['check', 'a.xlsx', '--policy'], names: '--policy', because: 'the value is missing' },
    { words: ['check', 'a.xlsx', '--policy='], names: '--policy', because: 'the value is empty' },
    { words: ['check', 'a.xlsx', '--policy', '--json'], names: '--policy=--json', because: 'of the dash' },
    { words: ['check', 'a.xlsx', '--json=yes'], names: '--json', because: 'it takes no value' },
    { words: ['score', 'a.xlsx', '--out', 'b', '--in-place'], names: '--in-place', because: 'both' },
    { words: ['score', '-'], names: '--out', because: 'standard input has no folder' },
    { words: ['score', '-', '--in-place'], names: '--out', because: 'standard input cannot be replaced' },
    { words: ['summary', '--out', 'a.xlsx'], names: '文件', because: 'there is no file' },
    { words: ['summary', '材料'], names: '--out', because: 'it makes a file' },
    { words: ['summary', '材料', '--out', '汇总'], names: '汇总', because: 'the file is no .xlsx' },
    { words: ['summary', '材料', '--out', 'a/.xlsx'], names: 'a/.xlsx', because: 'the file has no name' },
    { words: ['template', '--out', 'a.xlsx'], names: '“益阳”', because: 'the layout is missing' },
    { words: ['template', '--layout=甘肃', '--out=a.xlsx'], names: '甘肃', because: 'nobody knows it' },
    { words: ['template', '--layout=益阳'], names: '--out', because: 'it makes a file' },
    { words: ['template', '上年.xlsx'], names: '--from', because: 'a file is given by an option' },
    { words: [...LAYOUT, '--year', '26'], names: '26', because: 'a year has four digits' },
    { words: [...LAYOUT, '--unit', '亿元'], names: '亿元', because: 'forms are in 万元 or 元' },
    { words: [...LAYOUT, '--rows', '21'], names: '20', because: 'it is too many' },
    { words: [...LAYOUT, '--rows', '1.5'], names: '1.5', because: 'it is no whole number' },
    { words: ['explain', '≥5家'], names: '1', because: 'the actual is missing' },
    { words: ['explain', '≥5家', '6家', '7家'], names: '3', because: 'one is too many' },
    { words: ['explain', '≥5', '-6'], names: '-6', because: 'a value with a dash needs --' },
    { words: ['explain', '≥5', '6', '--year', '22'], names: '22', because: 'a year has four digits' },
    { words: ['policies', '--json'], names: 'JSON', because: 'it exports one policy' },
    { words: ['policies', '湖北', '江西'], names: '2', because: 'it takes one name' },
  ])('says what is right for $words, because $because', ({ words, names }) => {
    const command = readArguments(words);
    expect(command).toMatchObject({ kind: 'wrongUsage', message: expect.stringContaining(names) });
  });

  it('names the command whose usage was wrong', () => {
    expect(readArguments(['score'])).toMatchObject({ kind: 'wrongUsage', command: 'score' });
    expect(readArguments(['scroe'])).toMatchObject({ kind: 'wrongUsage', command: null });
  });
});
