import type { FormLayout, LayoutName } from '../form-layout';
import { hubei } from './hubei';
import { national } from './national';
import { sichuan } from './sichuan';
import { yiyang } from './yiyang';

const BY_NAME: Readonly<Record<LayoutName, FormLayout>> = {
  益阳: yiyang,
  全国: national,
  湖北: hubei,
  四川: sichuan,
};

/** All layouts that can be inserted, the starting form first. */
export const LAYOUTS: readonly FormLayout[] = Object.values(BY_NAME);

export const layoutOf = (name: LayoutName): FormLayout => BY_NAME[name];

/** The layout of a name that a person typed; `null` where there is none. */
export const findLayout = (name: string): FormLayout | null =>
  LAYOUTS.find((layout) => layout.name === name) ?? null;
