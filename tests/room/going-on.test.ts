import { expect, test } from 'vitest';
import { roomsOfWorkshop } from '../../src/room/going-on.ts';
import type { Entry } from '../../src/room/log.ts';

/** The log of a room, as far as it tells what comes before and after. */
function log(before: string | null, next: string | null): readonly Entry[] {
  const opening = { type: 'open', ...(before === null ? {} : { before }) };
  const entry = (event: object) => ({ event }) as Entry;
  return [entry(opening), ...(next === null ? [] : [entry({ type: 'next', code: next })])];
}

function among(logs: Readonly<Record<string, readonly Entry[]>>) {
  return (code: string) => roomsOfWorkshop(code, async (of) => logs[of] ?? []);
}

test('from any room of a workshop all of them are found', async () => {
  const rooms = among({ a: log(null, 'b'), b: log('a', 'c'), c: log('b', null) });
  for (const code of ['a', 'b', 'c']) expect(await rooms(code)).toEqual(['a', 'b', 'c']);
});

test('a room that is gone, or whose code another room has by now, is none of them', async () => {
  expect(await among({ b: log('a', 'c') })('b')).toEqual(['b']);
  expect(await among({ a: log(null, null), b: log('a', null) })('b')).toEqual(['b']);
  expect(await among({ a: log(null, 'b'), b: log(null, null) })('a')).toEqual(['a']);
  expect(await among({ a: log('a', 'a') })('a')).toEqual(['a']);
});
