/** Beliefs after which solving gives up, unless it is told another number. */
export const DEFAULT_LIMIT = 2_000_000;
