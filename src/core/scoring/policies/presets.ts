import type { ScoringPolicy } from '../policy';
import { general } from './general';
import { guangxi } from './guangxi';
import { hubei } from './hubei';
import { jiangxi } from './jiangxi';
import { nationalPlatform } from './national-platform';
import type { BlockPoints, Preset } from './preset';
import { sichuan } from './sichuan';
import { yiyang } from './yiyang';

export { DEFAULT_POLICY } from './default-policy';

const SHIPPED: readonly Preset[] = [general, yiyang, hubei, jiangxi, sichuan, guangxi, nationalPlatform];

/** 内置评分办法, the default first. */
export const PRESETS: readonly ScoringPolicy[] = SHIPPED.map(({ policy }) => policy);

/** The sources of every preset by its name; a parameter that no source states is absent. */
export const presetSources: ReadonlyMap<string, Preset['sources']> = new Map(
  SHIPPED.map(({ policy, sources }) => [policy.name, sources]),
);

/** 分值 of the blocks by the name of the preset whose source prints them. */
export const presetBlockPoints: ReadonlyMap<string, readonly BlockPoints[]> = new Map(
  SHIPPED.map(({ policy, blockPoints = [] }) => [policy.name, blockPoints]),
);

const plainName = (name: string): string => name.replace(/[\s·・()（）]/gu, '');

/**
 * Finds a preset by its name or by a part that only one name has.
 *
 * @returns `null` where no name or more than one fits.
 * @example findPreset('益阳') // 湖南·益阳 附件3
 */
export function findPreset(name: string): ScoringPolicy | null {
  const wanted = plainName(name);
  if (wanted === '') return null;
  const exact = PRESETS.find((policy) => plainName(policy.name) === wanted);
  const similar = PRESETS.filter((policy) => plainName(policy.name).includes(wanted));
  return exact ?? (similar.length === 1 ? (similar[0] ?? null) : null);
}
