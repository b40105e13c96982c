import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { buildServer, freePort, ONCE, startChild } from '../server/child.ts';
import { facilitating, joining, type Phone } from '../server/phones.ts';
import { newFolder } from '../server/serving.ts';
import { type Spread, spreadOf, told } from './figures.ts';

/*
 * `npm run abuse`: thirty people vote undisturbed, and then while 50,000 malformed or oversized
 * messages, 10,000 wrong codes, foreign pages and 5,000 idle connections come in.
 */

const VOTERS = 30;
/** Between two votes of one person, in milliseconds. */
const REST = 1_000;

/** Votes until it is over; tells how long each took. */
async function vote(phone: Phone, isOver: () => boolean): Promise<readonly number[]> {
  const times: number[] = [];
  for (let n = 0; !isOver(); n++) {
    const sent = performance.now();
    const answer = await phone.vote(n);
    if (!answer.ok) throw new Error(`an honest vote is refused: ${answer.reason}`);
    times.push(performance.now() - sent);
    await new Promise((resolve) => setTimeout(resolve, REST));
  }
  return times;
}

async function voting(phones: readonly Phone[], meanwhile: () => Promise<void>): Promise<Spread> {
  let over = false;
  const votes = phones.map((phone) => vote(phone, () => over));
  await meanwhile();
  over = true;
  return spreadOf((await Promise.all(votes)).flat());
}

const data = newFolder();
const port = await freePort();
const child = await startChild({ port, data, entry: buildServer() });
try {
  const lead = await facilitating(port);
  const other = await facilitating(port);
  const phones = await Promise.all(
    Array.from({ length: VOTERS }, (_, n) => joining(port, lead.code, `P${n}`)),
  );
  await lead.do({ type: 'begin' }, { type: 'ask' });
  for (const phone of phones) await phone.until(({ view }) => view?.room.stage === 'vote');
  const before = other.version;

  const calm = await voting(phones, () => new Promise((resolve) => setTimeout(resolve, 20_000)));
  console.log(`undisturbed: ${told(calm)}`);
  const abused = await voting(phones, async () => {
    const args = ['--import', 'tsx', 'tests/load/attack.ts', '--port', String(port)];
    const attack = spawn(process.execPath, args, { stdio: 'inherit' });
    // It stands for other machines: it takes no time that this one needs.
    setPriority(attack.pid ?? 0, constants.priority.PRIORITY_LOW);
    const [code] = await once(attack, 'exit');
    if (code !== 0) throw new Error(`the attack ended with ${code}`);
  });
  console.log(`abused: ${told(abused)}; ratio ${(abused.p99 / calm.p99).toFixed(2)}`);
  const alive =
    child.process.exitCode === null && (await fetch(`http://127.0.0.1:${port}/health`, ONCE)).ok;
  const untouched = other.version === before && other.view?.desk?.people.length === 1;
  const faults = child.said().split('"event":"fault"').length - 1;
  console.log(`alive: ${alive}; another room untouched: ${untouched}; faults logged: ${faults}`);
  process.exitCode = alive && untouched && faults === 0 && abused.p99 <= 2 * calm.p99 ? 0 : 1;
  for (const phone of [lead, other, ...phones]) phone.leave();
} finally {
  await child.kill('SIGKILL');
  rmSync(data, { recursive: true, force: true });
}
