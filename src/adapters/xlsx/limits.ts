const MEGABYTE = 1 << 20;

/** What one workbook may hold at most; a form needs a thousandth of it. */
export const LIMITS = {
  fileBytes: 128 * MEGABYTE,
  parts: 8_000,
  partBytes: 256 * MEGABYTE,
  totalBytes: 512 * MEGABYTE,
  /** Inflated over deflated size; the densest sheet Excel writes stays below 100. */
  ratio: 250,
  /** Below this size a ratio says nothing. */
  ratioFromBytes: 4 * MEGABYTE,
  sheets: 1_000,
  cells: 2_000_000,
  mergedAreas: 100_000,
} as const;
