import { expect, test } from 'vitest';
import { createActor } from 'xstate';
import { type SessionInput, sessionMachine } from '../../src/app/session/machine.ts';
import { parseRecord, type RunRecord, type Settings } from '../../src/app/session/record.ts';
import { branch } from '../../src/app/session/records.ts';
import { drawSituation } from '../../src/engine/chance.ts';
import { replay } from '../../src/engine/replay.ts';
import { pack, record as recordOf, TO_PARTED, talked } from './fixtures.ts';

/** Some seed that draws `no-fit`. */
const NO_FIT = Array.from({ length: 200 }, (_, n) => (n * 40_503_017) % 2 ** 32).find(
  (seed) => drawSituation(pack.scenario, seed) === 'no-fit',
);

const SETTINGS: Settings = { coach: 'hint', readAloud: false, blind: false };

/** A session that runs, and all the records it put away. */
function run(input: SessionInput = { loaded: pack, record: null, conversation: null }) {
  const saved: RunRecord[] = [];
  const machine = sessionMachine.provide({
    actions: {
      save: (_, { record }) => {
        if (record !== null) saved.push(record);
      },
    },
  });
  const actor = createActor(machine, { input }).start();
  return { actor, saved, last: () => saved.at(-1) };
}

/** The same session after a reload: from what was put away last. */
function reload(record: RunRecord | undefined) {
  const parsed = parseRecord(structuredClone(record));
  if (!parsed.ok) throw new Error(parsed.error);
  const again = replay(pack, parsed.value.run);
  if (!again.ok) throw new Error(again.error.code);
  return run({ loaded: pack, record: parsed.value, conversation: again.value.conversation });
}

/** A session in `no-fit` that has begun. */
function begun(settings = SETTINGS) {
  const session = run();
  session.actor.send({ type: 'BEGIN', seed: NO_FIT ?? 0, settings, birth: { id: 'a', at: 5 } });
  return session;
}

test('a session begins with its brief, and keeps a record once the talk has begun', () => {
  const { actor, saved } = run();
  expect(actor.getSnapshot().value).toBe('brief');
  expect(saved).toEqual([]);
  actor.send({ type: 'BEGIN', seed: 1, settings: SETTINGS, birth: { id: 'a', at: 5 } });
  expect(actor.getSnapshot().value).toEqual({ talk: 'choosing' });
  expect(saved.at(-1)).toMatchObject({ id: 'a', started: 5, ended: false, run: { moves: [] } });
});

test('every move is kept, with its time; one that is not on offer changes nothing', () => {
  const { actor, saved } = begun();
  actor.send({ type: 'SAY', move: 'may-be-no', at: 9 });
  expect(saved.at(-1)).toMatchObject({ updated: 9, run: { moves: ['may-be-no'] } });
  const before = saved.length;
  actor.send({ type: 'SAY', move: 'ask-for-session', at: 10 });
  actor.send({ type: 'SAY', move: 'constructor', at: 10 });
  expect(saved).toHaveLength(before);
});

test('the forecast comes before the last reply, and the conversation has ended only after it', () => {
  const { actor, last } = begun();
  for (const move of TO_PARTED) actor.send({ type: 'SAY', move, at: 9 });
  expect(actor.getSnapshot().value).toEqual({ talk: 'forecast' });
  expect(last()).toMatchObject({ ended: false, finish: null, run: { moves: TO_PARTED } });
  const chances = { agree: 10, part: 80, 'small-step': 10 };
  actor.send({ type: 'FORECAST', chances, at: 10 });
  expect(actor.getSnapshot().value).toEqual({ talk: 'over' });
  expect(last()).toMatchObject({
    ended: true,
    finish: { ending: 'parted', title: 'Parted, with a better idea' },
    forecasts: [{ at: 'end', afterTurn: 4, chances }],
  });
  actor.send({ type: 'RECALL', named: ['problem'], at: 10.5 });
  expect(last()).toMatchObject({ recalled: ['problem'], updated: 10.5 });
  const reflection = { turn: 2, otherwise: 'ask' };
  actor.send({ type: 'REFLECT', reflection, at: 11 });
  expect(last()).toMatchObject({ recalled: ['problem'], reflection, updated: 11 });
  // Another try is asked for itself.
  const kept = last();
  if (!kept) throw new Error('nothing was kept');
  expect(branch(kept, 3, { id: 'b', at: 70 })).not.toHaveProperty('recalled');
});

test('after a reload at any moment it stands where it stood', () => {
  let session = begun();
  const moves = ['may-be-no', 'last-close', 'which-part', 'play-back', 'who-else', 'not-your-fix'];
  const seen: unknown[] = [];
  for (const move of moves) {
    session.actor.send({ type: 'SAY', move, at: 9 });
    const { value, context } = session.actor.getSnapshot();
    session = reload(session.last());
    expect(session.actor.getSnapshot().value).toEqual(value);
    expect(session.actor.getSnapshot().context.conversation?.position).toEqual(
      context.conversation?.position,
    );
    seen.push(value);
    session.actor.send({ type: 'SKIP', at: 10 });
    if (session.last()) session = reload(session.last());
    else session.actor.send({ type: 'HINT', hint: 'ask', at: 10 });
  }
  expect(seen).toContainEqual({ talk: 'forecast' });
  expect(session.actor.getSnapshot().value).toEqual({ talk: 'over' });
});

test('there is one hint, and only with that coach', () => {
  const { actor, last } = begun();
  actor.send({ type: 'SAY', move: 'may-be-no', at: 9 });
  actor.send({ type: 'HINT', hint: 'ask', at: 9 });
  expect(actor.getSnapshot().context.hint).toBe('ask');
  expect(last()?.hintsUsed).toBe(1);
  actor.send({ type: 'SAY', move: 'last-close', at: 9 });
  expect(actor.getSnapshot().context.hint).toBeNull();
  actor.send({ type: 'HINT', hint: 'ask', at: 9 });
  expect(actor.getSnapshot().context.hint).toBeNull();
  const off = begun({ coach: 'off', readAloud: false, blind: false });
  off.actor.send({ type: 'HINT', hint: 'ask', at: 9 });
  expect(off.last()?.hintsUsed).toBe(0);
});

test('trying a turn again makes another record and leaves the first as it was', () => {
  const middle = { at: 'middle', afterTurn: 2, chances: null } as const;
  const first = recordOf(talked(TO_PARTED), { ended: true, forecasts: [middle], hintsUsed: 1 });
  const before = structuredClone(first);
  const next = branch(first, 3, { id: 'b', at: 70 });
  expect(first).toEqual(before);
  expect(next).toMatchObject({
    id: 'b',
    run: { seed: 7, situation: 'no-fit', moves: ['may-be-no', 'last-close'] },
    ended: false,
    finish: null,
    hintsUsed: 0,
    forecasts: [middle],
    retryOf: { record: 'r1', turn: 3 },
  });
  expect(branch(first, 2, { id: 'b', at: 70 }).forecasts).toEqual([]);
});

test('a scenario saved while it is played is replayed; what no longer fits goes on as another', () => {
  const { actor, last } = begun();
  for (const move of ['may-be-no', 'last-close']) actor.send({ type: 'SAY', move, at: 9 });
  const changed = { ...pack, hash: 'another' };
  actor.send({ type: 'RELOAD', loaded: changed, birth: { id: 'b', at: 12 } });
  expect(last()).toMatchObject({
    id: 'a',
    run: { hash: 'another', moves: ['may-be-no', 'last-close'] },
  });
  const text = JSON.stringify(pack.scenario).replaceAll('"last-close"', '"first-day"');
  const scenario: typeof pack.scenario = JSON.parse(text);
  actor.send({ type: 'RELOAD', loaded: { scenario, hash: 'third' }, birth: { id: 'c', at: 13 } });
  expect(last()).toMatchObject({ id: 'c', run: { moves: ['may-be-no'] } });
  expect(actor.getSnapshot().context.reloaded?.stopped?.left).toEqual(['last-close']);
});

test('where forecasts are not asked for, none is, and that stays with the record', () => {
  const session = begun({ ...SETTINGS, forecasts: false });
  for (const move of TO_PARTED) session.actor.send({ type: 'SAY', move, at: 9 });
  expect(session.actor.getSnapshot().value).toEqual({ talk: 'over' });
  expect(session.last()).toMatchObject({
    ended: true,
    forecasts: [],
    settings: { forecasts: false },
  });
  expect(reload(session.last()).actor.getSnapshot().value).toEqual({ talk: 'over' });
  const asked = begun();
  for (const move of TO_PARTED) asked.actor.send({ type: 'SAY', move, at: 9 });
  expect(asked.actor.getSnapshot().value).toEqual({ talk: 'forecast' });
  const odd = { ...session.last(), settings: { ...SETTINGS, forecasts: 'no' } };
  expect(parseRecord(odd).ok).toBe(false);
});

test('a plan is kept with when it was written; a rule alone, or the same again, changes nothing of that', () => {
  const { actor, last } = begun();
  for (const move of TO_PARTED) actor.send({ type: 'SAY', move, at: 9 });
  actor.send({ type: 'SKIP', at: 10 });
  const draft = { rule: '', prospect: 'Ines', when: 'She is in', ask: 'Who signs?', askIn: 7 };
  const written = (change: Partial<typeof draft>, at: number) => {
    actor.send({ type: 'PLAN', plan: { ...draft, ...change }, at });
    return last()?.plan?.written;
  };
  expect(written({}, 20)).toBe(20);
  expect(written({}, 30)).toBe(20);
  expect(written({ rule: 'Ask first.' }, 40)).toBe(20);
  expect(written({ askIn: 14 }, 50)).toBe(50);
  expect(written({ askIn: 14, prospect: 'Jo' }, 60)).toBe(60);
  expect(written({ askIn: 14, prospect: 'Jo', when: '' }, 70)).toBe(70);
  expect(written({ askIn: 14, prospect: 'Jo', when: '', ask: 'Why?' }, 80)).toBe(80);
  expect(reload(last()).actor.getSnapshot().context.record).toEqual(last());
});

test('a record from before the notebook could be left out is read as with it', () => {
  const made = recordOf(talked(['may-be-no']));
  const { blind: _, ...before } = made.settings;
  const parsed = parseRecord({ ...made, settings: before });
  expect(parsed).toEqual({ ok: true, value: made });
  const settings = { ...made.settings, blind: true };
  const blind = { ...made, settings, recalled: ['problem'] };
  expect(parseRecord(blind)).toEqual({ ok: true, value: blind });
  expect(parseRecord({ ...blind, recalled: [7] }).ok).toBe(false);
});
