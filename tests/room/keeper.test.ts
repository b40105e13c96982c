import { expect, test } from 'vitest';
import type { Asked } from '../../src/room/actions.ts';
import { Keeper } from '../../src/room/keeper.ts';
import type { Entry } from '../../src/room/log.ts';
import { atFirstVote, loaded, offered, roomOf, vote } from './table.ts';

const made = atFirstVote();
const { version } = made.room;
const cast = (id: string, n: number): Asked => {
  return { id, seen: version, action: vote(made, offered(made, n)) };
};

/** A server that keeps a room, and what it has told. */
interface Server {
  readonly keeper: Keeper<() => void>;
  readonly told: readonly unknown[];
  act(seat: number, asked: Asked): void;
  join(key: string): void;
  keep(): void;
}

function serverOn(log: Entry[]): Server {
  const keeper = new Keeper<() => void>(roomOf(loaded, log));
  const told: unknown[] = [];
  return {
    keeper,
    told,
    act: (seat, asked) =>
      keeper.act(seat, asked, 1, (answer) => () => told.push([asked.id, answer])),
    join: (key) =>
      keeper.join(key, null, 1, (seated) => () => told.push([key, seated.ok && seated.seat])),
    keep() {
      keeper.learn(log);
      log.push(...keeper.take());
      for (const tell of keeper.keep()) tell();
    },
  };
}

/** Two servers with one log. */
function twoKeepers(): readonly [Server, Server] {
  const log = [...made.log];
  return [serverOn(log), serverOn(log)];
}

test('where another was first, what was asked is answered after what that one added', () => {
  const [one, other] = twoKeepers();
  other.act(2, cast('b', 0));
  other.join('new');
  one.act(3, cast('a', 1));
  one.join('newer');
  one.keep();
  other.keep();
  expect(one.told).toEqual([
    ['a', { ok: true, version: version + 1 }],
    ['newer', 5],
  ]);
  expect(other.told).toEqual([
    ['b', { ok: true, version: version + 3 }],
    ['new', 6],
  ]);
  expect(other.keeper.kept.seats).toHaveLength(6);
});

test('what another has kept already is answered as there, and not kept again', () => {
  const [one, other] = twoKeepers();
  for (const server of [other, one]) {
    server.act(2, cast('a', 0));
    server.join('new');
  }
  one.keep();
  other.keep();
  expect(other.told).toEqual(one.told);
  expect(other.keeper.kept.version).toBe(version + 2);
  expect(other.keeper.take()).toEqual([]);
});

test('what was refused for want of what another had kept is let', () => {
  const [one, other] = twoKeepers();
  one.act(2, cast('a', 0));
  one.keep();
  other.act(3, { ...cast('b', 1), seen: version + 1 });
  other.keeper.comeBack('key-2', (seated) => () => other.act(4, cast(String(seated.ok), 0)));
  other.keep();
  expect(other.told).toEqual([['b', { ok: true, version: version + 2 }]]);
  other.keep();
  expect(other.told.at(-1)).toEqual(['true', { ok: true, version: version + 3 }]);
});

test('what is given up leaves nothing behind, and all who asked are told', () => {
  const [one] = twoKeepers();
  one.act(2, cast('a', 0));
  one.keeper.take();
  one.act(3, cast('b', 0));
  expect(one.keeper.isAsked).toBe(true);
  for (const tell of one.keeper.drop('stopping')) tell();
  expect(one.told).toEqual(['a', 'b'].map((id) => [id, { ok: false, reason: 'stopping' }]));
  expect(one.keeper.take()).toEqual([]);
  expect([one.keeper.isAsked, one.keeper.kept.version]).toEqual([false, version]);
});
