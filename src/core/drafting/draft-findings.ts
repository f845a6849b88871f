import { printAddress } from '../sheet/cell-address';
import { BOXED, BOXED_TEXT } from './cell-looks';
import { draftList } from './list-draft';
import type { ListLine } from './list-draft';
import type { PlaceTitle, ReviewEntry } from './review-entry';
import { GAP, nameOfForm, SEVERITY_WORDS } from './review-entry';
import type { SheetDraft } from './sheet-draft';

/** 自查意见: the tab. */
export const FINDINGS_SHEET_NAME = '自查意见';

/** In place of a cell, for findings about the whole form. */
const WHOLE_FORM = '全表';

/** What is said of a form about which nothing was found. */
const NOTHING_FOUND = '未发现问题';

/** 自查意见: the findings of all forms in their own sentences, numbered, each with its cell. */
export function draftFindings(entries: readonly ReviewEntry[], placeTitle: PlaceTitle): SheetDraft {
  let number = 0;
  const lines = entries.flatMap((entry): readonly ListLine[] => {
    const { findings } = entry.evaluation;
    const rows = findings.map(({ at, severity, message, advice }): ListLine => {
      number += 1;
      return [
        number,
        entry.place,
        at === null ? WHOLE_FORM : printAddress(at),
        SEVERITY_WORDS[severity],
        message,
        advice,
      ];
    });
    const name = [entry.place, nameOfForm(entry)].filter((text) => text !== '').join(GAP);
    const nothing = { before: [null], text: NOTHING_FOUND };
    return [{ before: [], text: name }, ...(rows.length > 0 ? rows : [nothing])];
  });
  return draftList({
    name: FINDINGS_SHEET_NAME,
    title: '绩效自评自查意见',
    remark: `共${String(entries.length)}份自评表，${String(number)}条意见`,
    columns: [
      { title: '序号', width: 6, look: BOXED },
      { title: placeTitle, width: 20, look: BOXED_TEXT },
      { title: '单元格', width: 9, look: BOXED },
      { title: '程度', width: 7, look: BOXED },
      { title: '核对结果', width: 62, look: BOXED_TEXT },
      { title: '下一步', width: 42, look: BOXED_TEXT },
    ],
    lines,
  });
}

/**
 * 复制审核意见: the findings as plain text for a letter or a message, numbered within each form.
 *
 * @remarks The findings' own sentences; nothing is said about a form here that no check said.
 */
export const printReviewNotes = (entries: readonly ReviewEntry[]): string =>
  entries
    .map((entry) => {
      const heading = `【${entry.place}】${nameOfForm(entry)}`;
      const notes = entry.evaluation.findings.map(
        ({ at, severity, message, advice }, index) =>
          `${String(index + 1)}. ${at === null ? WHOLE_FORM : printAddress(at)}（${SEVERITY_WORDS[severity]}）${message}；${advice}`,
      );
      return [heading, ...(notes.length > 0 ? notes : [NOTHING_FOUND])].join('\n');
    })
    .join('\n\n');
