/**
 * What stands under `key`. For keys that reading the scenario has already proved to exist; a miss
 * is a fault of this program and throws. Own properties only: an id may be called `constructor`.
 */
export function at<T>(record: Readonly<Record<string, T>>, key: string): T {
  const value = own(record, key);
  if (value === undefined) throw new RangeError(`nothing is called ${JSON.stringify(key)} here`);
  return value;
}

/** What stands under `key`, or undefined; never anything inherited. */
export function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
