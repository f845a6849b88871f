import type { Indicator } from '../../form/form';

/** What a sentence calls an indicator: its name, else its row. */
export const indicatorName = ({ name, row }: Indicator): string =>
  name.text === '' ? `第${String(row)}行` : name.text;
