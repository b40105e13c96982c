import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { figuresIn, Plain } from './plain.ts';
import { simulate } from './simulated.ts';
import { loaded } from './table.ts';

/** `SEED=n npx vitest run tests/room/simulation.test.ts` plays one again. */
const ONLY = process.env.SEED === undefined ? null : Number(process.env.SEED);
const SEEDS = ONLY === null ? Array.from({ length: 2_000 }, (_, n) => n) : [ONLY];
const OPERATIONS = 300;

/** What was done in a workshop, and what its seed held against it; throws where they differ. */
function check(seed: number) {
  const { log, phones } = simulate(seed, OPERATIONS);
  const [first] = log;
  if (first?.event.type !== 'open') throw new Error('no opening');
  const logged = new Map(log.map(({ id, seat, seq }) => [`${seat} ${id}`, seq]));
  expect(logged.size).toBe(log.length);

  for (const phone of phones) {
    expect(phone.unanswered).toEqual([]);
    const wrong = phone.answers.filter(({ asked, answer }) => {
      const seq = logged.get(`${phone.seat} ${asked.id}`);
      return seq !== (answer.ok ? answer.version : undefined);
    });
    expect(wrong).toEqual([]);
  }

  const plain = new Plain(loaded, first.event);
  for (const { seq, seat, event } of log) {
    if (seq > 1) plain.did({ seat, event });
    for (const phone of phones) {
      const views = new Set(phone.seen.flatMap((seen) => (seen.version === seq ? seen.view : [])));
      if (views.size === 0) continue;
      const figures = plain.seenFrom(phone.seat ?? 0);
      for (const view of views) {
        // Quicker than `expect`, which tells more where they differ.
        if (!isDeepStrictEqual(figuresIn(view), figures)) expect(figuresIn(view)).toEqual(figures);
      }
    }
  }
  for (const phone of phones) expect(phone.version).toBe(log.length);
  const answers = phones.flatMap((phone) => phone.answers.map(({ answer }) => answer));
  return {
    entries: log.length,
    refused: answers.filter(({ ok }) => !ok).length,
    views: phones.reduce((sum, { seen }) => sum + seen.length, 0),
  };
}

test('over a bad network, with one or two nodes that crash, all is as if done one after another', () => {
  const sum = { entries: 0, refused: 0, views: 0 };
  for (const seed of SEEDS) {
    try {
      const { entries, refused, views } = check(seed);
      sum.entries += entries;
      sum.refused += refused;
      sum.views += views;
    } catch (error) {
      throw new Error(`SEED=${seed} plays it again`, { cause: error });
    }
  }
  expect(Math.min(sum.entries / 10, sum.refused, sum.views / 10)).toBeGreaterThan(
    SEEDS.length / 10,
  );
}, 300_000);
