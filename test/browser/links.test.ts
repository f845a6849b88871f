import { useBrowser } from './open-page';
import { openPageStage } from './page-stage';
import { PANE_STATES } from './pane-states';
import type { Stage } from './stage';

useBrowser();

/** The links of the pane that are larger than the text they stand beside, with both sizes. */
const tooLarge = ({ pane }: Pick<Stage, 'pane'>): Promise<readonly string[]> =>
  pane.locator('.pane-link:visible').evaluateAll((links) =>
    links.flatMap((link) => {
      const sizeOf = (element: Element): number => Number.parseFloat(getComputedStyle(element).fontSize);
      const beside = [...(link.parentElement?.children ?? [])].filter(
        (element) =>
          !element.matches('button, input, textarea, details') && element.textContent.trim() !== '',
      );
      const sizes = beside.map(sizeOf);
      return sizes.some((size) => size < sizeOf(link))
        ? [`${link.textContent}: ${sizeOf(link)} beside ${sizes.join()}`]
        : [];
    }),
  );

describe('links', () => {
  it.each(Object.keys(PANE_STATES))('are no larger than the text beside them: %s', async (name) => {
    const stage = await PANE_STATES[name]?.(openPageStage);
    if (stage === undefined) throw new Error('nothing was opened');
    expect(await tooLarge(stage)).toEqual([]);
  });
});
