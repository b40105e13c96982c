import { expect, test } from 'vitest';
import type { RunRecord } from '../../../src/app/session/record.ts';
import { answer, record, talked } from '../fixtures.ts';
import { runAll, settle, type Tab, type World, world } from './world.ts';

const SCHEDULES = 300;
const STEPS = 120;
const FINISH = { ending: 'parted', title: 'Parted', points: 90 };
const BEGUN = record(talked([]));

/** Numbers from 0 up to below `limit`, the same for the same seed (mulberry32). */
function drawing(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % limit;
  };
}

/** A tab, and the conversation that is open in it. */
interface Seat {
  tab: Tab;
  open: RunRecord | null;
}

/** What has happened in one schedule, and when. */
interface Told {
  readonly world: World;
  /** When each conversation was begun, by id. */
  readonly begun: Map<string, number>;
  readonly finished: { readonly record: RunRecord; readonly at: number }[];
  readonly answers: { readonly id: string; readonly at: number }[];
  /** When everything was last erased, or that was asked for. */
  erased: number;
  /** Ids that lay in storage then, and that nobody has touched since it was asked for. */
  readonly gone: Set<string>;
  /** When each was last touched, by id; and when a tab has asked to erase, by its name. */
  readonly touched: Map<string, number>;
  readonly asked: Map<string, number>;
  /** How often which kind of thing happened. */
  readonly counts: Record<string, number>;
}

/** One random schedule: two to four tabs, whatever somebody may do in them, and storage in its own time. */
async function play(seed: number): Promise<Told> {
  const draw = drawing(seed);
  const on = world();
  const told: Told = {
    world: on,
    begun: new Map(),
    finished: [],
    answers: [],
    erased: -1,
    gone: new Set(),
    touched: new Map(),
    asked: new Map(),
    counts: {},
  };
  const withErasing = draw(3) === 0;
  const seats: Seat[] = Array.from({ length: 2 + draw(3) }, () => ({ tab: on.open(), open: null }));
  for (let step = 0; step < STEPS; step++) {
    const seat = seats[draw(seats.length)];
    if (!seat) continue;
    await settle();
    if (draw(3) > 0) storageActs(told, draw, step);
    else act(told, seat, draw, step, withErasing);
  }
  for (const { tab } of seats) if (draw(2) === 0) tab.close();
  while (on.waiting.length > 0) {
    storageActs(told, draw, STEPS);
    await settle();
  }
  for (const { tab } of seats) tab.close();
  return told;
}

/** Any of the things that storage is to do. Each tab's own come in their order. */
function storageActs(told: Told, draw: (limit: number) => number, step: number): void {
  const { waiting, runs, entries } = told.world;
  const tabs = [...new Set(waiting.map(({ tab }) => tab))];
  const next = waiting.find(({ tab }) => tab === tabs[draw(tabs.length)]);
  if (!next) return;
  if (next.what === 'erase: done') {
    told.erased = step;
    const asked = told.asked.get(next.tab) ?? step;
    told.asked.delete(next.tab);
    for (const id of [...runs.keys(), ...entries.keys()]) {
      if ((told.touched.get(id) ?? -1) < asked) told.gone.add(id);
    }
    count(told, 'erased');
  }
  if (next.what.endsWith('refused')) count(told, 'refused');
  next.happen();
}

function act(
  told: Told,
  seat: Seat,
  draw: (limit: number) => number,
  step: number,
  withErasing: boolean,
): void {
  const { store } = seat.tab;
  const dice = draw(20);
  if (dice === 0) {
    seat.tab.close();
    seat.tab = told.world.open();
    seat.open = null;
    count(told, 'reloaded');
  } else if (dice === 1 && withErasing) {
    void store.erase();
    // Where storage isn't open yet, the journal is emptied at once.
    told.erased = step;
    if (!told.asked.has(seat.tab.name)) told.asked.set(seat.tab.name, step);
    seat.open = null;
  } else if (dice === 2) {
    const id = `answer-${step}`;
    void store.saveEntry({ ...answer, id });
    told.answers.push({ id, at: step });
    told.touched.set(id, step);
  } else if (dice < 6 || seat.open === null) {
    const known = [...store.read().records.values()].filter(({ ended }) => !ended);
    seat.open = dice % 2 === 0 ? (known[draw(Math.max(1, known.length))] ?? null) : null;
    if (seat.open === null) {
      seat.open = { ...BEGUN, id: `run-${step}`, started: step, updated: step };
      told.begun.set(seat.open.id, step);
      told.touched.set(seat.open.id, step);
      void store.saveRun(seat.open);
    } else if (store.read().records.get(seat.open.id) !== seat.open) {
      seat.open = null;
    }
  } else {
    seat.open = goOn(seat.open, draw, step);
    told.gone.delete(seat.open.id);
    told.touched.set(seat.open.id, step);
    void store.saveRun(seat.open);
    if (!seat.open.ended) return;
    told.finished.push({ record: seat.open, at: step });
    count(told, 'finished');
    seat.open = null;
  }
}

function goOn(open: RunRecord, draw: (limit: number) => number, step: number): RunRecord {
  // Whether a conversation is over is told by its moves.
  const ended = draw(3) === 0;
  const moves = [...open.run.moves, ended ? `end-${draw(3)}` : `move-${draw(3)}`];
  const finish = ended ? FINISH : null;
  return { ...open, run: { ...open.run, moves }, updated: step, ended, finish };
}

function count({ counts }: Told, what: string): void {
  counts[what] = (counts[what] ?? 0) + 1;
}

function path({ run }: RunRecord): string {
  return run.moves.join(' ');
}

test(`${SCHEDULES} random schedules of two to four tabs: no finished run is lost, and what is erased stays so`, {
  timeout: 300_000,
}, async () => {
  const totals: Record<string, number> = {};
  for (let seed = 1; seed <= SCHEDULES; seed++) {
    const told = await play(seed);
    const { world: on, begun, finished, answers, erased, gone, counts } = told;
    for (const [what, times] of Object.entries(counts)) {
      totals[what] = (totals[what] ?? 0) + times;
    }
    const tab = on.open();
    await runAll(on);
    const { records, entries, damaged, trouble } = tab.store.read();
    const schedule = `schedule ${seed}`;
    expect([damaged, trouble], schedule).toEqual([[], null]);
    expect([...on.journal.keys()], schedule).toEqual([]);
    expect([...on.runs.keys()].toSorted(), schedule).toEqual([...records.keys()].toSorted());
    const kept = [...records.values()].filter(({ ended }) => ended);
    for (const { record: one } of finished) {
      if ((begun.get(one.id) ?? 0) <= erased) continue;
      expect(kept.map(path), `${schedule}: ${one.id}`).toContain(path(one));
      expect(
        kept.some((other) => other.started === one.started && path(other) === path(one)),
        `${schedule}: ${one.id}`,
      ).toBe(true);
    }
    for (const { id, at } of answers) {
      if (at > erased) expect(entries.has(id), `${schedule}: ${id}`).toBe(true);
    }
    for (const id of gone) {
      expect(records.has(id) || entries.has(id), `${schedule}: ${id} is back`).toBe(false);
    }
  }
  // The schedules are worth something: everything that may happen has happened, and often.
  expect(totals.finished).toBeGreaterThan(1000);
  expect(totals.refused).toBeGreaterThan(200);
  expect(totals.reloaded).toBeGreaterThan(300);
  expect(totals.erased).toBeGreaterThan(50);
});
