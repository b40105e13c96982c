import { type RefObject, useLayoutEffect } from 'react';

/** How the moves of a decision may stand: in so many columns, at a share of the screen's type. */
interface Fit {
  readonly columns: 1 | 2;
  readonly scale: number;
}

/** Largest type first; at the same size one column, which is read more easily, before two. */
const FITS: readonly Fit[] = Array.from({ length: 16 }, (_, n) => 1 - 0.03 * n).flatMap(
  (scale): readonly Fit[] => [
    { columns: 1, scale },
    { columns: 2, scale },
  ],
);

/** CSS pixels: on anything narrower, such as the facilitator's own phone, one scrolls. */
const SCREEN = 960;

/**
 * Takes the largest type at which all of a screen is seen at once, as nobody in the room can scroll
 * it. `shows` is what is on it: null where it may be longer than the screen.
 */
export function useFit(screen: RefObject<HTMLElement | null>, shows: string | null): void {
  useLayoutEffect(() => {
    const element = screen.current;
    if (element === null) return;
    const put = ({ columns, scale }: Fit) => {
      element.style.setProperty('--fit', `${scale}`);
      element.dataset.columns = `${columns}`;
    };
    const settle = () => {
      put({ columns: 1, scale: 1 });
      if (shows === null || innerWidth < SCREEN) return;
      // Where none fits, the smallest stays.
      FITS.find((each) => {
        put(each);
        return element.getBoundingClientRect().height <= innerHeight;
      });
    };
    settle();
    // Type that arrives late is of another width.
    let wanted = true;
    void document.fonts?.ready.then(() => wanted && settle());
    addEventListener('resize', settle);
    return () => {
      wanted = false;
      removeEventListener('resize', settle);
    };
  }, [screen, shows]);
}
