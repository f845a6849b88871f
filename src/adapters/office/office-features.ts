/**
 * What this add-in uses beyond the floor, and the set that brings it.
 *
 * @remarks `test/adapters/office/api-sets.test.ts` holds every member the adapter names against this list.
 */
export const FEATURE_SETS = {
  /** `Range.getMergedAreasOrNullObject`; without it levels carry down over blank cells alone. */
  mergedAreas: '1.13',
  /** `triggerSource` of a change; without it own writes are known by their addresses. */
  triggerSource: '1.14',
  /** `onNameChanged` of the sheets; without it a new name is seen with the next reading. */
  nameChanged: '1.17',
} as const;

/** Every web view this add-in can run in comes with a later Excel than this. */
export const FLOOR_SET = '1.9';

export type Feature = keyof typeof FEATURE_SETS;

const isSetSupported = (version: string): boolean =>
  Office.context.requirements.isSetSupported('ExcelApi', version);

/** Whether this Excel can do it. */
export const hasFeature = (feature: Feature): boolean => isSetSupported(FEATURE_SETS[feature]);

/** Whether this Excel is new enough for the add-in at all. */
export const meetsFloor = (): boolean => isSetSupported(FLOOR_SET);
