import { expect, test } from 'vitest';
import { NO_JOURNAL } from '../../../src/app/store/journal.ts';
import { makeStore } from '../../../src/app/store/store.ts';
import { answer, drill, record, TO_PARTED, talked } from '../fixtures.ts';
import { copyOf, shelf } from './shelf.ts';
import { runAll, settle, type Tab, type World, world } from './world.ts';

const one = record(talked(['may-be-no']));
const two = record(talked(['may-be-no', 'last-close']), { updated: 2000 });
const other = record(talked(['send-deck']), { updated: 1500 });
const ended = record(talked(TO_PARTED), { updated: 3000, ended: true });

/** A tab that has read storage. */
async function openedIn(on: World): Promise<Tab> {
  const tab = on.open();
  await runAll(on);
  expect(tab.store.read()).toMatchObject({ ready: true, trouble: null });
  return tab;
}

/** All that the next visit has, and then storage; the journal must be empty by then. */
async function nextVisit(on: World): Promise<readonly unknown[]> {
  const { store } = await openedIn(on);
  const { records, entries, damaged } = store.read();
  expect(damaged).toEqual([]);
  expect([...on.runs]).toEqual([...records]);
  expect([...on.entries]).toEqual([...entries]);
  expect([...on.journal]).toEqual([]);
  return [...records.values()];
}

/** Lets so many things happen, then closes the tab. False where there weren't so many. */
async function crashAfter(steps: number, on: World, tab: Tab): Promise<boolean> {
  for (let n = 0; n < steps; n++) {
    await settle();
    const [step] = on.waiting;
    if (!step) return false;
    step.happen();
  }
  tab.close();
  await settle();
  return true;
}

/** A test for each place where the tab may be gone, up to the last. */
async function atEveryStep(
  begin: (on: World, tab: Tab) => void | Promise<void>,
  expected: (on: World) => Promise<void>,
  before: readonly (typeof one)[] = [],
): Promise<number> {
  for (let steps = 0; ; steps++) {
    const on = world();
    for (const kept of before) on.runs.set(kept.id, kept);
    const tab = await openedIn(on);
    await begin(on, tab);
    if (!(await crashAfter(steps, on, tab))) return steps;
    await expected(on);
  }
}

test('a move is there after a reload, wherever on its way to storage the page was left', async () => {
  const steps = await atEveryStep(
    (_, { store }) => void store.saveRun(two),
    async (on) => expect(await nextVisit(on)).toEqual([two]),
    [one],
  );
  expect(steps).toBe(3);
});

test('a conversation that has just begun is there, and one that goes on while it is stored', async () => {
  const steps = await atEveryStep(
    async (on, { store }) => {
      void store.saveRun(one);
      await settle();
      on.waiting[0]?.happen();
      void store.saveRun(two);
      void store.saveRun(ended);
    },
    async (on) => expect(await nextVisit(on)).toEqual([ended]),
  );
  expect(steps).toBeGreaterThan(3);
});

test('left while it is opened, in a visit that only takes over what another has left', async () => {
  for (let steps = 0; steps < 20; steps++) {
    const on = world();
    const first = await openedIn(on);
    void first.store.saveRun(two);
    first.close();
    if (!(await crashAfter(steps, on, on.open()))) break;
    expect(await nextVisit(on)).toEqual([two]);
  }
});

test('an answer is there after a reload, wherever the page was left, and stays as it was', async () => {
  const steps = await atEveryStep(
    (_, { store }) => {
      void store.saveEntry(drill);
      void store.saveEntry({ ...drill, loss: 99 });
      void store.saveEntry(answer);
    },
    async (on) => {
      expect(await nextVisit(on)).toEqual([]);
      expect([...on.entries.values()]).toEqual([drill, answer]);
    },
  );
  expect(steps).toBe(5);
});

test('erasing: at every step either nothing comes back, or what storage still has', async () => {
  const left = new Set<string>();
  await atEveryStep(
    async (on, { store }) => {
      // Noted before anything was stored, and never removed: that page was gone.
      on.journal.set('gone/0', JSON.stringify({ version: 1, known: false, record: one }));
      on.journal.set('gone/1', JSON.stringify({ version: 1, known: true, record: two }));
      void store.erase();
    },
    async (on) => {
      const kept = await nextVisit(on);
      left.add(JSON.stringify(kept));
      expect(kept.length === 0 || on.runs.has('r1')).toBe(true);
    },
    [one],
  );
  expect(left).toEqual(new Set([JSON.stringify([one]), '[]']));
});

test('what another window has erased does not come back by a move that was put down since', async () => {
  const on = world();
  on.runs.set('r1', one);
  const [here, elsewhere] = [await openedIn(on), await openedIn(on)];
  void elsewhere.store.erase();
  await runAll(on);
  void here.store.saveRun(two);
  expect(on.journal.size).toBe(1);
  here.close();
  expect(await nextVisit(on)).toEqual([]);
});

test('where it is told in time that everything was erased, the journal has nothing either', async () => {
  const on = world();
  on.runs.set('r1', one);
  const [here, elsewhere] = [await openedIn(on), await openedIn(on)];
  void elsewhere.store.erase();
  await runAll(on);
  void here.store.saveRun(two);
  await runAll(on);
  expect(here.store.read().trouble).toBe('erased');
  expect([on.runs.size, on.journal.size]).toEqual([0, 0]);
});

test('where storage refuses to erase, what was put down stays', async () => {
  const journal = new Map([['gone/0', JSON.stringify({ version: 1, known: false, record: one })]]);
  const own = {
    ...NO_JOURNAL,
    all: () => new Map(journal),
    write: (key: string, text: string) => void journal.set(key, text),
    remove: (key: string) => void journal.delete(key),
  };
  const full = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
  const disk = { ...shelf().disk, putRun: full, erase: () => Promise.reject(new Error('no')) };
  const store = makeStore(
    async () => disk,
    () => undefined,
    own,
  );
  await settle();
  await store.saveRun({ ...two, id: 'r2' });
  const before = new Map(journal);
  expect(before.size).toBe(2);
  expect(await store.erase()).toBe('refused');
  expect(journal).toEqual(before);
});

test('of two that went different ways both are there: what storage has, and beside it the other', async () => {
  const on = world();
  on.runs.set('r1', two);
  on.journal.set('gone/0', JSON.stringify({ version: 1, known: true, record: other }));
  const kept = await nextVisit(on);
  expect(kept).toHaveLength(2);
  expect(kept[0]).toEqual(two);
  expect(kept[1]).toEqual({ ...other, id: expect.stringMatching(/^[0-9a-f]{26}$/) });
  expect(await nextVisit(on)).toEqual(kept);
});

test('an answer whose place something else has stands beside it', async () => {
  const on = world();
  on.entries.set('d1', { ...drill, loss: 7 });
  on.journal.set('gone/0', JSON.stringify({ version: 1, entry: drill }));
  on.journal.set('gone/1', JSON.stringify({ version: 1, entry: { ...drill, loss: 7 } }));
  await nextVisit(on);
  expect([...on.entries.values()]).toEqual([
    { ...drill, loss: 7 },
    { ...drill, id: expect.stringMatching(/^[0-9a-f]{26}$/) },
  ]);
});

test('two tabs with one conversation: neither writes over what the other has put down', async () => {
  const on = world();
  on.runs.set('r1', one);
  const [here, elsewhere] = [await openedIn(on), await openedIn(on)];
  void here.store.saveRun(two);
  void elsewhere.store.saveRun({ ...one, plan: null, updated: 1200 });
  expect(on.journal.size).toBe(2);
  here.close();
  elsewhere.close();
  expect(await nextVisit(on)).toEqual([two]);
});

test('a tab that is opened while another stores a move says nothing of it, and spoils nothing', async () => {
  for (let steps = 0; steps < 12; steps++) {
    const on = world();
    const here = await openedIn(on);
    void here.store.saveRun(one);
    const late = on.open();
    const told = () => late.store.read().trouble;
    for (let n = 0; n < steps; n++) {
      await settle();
      const ofLate = on.waiting.find(({ tab }) => tab === late.name);
      ofLate?.happen();
    }
    void here.store.saveRun(two);
    await runAll(on);
    expect([...on.runs.values()]).toEqual([two]);
    expect([told(), here.store.read().trouble]).toEqual([null, null]);
    expect(await nextVisit(on)).toEqual([two]);
  }
});

test('what lies damaged in the journal is shown, stays as it is, and goes when all is erased', async () => {
  const on = world();
  const bad = [
    ['gone/0', '{"version":1,"known":true,"rec'],
    ['gone/1', JSON.stringify({ version: 1, known: true, record: { ...one, started: 'x' } })],
    ['gone/2', JSON.stringify({ version: 2, known: true, record: one })],
    ['gone/3', JSON.stringify({ version: 1, record: one })],
    ['gone/4', 'null'],
    ['gone/5', JSON.stringify({ version: 1, entry: { ...drill, of: null } })],
  ] as const;
  for (const [key, text] of bad) on.journal.set(key, text);
  const { store } = await openedIn(on);
  expect(store.read().damaged).toEqual(bad.map(([key, value]) => ({ key, value })));
  void store.saveRun(one);
  await runAll(on);
  void store.bringIn(copyOf([two]));
  await runAll(on);
  expect([...on.journal]).toEqual(bad);
  expect(store.read().damaged).toHaveLength(6);
  void store.erase();
  await runAll(on);
  expect([on.journal.size, store.read().damaged.length]).toEqual([0, 0]);
});

test('a journal that refuses everything is gone on without', async () => {
  const refuse = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  const { disk, runs } = shelf();
  const store = makeStore(
    async () => disk,
    () => undefined,
    { owner: 'x', all: refuse, write: refuse, remove: refuse },
  );
  await settle();
  await store.saveRun(one);
  expect([...runs.values()]).toEqual([one]);
  expect(store.read()).toMatchObject({ ready: true, trouble: null });
  expect(await store.erase()).toBe('all');
});

test('where storage can’t be opened nothing is left in the journal, as that is what is said', async () => {
  const journal = new Map<string, string>();
  let refuse: (error: Error) => void = () => undefined;
  const store = makeStore(
    () => new Promise((_, reject) => (refuse = reject)),
    () => undefined,
    {
      owner: 'x',
      all: () => journal,
      write: (key, text) => void journal.set(key, text),
      remove: (key) => void journal.delete(key),
    },
  );
  void store.saveRun(one);
  expect(journal.size).toBe(1);
  refuse(new DOMException('no', 'SecurityError'));
  await settle();
  void store.saveRun(two);
  expect(journal.size).toBe(0);
  expect(store.read().records.get('r1')).toEqual(two);
});
