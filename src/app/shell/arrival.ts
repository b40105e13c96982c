import { type RefObject, useEffect, useRef } from 'react';
import { pageTitle } from '../words/common.ts';

let arrivals = 0;

/**
 * Sets the page's title, goes to its top (unless `toTop` is false) and puts the focus on its heading, but on the first screen
 * of a visit, where the browser has done so. Give what it returns to the heading, with tabIndex -1.
 */
export function useArrival(title: string, toTop = true): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = pageTitle(title);
  }, [title]);
  useEffect(() => {
    arrivals += 1;
    if (arrivals === 1) return;
    if (toTop) scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [toTop]);
  return heading;
}
