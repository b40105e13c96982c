import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonFault } from '../../../src/app/store/json-fault.ts';

/** Where this engine says that a text stops being JSON; undefined where it doesn't say. */
function byEngine(text: string): number | null | undefined {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    const { message } = error as Error;
    if (message.startsWith('Unexpected end of JSON')) return text.length;
    const place = /at position (\d+)/.exec(message)?.[1];
    return place === undefined ? undefined : Number(place);
  }
}

test('the place where a text stops being JSON, and none where it is JSON', () => {
  const json = fc.json({ maxDepth: 3 }).map((text) => JSON.stringify(JSON.parse(text), null, 1));
  const sign = fc.oneof(
    fc.constantFrom(...'{}[]",:\\ \n\u0001tn1-.e'),
    fc.string({ maxLength: 2 }),
  );
  const spoiled = fc.tuple(json, fc.nat(), fc.nat(3), sign).map(([text, n, gone, put]) => {
    const at = n % (text.length + 1);
    return text.slice(0, at) + put + text.slice(at + gone);
  });
  let faults = 0;
  fc.assert(
    fc.property(fc.oneof(json, spoiled), (text) => {
      const engine = byEngine(text);
      const own = jsonFault(text);
      expect(own === null).toBe(engine === null);
      if (own === null || engine === null || engine === undefined) return;
      faults += 1;
      // Within a word, a number or an escape the engine points to the sign, this to where it begins.
      expect(own).toBeLessThanOrEqual(engine);
      expect(text.slice(own, engine)).toMatch(/^(?:[a-z]*|-?[\d.eE+-]*|\\u?[\da-fA-F]*)$/);
    }),
    { numRuns: 5000 },
  );
  expect(faults).toBeGreaterThan(500);
});

test('a long text without an end is no trouble', () => {
  expect(jsonFault('['.repeat(2_000_000))).toBe(2_000_000);
  expect(jsonFault(`"${'a'.repeat(2_000_000)}`)).toBe(2_000_001);
  expect(jsonFault(`"${'\\'.repeat(1_000_000)}`)).toBe(1_000_001);
});
