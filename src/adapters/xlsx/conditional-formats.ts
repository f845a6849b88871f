import { parseArea, printArea } from '../../core/sheet/cell-address';
import type { CellArea } from '../../core/sheet/cell-address';
import { isMarkFormula, markFormulas } from '../../core/marking/mark-formula';
import type { Mark } from '../../core/marking/mark';
import { applySplices } from './splice';
import { withoutElements } from './xml-children';
import { escapeXml } from './xml-text';
import { readXml } from './xml-tokens';
import type { XmlElement } from './xml-tokens';

/** One of our marks as it stands in a sheet. */
export interface OwnFormat {
  readonly areas: readonly CellArea[];
  readonly formula: string;
}

export interface ConditionalFormats {
  readonly own: readonly OwnFormat[];
  /** What has to go for our marks to be gone: rules, and elements that hold nothing else. */
  readonly removable: readonly { readonly start: number; readonly end: number }[];
  /** Where another conditional format belongs by the order of the schema. */
  readonly place: number;
  readonly lastPriority: number;
}

interface RuleRange {
  readonly start: number;
  end: number;
  formula: string;
}

/** What stands before the conditional formats of a sheet. */
const BEFORE = new Set([
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
]);

const areasOf = (list: string): readonly CellArea[] =>
  list.split(/\s+/u).flatMap((text) => parseArea(text) ?? []);

/** Collects the conditional formats of one sheet while its tags go by. */
class FormatReader {
  readonly own: OwnFormat[] = [];
  readonly removable: { readonly start: number; readonly end: number }[] = [];
  place = 0;
  lastPriority = 0;

  private format: XmlElement | null = null;
  private rules: RuleRange[] = [];
  private rule: RuleRange | null = null;
  private isFormula = false;

  readonly onOpen = (element: XmlElement): void => {
    const { name, depth, attributes, start } = element;
    if (/(?:^|:)cfRule$/u.test(name)) {
      this.lastPriority = Math.max(this.lastPriority, Number(attributes['priority']) || 0);
    }
    if (depth === 2 && name === 'conditionalFormatting') {
      this.format = element;
      this.rules = [];
    }
    if (this.format === null) return;
    if (depth === 3 && name === 'cfRule') this.rule = { start, end: start, formula: '' };
    this.isFormula = depth === 4 && name === 'formula' && this.rule?.formula === '';
  };

  readonly onText = (text: string): void => {
    if (this.isFormula && this.rule !== null) this.rule.formula += text;
  };

  readonly onClose = (name: string, depth: number, end: number): void => {
    if (depth === 4) this.isFormula = false;
    if (depth === 3 && this.rule !== null) {
      this.rule.end = end;
      this.rules.push(this.rule);
      this.rule = null;
    }
    if (depth === 2 && BEFORE.has(name)) this.place = end;
    if (depth === 2 && this.format !== null) {
      this.closeFormat(this.format, end);
      this.format = null;
    }
  };

  private closeFormat({ attributes, start }: XmlElement, end: number): void {
    const ours = this.rules.filter(({ formula }) => isMarkFormula(formula));
    const areas = areasOf(attributes['sqref'] ?? '');
    this.own.push(...ours.map(({ formula }) => ({ areas, formula })));
    if (ours.length > 0 && ours.length === this.rules.length) this.removable.push({ start, end });
    else this.removable.push(...ours);
  }
}

/** @throws UnreadableFile */
export function readConditionalFormats(text: string, part: string): ConditionalFormats {
  const reader = new FormatReader();
  readXml(text, part, { open: reader.onOpen, text: reader.onText, close: reader.onClose });
  const { own, removable, place, lastPriority } = reader;
  return { own, removable, place, lastPriority };
}

/** The text of a sheet without our marks, all else as it was. */
export const withoutMarks = (text: string, part: string): string =>
  withoutElements(text, readConditionalFormats(text, part).removable);

/**
 * The text of a sheet with marks behind the user's own conditional formats, and after them in rank.
 *
 * @param formatOf the index in styles of the look of a mark
 */
export function withMarks(
  text: string,
  part: string,
  prefix: string,
  marks: readonly Mark[],
  formatOf: (kind: Mark['kind']) => number,
): string {
  const { place, lastPriority } = readConditionalFormats(text, part);
  let priority = lastPriority;
  const elements = marks.map((mark) => {
    const rules = markFormulas(mark).map((formula) => {
      priority += 1;
      return (
        `<${prefix}cfRule type="expression" dxfId="${formatOf(mark.kind)}" priority="${priority}">` +
        `<${prefix}formula>${escapeXml(formula)}</${prefix}formula></${prefix}cfRule>`
      );
    });
    return (
      `<${prefix}conditionalFormatting sqref="${printArea(mark.area)}">` +
      `${rules.join('')}</${prefix}conditionalFormatting>`
    );
  });
  return applySplices(text, [{ start: place, end: place, text: elements.join('') }]);
}
