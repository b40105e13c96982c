import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { soakRoom } from '../load/soak-room.ts';
import { faultsOfRoom, soak } from '../load/soaked.ts';
import { buildServer } from './child.ts';
import { logOf } from './killed.ts';
import { served } from './serving.ts';

test('rooms side by side: nothing is missed, nothing comes out of order', async () => {
  const came = await soak({
    ...{ rooms: 4, phones: 8, seconds: 6, window: 400 },
    entry: buildServer(),
  });
  expect(came.faults).toEqual([]);
  expect(came.decisions).toBeGreaterThanOrEqual(4);
  expect(came.spread.count).toBeGreaterThan(4 * 8 * 2);
}, 120_000);

test('what is missed, or isn’t as it was kept, is found', async () => {
  const server = await served();
  let looks = 0;
  const room = await soakRoom(server.port, { phones: 3, window: 200, isOver: () => looks++ > 0 });
  for (const phone of [room.lead, ...room.phones]) phone.leave();
  await server.stop();
  const log = await logOf(room.code, server.data);
  rmSync(server.data, { recursive: true, force: true });
  expect(faultsOfRoom(room, log)).toEqual([]);

  const last = log.findLast(({ event }) => event.type === 'vote');
  const lost = log.filter((entry) => entry !== last);
  expect(faultsOfRoom(room, lost)).toContain(`${last?.id} was acknowledged and is lost`);
  const steps = log.filter(({ event }) => event.type !== 'talk');
  expect(faultsOfRoom(room, steps).join()).toContain('it saw lobby 0,brief 0,vote 1,split 1');
  const [phone] = room.phones;
  phone?.tallies.set(1, new Map([['no-such-move', 3]]));
  expect(faultsOfRoom(room, log)).toEqual([`seat ${phone?.seat}: its tally of 1 is another`]);
}, 60_000);
