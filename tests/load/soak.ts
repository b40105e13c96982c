import { buildServer } from '../server/child.ts';
import { told } from './figures.ts';
import { soak } from './soaked.ts';

/*
 * `npm run soak`: 50 rooms of 30 for ten minutes. Each phone votes and votes again, the rooms go from
 * decision to decision; what every phone saw is held against what was kept. `npm run soak -- 60` does
 * it for as many seconds.
 */

const ROOMS = 50;
const PHONES = 30;

const seconds = Number(process.argv[2] ?? 600);
const came = await soak({
  ...{ rooms: ROOMS, phones: PHONES, seconds },
  window: 4_000,
  entry: buildServer(),
});
const { decisions, views, spread, memory, faults } = came;
console.log(
  `${ROOMS} rooms of ${PHONES} for ${seconds} s: ${decisions} decisions, ${spread.count} votes, ` +
    `${views} views; ${told(spread)}; memory ${(memory / 1e6).toFixed(0)} MB`,
);
console.log(`missed, out of order or otherwise than kept: ${faults.length}`);
for (const fault of faults.slice(0, 20)) console.log(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
