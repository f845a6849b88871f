import type { ScoringPolicy } from './policy';

/**
 * A policy as the text of a file: every parameter, in lines a person can edit; `parsePolicyText` reads it back.
 *
 * @remarks Ends with a line break, as text files do.
 */
export const printPolicy = (policy: ScoringPolicy): string => `${JSON.stringify(policy, null, 2)}\n`;
