/** The store can't be reached, or is busy for too long: the same can be tried again later. */
export class Away extends Error {
  constructor(cause: unknown) {
    super(`the store is away: ${wordOf(cause)}`, { cause });
    this.name = 'Away';
  }
}

/** A fault as it may stand in the log: a code where it has one. What a store says might hold names. */
export function wordOf(fault: unknown): string {
  if (!(fault instanceof Error)) return 'unknown';
  const { cause } = fault;
  if (fault instanceof Away) return wordOf(cause);
  return 'code' in fault && typeof fault.code === 'string' ? fault.code : fault.name;
}
