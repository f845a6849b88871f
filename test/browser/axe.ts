import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Which part of a page is looked at, as selectors; all of it where none is named. */
export interface AxeScope {
  readonly include?: string;
  readonly exclude?: string;
}

/** Every rule of axe, also its best practices; each violation with the elements that have it. */
export async function violationsIn(
  page: Page,
  { include, exclude }: AxeScope = {},
): Promise<readonly string[]> {
  const builder = new AxeBuilder({ page });
  if (include !== undefined) builder.include(include);
  if (exclude !== undefined) builder.exclude(exclude);
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}
