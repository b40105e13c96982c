const MILLISECONDS = 86_400_000;

/** The day of a time, by the reader's own calendar: whole days since 1970. */
export function localDay(at: number): number {
  const date = new Date(at);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / MILLISECONDS;
}
