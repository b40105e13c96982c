import { buildServer } from '../server/child.ts';
import { bareBurst, burst } from './burst.ts';
import { told } from './figures.ts';

/*
 * `npm run load`: votes at once, each held against the store; beside it the same messages to a
 * server that only answers. `npm run load -- 500` takes other numbers of phones.
 */

/** The longest that 99 of 100 votes may take, in milliseconds, by number of phones. */
const AT_MOST: Readonly<Record<number, number>> = { 2000: 150, 5000: 500 };
const MEMORY = 250e6;

const numbers = process.argv.slice(2).map(Number);
const entry = buildServer();
let failed = false;
for (const phones of numbers.length > 0 ? numbers : [2000, 5000]) {
  const bare = await bareBurst(phones);
  const { spread, memory, faults } = await burst(phones, entry);
  const most = AT_MOST[phones] ?? Number.POSITIVE_INFINITY;
  const good = faults === 0 && spread.p99 <= most && memory <= MEMORY;
  failed ||= !good;
  console.log(
    `${phones} votes at once: ${told(spread)}; ${faults} not as acknowledged; ` +
      `memory ${(memory / 1e6).toFixed(0)} MB`,
  );
  console.log(`  bare Socket.IO: ${told(bare)}; ratio ${(spread.p99 / bare.p99).toFixed(2)}`);
  if (!good) console.log(`  not good: at most ${most} ms, ${MEMORY / 1e6} MB, none lost`);
}
process.exitCode = failed ? 1 : 0;
