import fs from 'node:fs';
import path from 'node:path';
import { BAD_WORKBOOKS, formWithoutIndicators } from './bad-workbooks';
import { filesBelow, jsonLines, REAL_FORMS, ROOT, selfeval, temporaryFolder } from './selfeval';

const FORM = path.join(REAL_FORMS, 'classic-with-spare-rows/form.xlsx');
/** A form whose printed rate is wrong: something is to be written. */
const WRONG_RATE = path.join(REAL_FORMS, 'amounts-in-yuan/form.xlsx');

/** A stack trace, or an English sentence of Node, where a Chinese one is due. */
const TRACE = /\n\s+at |Error|ENOENT|undefined|\[object/u;

describe('selfeval', () => {
  let folder = '';
  const at = (...names: readonly string[]): string => path.join(folder, ...names);
  const put = (name: string, bytes: Uint8Array | string): string => {
    fs.mkdirSync(path.dirname(at(name)), { recursive: true });
    fs.writeFileSync(at(name), bytes);
    return at(name);
  };
  const copy = (name: string, from = WRONG_RATE): string => put(name, fs.readFileSync(from));

  beforeEach(() => {
    folder = temporaryFolder();
  });
  afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

  describe('check', () => {
    it('reports the scores, the findings with their cells, and what would be written', () => {
      const { stdout, exitCode } = selfeval(['check', copy('自评表 1.xlsx')]);
      expect(exitCode).toBe(1);
      for (const part of [
        '自评表 1.xlsx',
        '98.62',
        'B11',
        'I6',
        '错误',
        '重新计算会写入 1 个单元格',
        '86.18%',
      ]) {
        expect(stdout).toContain(part);
      }
      expect(stdout).not.toMatch(TRACE);
    });

    it('finds no error in a correct form', () => {
      expect(selfeval(['check', FORM])).toMatchObject({ exitCode: 0, stderr: '' });
    });

    it('walks folders and sums up', () => {
      copy('材料/b/表.xlsx');
      copy('材料/a/表.xlsm', FORM);
      put('材料/~$表.xlsx', 'lock');
      const { stdout, exitCode } = selfeval(['check', at('材料')]);
      expect(stdout).toContain('共核对 2 份自评表，1 份有错误，0 个文件无法读取');
      expect(stdout.indexOf('表.xlsm')).toBeLessThan(stdout.indexOf('表.xlsx'));
      expect(exitCode).toBe(1);
    });

    it('reads standard input', () => {
      const { stdout, exitCode } = selfeval(['check', '-', '--json'], { input: fs.readFileSync(FORM) });
      expect(exitCode).toBe(0);
      expect(jsonLines(stdout)).toMatchObject([{ file: '-', problem: null, total: { score: 100 } }]);
    });

    it('takes a name that begins with a dash behind --', () => {
      copy('-表.xlsx', FORM);
      expect(selfeval(['check', '--', '-表.xlsx'], { cwd: folder })).toMatchObject({ exitCode: 0 });
    });

    it('says that a form has no indicators', () => {
      const { stdout, exitCode } = selfeval(['check', put('空表.xlsx', formWithoutIndicators())]);
      expect(stdout).toContain('没有填写任何指标');
      expect(exitCode).toBe(2);
    });

    it('goes on after a file that cannot be read', () => {
      const words = ['check', at('没有.xlsx'), put('坏.xlsx', 'x'), copy('好.xlsx', FORM), '--json'];
      const { stdout, exitCode } = selfeval(words);
      expect(jsonLines(stdout).map(({ problem }) => problem)).toEqual([
        { kind: 'unreadable-file', message: expect.stringContaining('没有.xlsx') },
        { kind: 'not-xlsx', message: expect.any(String) },
        null,
      ]);
      expect(exitCode).toBe(2);
    });

    it.each(BAD_WORKBOOKS)('calls $what $kind', ({ kind, bytes }) => {
      const file = put('坏.xlsx', bytes);
      const { stdout, stderr, exitCode } = selfeval(['check', file, '--json']);
      expect(jsonLines(stdout)).toMatchObject([{ file, sheet: null, problem: { kind } }]);
      expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 2 });
      const text = selfeval(['check', file]);
      expect(text).toMatchObject({ stderr: '', exitCode: 2 });
      expect(text.stdout).toMatch(/^■ .*坏\.xlsx\n[^\n]*\p{Script=Han}[^\n]*\n\n$/u);
      expect(text.stdout).not.toMatch(TRACE);
    });

    it('names the labels of a form that are missing', () => {
      const none = BAD_WORKBOOKS.find(({ kind }) => kind === 'no-form')?.bytes ?? '';
      expect(selfeval(['check', put('别的表.xlsx', none)]).stdout).toContain('“三级指标”');
    });
  });

  describe('score', () => {
    it('writes a copy beside the file and leaves the file alone', () => {
      const file = copy('自评表.xlsx');
      const { stdout, exitCode } = selfeval(['score', file]);
      expect(stdout).toContain(at('自评表.已评分.xlsx'));
      expect(stdout).toMatch(/I6 {2}86\.19% → 86\.18%/u);
      expect(filesBelow(folder)).toEqual(['自评表.xlsx', '自评表.已评分.xlsx'].sort());
      expect(fs.readFileSync(file)).toEqual(fs.readFileSync(WRONG_RATE));
      expect(exitCode).toBe(0);
      const [again] = jsonLines(selfeval(['check', '--json', at('自评表.已评分.xlsx')]).stdout);
      expect(again).toMatchObject({ writes: [], total: { score: 98.62, rating: '优' } });
    });

    it('says when nothing changes and makes no copy', () => {
      const { stdout, exitCode } = selfeval(['score', copy('自评表.xlsx', FORM)]);
      expect(stdout).toContain('没有单元格须改动');
      expect(filesBelow(folder)).toEqual(['自评表.xlsx']);
      expect(exitCode).toBe(0);
    });

    it('does not overwrite an earlier copy, and skips it in a folder', () => {
      const file = copy('材料/自评表.xlsx');
      selfeval(['score', file]);
      const first = fs.readFileSync(at('材料/自评表.已评分.xlsx'));
      expect(selfeval(['score', at('材料')]).stdout).toContain('已跳过');
      expect(fs.readFileSync(at('材料/自评表.已评分.xlsx'))).toEqual(first);
      expect(filesBelow(folder)).toHaveLength(3);
    });

    it('keeps the original of a file it changes in place', () => {
      const file = copy('自评表.xlsx');
      put('自评表.xlsx.bak', '旧的备份');
      const { stdout, exitCode } = selfeval(['score', '--in-place', file]);
      expect(stdout).toContain(`${file}.bak1`);
      expect(exitCode).toBe(0);
      expect(fs.readFileSync(at('自评表.xlsx.bak1'))).toEqual(fs.readFileSync(WRONG_RATE));
      expect(fs.readFileSync(at('自评表.xlsx.bak'), 'utf8')).toBe('旧的备份');
      expect(jsonLines(selfeval(['check', '--json', file]).stdout)).toMatchObject([{ writes: [] }]);
    });

    it('keeps files of the same name apart under --out', () => {
      copy('甲/表.xlsx');
      copy('乙/表.xlsx');
      copy('乙/下级/表.xlsx');
      const { exitCode } = selfeval(['score', at('甲/表.xlsx'), at('乙'), '--out', at('结果')]);
      expect(exitCode).toBe(0);
      expect(filesBelow(at('结果'))).toEqual(['下级/表.已评分.xlsx', '表.已评分.xlsx', '表.已评分2.xlsx']);
    });

    it('scores standard input into a folder', () => {
      const input = fs.readFileSync(WRONG_RATE);
      expect(selfeval(['score', '-', '--out', at('结果')], { input }).exitCode).toBe(0);
      expect(filesBelow(folder)).toEqual(['结果/标准输入.已评分.xlsx']);
    });

    it('goes on when one file cannot be written and leaves nothing half-written', () => {
      const readOnly = copy('只读.xlsx');
      fs.chmodSync(readOnly, 0o444);
      const { stdout, stderr, exitCode } = selfeval([
        'score',
        '--in-place',
        readOnly,
        folder,
        copy('好.xlsx'),
      ]);
      expect(stdout).toContain('只读');
      expect(exitCode).toBe(2);
      expect(stdout + stderr).not.toMatch(TRACE);
      expect(filesBelow(folder)).toEqual(['只读.xlsx', '好.xlsx', '好.xlsx.bak'].sort());
    });

    it('does not take a file for a folder', () => {
      const { stdout, exitCode } = selfeval(['score', copy('表.xlsx'), '--out', put('结果.txt', 'x')]);
      expect(stdout).toMatch(/不是文件夹/u);
      expect(stdout).not.toMatch(TRACE);
      expect(exitCode).toBe(2);
      expect(filesBelow(folder)).toEqual(['结果.txt', '表.xlsx'].sort());
    });
  });

  describe('explain', () => {
    it('says how a pair is read and judged', () => {
      const { stdout, exitCode } = selfeval(['explain', '≥5家', '30家', '--dimension', '数量指标']);
      expect(stdout).toMatch(/判定：超额\n完成率：600%\n/u);
      expect(exitCode).toBe(0);
    });

    it('takes values that begin with a dash behind --', () => {
      expect(selfeval(['explain', '--', '-5%', '-6%']).stdout).toContain('年度指标值：-5%\n实际完成值：-6%');
    });
  });

  describe('policies', () => {
    it('lists every preset with sources', () => {
      const { stdout, exitCode } = selfeval(['policies']);
      for (const name of ['通用', '益阳', '湖北', '江西', '四川', '广西', '国家预算管理一体化平台']) {
        expect(stdout).toContain(name);
      }
      expect(stdout).toContain('依据：');
      expect(exitCode).toBe(0);
    });

    it('exports a policy that --policy takes back', () => {
      const { stdout } = selfeval(['policies', '湖北', '--json']);
      const file = put('我 市.json', `\uFEFF${stdout.replace('"湖北"', '"我市"')}`);
      const checked = selfeval(['check', '--json', FORM, '--policy', file]);
      expect(jsonLines(checked.stdout)).toMatchObject([{ policy: '我市' }]);
    });

    it.each([
      { what: 'an unknown name', choice: '火星', says: '没有评分办法“火星”' },
      { what: 'a file that is missing', choice: '没有.json', says: '找不到' },
      { what: 'a file that is no JSON', choice: 'broken.json', says: '不是有效的 JSON' },
      { what: 'a wrong value', choice: 'wrong.json', says: 'tolerance' },
      { what: 'an unknown parameter', choice: 'unknown.json', says: 'toleranse' },
      { what: 'a text that is not UTF-8', choice: 'gbk.json', says: 'UTF-8' },
    ])('explains $what', ({ choice, says }) => {
      put('broken.json', '{');
      put('wrong.json', '{"name":"我县","tolerance":"大"}');
      put('unknown.json', '{"name":"我县","toleranse":1}');
      put('gbk.json', Uint8Array.from([0x22, 0xce, 0xd2, 0x22]));
      const { stdout, stderr, exitCode } = selfeval(['check', FORM, '--policy', choice], { cwd: folder });
      expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 });
      expect(stderr).toContain(says);
      expect(stderr).not.toMatch(TRACE);
    });
  });

  describe('usage', () => {
    it.each([{ words: ['--help'] }, { words: ['check', '--help'] }, { words: ['help', 'score'] }])(
      'explains itself for $words',
      ({ words }) => {
        const { stdout, stderr, exitCode } = selfeval(words);
        expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
        expect(stdout).toMatch(/用法：/u);
      },
    );

    it.each([{ words: [] }, { words: ['chekc'] }, { words: ['check'] }, { words: ['score', '--in-place'] }])(
      'says what is right for $words',
      ({ words }) => {
        const { stdout, stderr, exitCode } = selfeval(words);
        expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 });
        expect(stderr).toMatch(/^(?:须给出|没有命令).*\n\n[^]*用法：/u);
      },
    );

    it('begins with a shebang and may be executed', () => {
      const program = path.join(ROOT, 'dist/selfeval.mjs');
      expect(fs.readFileSync(program, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/u);
      expect(fs.statSync(program).mode & 0o111).toBe(0o111);
    });
  });
});
