import type { HostCell } from './host-cell';

/** What a property of a cell's looks is, where nothing was set. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  HorizontalAlignment: 'General',
  VerticalAlignment: 'Center',
  WrapText: false,
  TextOrientation: 0,
  ReadingOrder: 'Context',
  ShrinkToFit: false,
  IndentLevel: 0,
  AutoIndent: false,
  'Fill.Color': '#FFFFFF',
  'Fill.Pattern': null,
  'Fill.PatternColor': null,
  'Font.Name': '宋体',
  'Font.Size': 11,
  'Font.Color': '#000000',
  'Font.Bold': false,
  'Font.Italic': false,
  'Font.Underline': 'None',
  'Font.Strikethrough': false,
  'Font.Subscript': false,
  'Font.Superscript': false,
  'Protection.FormulaHidden': false,
  Style: 'Normal',
  Hyperlink: null,
  'Validation.Type': 'None',
  'Validation.Rule': {},
  'Validation.IgnoreBlanks': true,
  'Validation.ErrorAlert': null,
  'Validation.Prompt': null,
};

const BORDER_DEFAULTS: Readonly<Record<string, unknown>> = {
  Style: 'None',
  Weight: 'Thin',
  Color: '#000000',
  TintAndShade: null,
};

/** What a cell says of itself under a path such as `Fill.Color`. */
export function formatOf(cell: HostCell, path: string): unknown {
  if (cell.format.has(path)) return cell.format.get(path);
  const [, border = ''] = /^Borders\.\w+\.(\w+)$/u.exec(path) ?? [];
  return path in DEFAULTS ? DEFAULTS[path] : BORDER_DEFAULTS[border];
}
