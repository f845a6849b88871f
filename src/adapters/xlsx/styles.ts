import { BUILT_IN_FORMATS } from './number-formats';
import { isTrue, readXml } from './xml-tokens';

/** What reading and writing need to know of a cell's style. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly locked: boolean;
}

export const DEFAULT_STYLE: CellStyle = { numberFormat: 'General', locked: true };

interface Xf {
  readonly format: number;
  locked: boolean;
}

/**
 * The styles by the index that cells carry.
 *
 * @throws UnreadableFile
 */
export function readStyles(text: string, part: string): readonly CellStyle[] {
  const custom = new Map<number, string>();
  const xfs: Xf[] = [];
  let section = '';
  readXml(text, part, {
    open({ name, depth, attributes }) {
      if (depth === 2) section = name;
      if (section === 'numFmts' && depth === 3 && name === 'numFmt') {
        custom.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? 'General');
      }
      if (section !== 'cellXfs') return;
      if (depth === 3 && name === 'xf')
        xfs.push({ format: Number(attributes['numFmtId'] ?? 0), locked: true });
      const xf = xfs.at(-1);
      if (depth === 4 && name === 'protection' && xf !== undefined) {
        xf.locked = isTrue(attributes['locked'] ?? '1');
      }
    },
  });
  return xfs.map(({ format, locked }) => ({
    numberFormat: custom.get(format) ?? BUILT_IN_FORMATS.get(format) ?? 'General',
    locked,
  }));
}
