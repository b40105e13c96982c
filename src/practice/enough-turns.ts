/** Fewer turns with a choice than this say nothing. */
export const ENOUGH_TURNS = 20;
