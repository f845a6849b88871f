import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * Keeps a bar that sticks to the foot of the pane off what has the focus, however high the bar is.
 *
 * @returns the reference of the bar
 */
export function useClearance(): RefObject<HTMLElement> {
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = bar.current;
    const scroll = element?.closest<HTMLElement>('.pane-scroll');
    if (element === null || scroll === null || scroll === undefined) return;
    const observer = new ResizeObserver(() => {
      scroll.style.scrollPaddingBottom = `${element.offsetHeight}px`;
      const { activeElement: focused } = document;
      const isBeneath = focused !== null && scroll.contains(focused) && !element.contains(focused);
      if (isBeneath) focused.scrollIntoView({ block: 'nearest' });
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      scroll.style.scrollPaddingBottom = '';
    };
  }, []);
  return bar;
}
