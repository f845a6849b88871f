import type { WorkbookProblem } from '../../app/workbook';
import { MARK_FILLS } from '../../core/marking/mark-fills';
import { isMarkFormula, markFormulas } from '../../core/marking/mark-formula';
import type { Mark, MarkPlan } from '../../core/marking/mark';
import { printArea } from '../../core/sheet/cell-address';

interface MarkedSheet {
  readonly worksheet: Excel.Worksheet;
  readonly formats: Excel.ConditionalFormatCollection;
}

interface OwnFormats {
  readonly worksheet: Excel.Worksheet;
  readonly formats: readonly Excel.ConditionalFormat[];
}

/** Every sheet with its conditional formats; one sync. */
async function loadFormats(context: Excel.RequestContext): Promise<readonly MarkedSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const sheets = worksheets.items.map((worksheet) => {
    worksheet.protection.load('protected');
    const formats = worksheet.getRange().conditionalFormats;
    formats.load('items/type');
    return { worksheet, formats };
  });
  await context.sync();
  return sheets;
}

/** Our own among them, told by their formulas; one sync where there is any formula to look at. */
async function findOwn(
  context: Excel.RequestContext,
  sheets: readonly MarkedSheet[],
): Promise<readonly OwnFormats[]> {
  const candidates = sheets.map(({ worksheet, formats }) => ({
    worksheet,
    rules: formats.items
      .filter(({ type }) => type === Excel.ConditionalFormatType.custom)
      .map((format) => {
        const { rule } = format.custom;
        rule.load('formula');
        return { format, rule };
      }),
  }));
  if (candidates.some(({ rules }) => rules.length > 0)) await context.sync();
  return candidates.map(({ worksheet, rules }) => ({
    worksheet,
    formats: rules.filter(({ rule }) => isMarkFormula(rule.formula)).map(({ format }) => format),
  }));
}

function addMark(worksheet: Excel.Worksheet, mark: Mark): void {
  const range = worksheet.getRange(printArea(mark.area));
  for (const formula of markFormulas(mark)) {
    const format = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = `=${formula}`;
    format.custom.format.fill.color = MARK_FILLS[mark.kind];
    // A new format ranks first, and from -1 on they are counted from the last.
    format.priority = -1;
  }
}

const marksOf = (plans: readonly MarkPlan[], sheet: string): readonly Mark[] =>
  plans.filter((plan) => plan.sheet === sheet).flatMap(({ marks }) => marks);

/** What protected sheets keep from being marked or cleared; `null` where there is none in the way. */
function refuse(own: readonly OwnFormats[], plans: readonly MarkPlan[]): WorkbookProblem | null {
  const closed = own.filter(
    ({ worksheet, formats }) =>
      worksheet.protection.protected && marksOf(plans, worksheet.name).length + formats.length > 0,
  );
  const cells = closed.flatMap(({ worksheet: { name } }) =>
    marksOf(plans, name).map(({ area }) => ({ sheet: name, at: { row: area.top, column: area.left } })),
  );
  return closed.length === 0 ? null : { kind: 'protected', cells };
}

/**
 * Replaces all our marks by these, on every sheet or, should a protected one stand against it, on none.
 *
 * @remarks
 * New ones go below the user's own formats, which keep their rank. Marks are conditional formats of the sheet
 * itself, so that they clear themselves in any Excel, with or without this add-in.
 * @returns the problem, or `null` when the marks are as asked
 */
export const replaceMarks =
  (plans: readonly MarkPlan[]) =>
  async (context: Excel.RequestContext): Promise<WorkbookProblem | null> => {
    const own = await findOwn(context, await loadFormats(context));
    const names = new Set(own.map(({ worksheet }) => worksheet.name));
    const unknown = plans.find(({ sheet }) => !names.has(sheet));
    if (unknown !== undefined) return { kind: 'sheetMissing', sheet: unknown.sheet };
    const refused = refuse(own, plans);
    if (refused !== null) return refused;
    for (const { worksheet, formats } of own) {
      for (const format of formats) format.delete();
      for (const mark of marksOf(plans, worksheet.name)) addMark(worksheet, mark);
    }
    await context.sync();
    return null;
  };
