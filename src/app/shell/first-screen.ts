/** From when a screen stands until it is drawn, even by a slow machine; in milliseconds. */
const PAUSE = 300;

let tell: () => void;

/**
 * Resolves once the first screen of a visit has been drawn. What only makes it look or move better is
 * fetched then: on a slow line it would come between the reader and what there is to read.
 */
export const firstScreenDrawn = new Promise<void>((resolve) => {
  tell = resolve;
});

/** To be called when it stands. */
export function firstScreenStands(): void {
  setTimeout(tell, PAUSE);
}
