import type { CellArea } from '../../../src/core/sheet/cell-address';

/** The kinds of conditional formats, as Office.js calls them. */
export type ConditionalFormatType =
  | 'Custom'
  | 'DataBar'
  | 'ColorScale'
  | 'IconSet'
  | 'TopBottom'
  | 'PresetCriteria'
  | 'ContainsText'
  | 'CellValue';

let lastId = 0;
const nextId = (): string => {
  lastId += 1;
  return `{CF${lastId.toString(16).toUpperCase().padStart(6, '0')}-0000-4000-8000-000000000000}`;
};

/** A conditional format of the host's sheet. */
export class HostConditionalFormat {
  readonly id = nextId();
  stopIfTrue = false;
  /** Fill, font and borders by path: `Fill.Color`. */
  readonly format = new Map<string, unknown>();
  /** The rule of the kinds other than `Custom`, as it was set. */
  rule: unknown = null;

  constructor(
    readonly type: ConditionalFormatType,
    public areas: readonly CellArea[],
    /** The condition of a `Custom` format, with its `=`. */
    public formula = '',
  ) {}
}
