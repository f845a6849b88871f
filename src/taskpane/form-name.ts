import type { Evaluation } from '../core/index';

const WORD = String.raw`[\p{Script=Latin}\p{Nd}]`;

/** Blanks and line breaks that part no two words: in a title they are there to fill its line. */
const SPACING = new RegExp(String.raw`(?<!${WORD})\s+|\s+(?!${WORD})`, 'gu');

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/**
 * What the pane calls a form: its project, else its title, else its sheet.
 *
 * @remarks A full-width blank is no blank to a browser: it would indent the heading.
 * @example nameOf(form) // '2023年度项目支出绩效自评表' for '2023年度⏎项目支出 绩效自评表'
 */
export function nameOf({ form }: Pick<Evaluation, 'form'>): string {
  const project = oneLine(form.projectName?.cell.text ?? '');
  if (project !== '') return project;
  return (form.title?.text ?? '').replace(SPACING, '') || form.sheet;
}
