import { plainText } from '../number/plain-text';
import type { PlacedCell } from '../sheet/grid';
import type { FormCell } from './form';
import type { FormSheet } from './form-sheet';
import { cellRightOf, readCell, rowsBetween, typedText } from './form-sheet';
import { bareLabel } from './label-text';
import { matchHeadLabel } from './match-label';

/** A title without date and brackets; the rest must name a table of self-evaluation. */
const TITLES: readonly RegExp[] = [
  /自评.{0,8}表$/u,
  /(?:绩效|评价|评分).{0,12}表$/u,
  /绩效自评(?:情况)?$|自评报告$/u,
  /^.{0,24}绩效(?:目标)?自评(?:情况)?表.{0,16}$/u,
];
const TRAILING_DATE = /[(]?(?:\d{4}|[二一][〇零九一二三四五六七八0]{3})年?度?[)]?$/u;
const SENTENCE = /[。;,]|^(?:注|备注|说明|附件|附表)/u;

/** How surely a text is the form's title: 0 is surest; `null` for none. */
function titleRank(text: string): number | null {
  if (text.length < 3 || text.length > 120) return null;
  const plain = plainText(text)
    .replace(/ /gu, '')
    .replace(/\([^()]*\)/gu, '')
    .replace(TRAILING_DATE, '')
    .replace(/^(?:附件|附表)\d*[:：]?/u, '');
  if (plain.length > 60 || SENTENCE.test(plain)) return null;
  const rank = TITLES.findIndex((title) => title.test(plain));
  return rank < 0 ? null : rank;
}

/** Whether a cell may be the title of a form; a value beside a head label is none. */
export function isTitle(sheet: FormSheet, placed: PlacedCell, row: readonly PlacedCell[]): boolean {
  if (titleRank(typedText(placed)) === null) return false;
  const [first] = row;
  return first === placed || row.length === 1 || first === undefined || !isHeadRow(sheet, first);
}

const isHeadRow = (sheet: FormSheet, first: PlacedCell): boolean =>
  matchHeadLabel(sheet.labelOf(first)) !== null;

/** The title among the rows above the form's blocks: the surest, of those the lowest. */
export function readTitle(sheet: FormSheet, top: number, bottom: number): FormCell | null {
  let best: { readonly placed: PlacedCell; readonly rank: number } | null = null;
  for (const row of rowsBetween(sheet, top, bottom)) {
    const cells = sheet.filledIn(row);
    for (const placed of cells) {
      const rank = isTitle(sheet, placed, cells) ? titleRank(typedText(placed)) : null;
      if (rank !== null && (best === null || rank <= best.rank)) best = { placed, rank };
    }
  }
  return best === null ? null : readCell(sheet, best.placed);
}

const DIGITS: ReadonlyMap<string, string> = new Map(
  [...'〇零一二三四五六七八九'].map((digit, index) => [digit, (index < 2 ? 0 : index - 1).toString()]),
);

const YEAR = /(?<!\d)((?:19|20)\d{2})(?:年度|年|(?=[)]?$))/u;
const CHINESE_YEAR = /([一二][〇零○0O一二三四五六七八九]{3})年/u;

/**
 * The year a text speaks of, its digits together or apart: `附表2-1 2024年度`, `2 0 2 4 年度`.
 *
 * @example yearIn('（二〇二二年度）') // 2022
 */
export function yearIn(text: string): number | null {
  const plain = plainText(text);
  return yearInPlain(plain.replace(/ (?=年)/gu, '')) ?? yearInPlain(plain.replace(/ /gu, ''));
}

function yearInPlain(plain: string): number | null {
  const yearly = /(?<!\d)((?:19|20)\d{2})年度/u.exec(plain)?.[1] ?? YEAR.exec(plain)?.[1];
  if (yearly !== undefined) return Number(yearly);
  const chinese = CHINESE_YEAR.exec(plain)?.[1];
  return chinese === undefined
    ? null
    : Number([...chinese].map((digit) => DIGITS.get(digit) ?? '0').join(''));
}

/** Only a cell that says nothing else is the year of the form: `（2022 年度）`, `2022年`, `2022年1月-12月`. */
const YEAR_CELL =
  /^[(]?(?:自评|预算|评价|所属|会计)?(?:年度)?[:]?(?:(?:19|20)\d{2}|[一二][〇零○0O一二三四五六七八九]{3})(?:年度?|年0?1月(?:1日)?[-—~至到]12月(?:31日)?)?[)]?(?:(?:金额)?单位[:][万千]?元)?$/u;

/** The longest cell that says a year and no more. */
const LONGEST_YEAR_CELL = 20;

const isYearLabel = (sheet: FormSheet, placed: PlacedCell): boolean =>
  matchHeadLabel(sheet.labelOf(placed))?.meaning === 'year' || bareLabel(typedText(placed)) === '年度';

/** 年度: from the title, else from a cell of its own near the title, else beside a label 年度. */
export function readYear(
  sheet: FormSheet,
  title: FormCell | null,
  top: number,
  bottom: number,
): number | null {
  const fromTitle = title === null ? null : yearIn(title.text);
  if (fromTitle !== null) return fromTitle;
  for (const row of rowsBetween(sheet, top, bottom)) {
    for (const placed of sheet.filledIn(row)) {
      const beside = isYearLabel(sheet, placed) ? cellRightOf(sheet, placed).text : '';
      const text = beside === '' ? readCell(sheet, placed).text : beside;
      const plain = plainText(text).replace(/ /gu, '');
      if (plain.length <= LONGEST_YEAR_CELL && YEAR_CELL.test(plain)) {
        const year = yearIn(/\d{4}年|[一二].{3}年/u.test(plain) ? plain : plain.replace(/(\d{4})/u, '$1年'));
        const isNumberAlone = beside === '' && !/年/u.test(plain);
        if (year !== null && !isNumberAlone) return year;
      }
    }
  }
  return null;
}
