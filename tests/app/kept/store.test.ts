import { expect, test } from 'vitest';
import { persistAfterFirst } from '../../../src/app/shell/persist.ts';
import { type Disk, ErasedError } from '../../../src/app/store/disk.ts';
import { makeStore, type Store } from '../../../src/app/store/store.ts';
import { record, TO_PARTED, talked } from '../fixtures.ts';
import { copyOf, opened, type Shelf, shelf } from './shelf.ts';

const one = record(talked(['may-be-no']));
const further = record(talked(['may-be-no', 'last-close']));
const settle = () => new Promise((resolve) => setTimeout(resolve));

/** A disk that two windows write to, as the browser's own does. */
function shared(on: Shelf): Disk {
  return {
    ...on.disk,
    async putRun(next, known) {
      if (known && !on.runs.has(next.id)) throw new ErasedError(next.id);
      await on.disk.putRun(next, known);
    },
  };
}

/** A store whose disk answers when `answer` is called; `timeUp` ends its patience. */
function slow(disk: Disk): { store: Store; answer(): void } {
  let answer: (opened: Disk) => void = () => undefined;
  let timeUp: () => void = () => undefined;
  const store = makeStore(
    () => new Promise((resolve) => (answer = resolve)),
    (call) => (timeUp = call),
  );
  timeUp();
  return { store, answer: () => answer(disk) };
}

test('what was erased in another window is said with the next write, and not written again', async () => {
  const on = shelf([['r1', one]]);
  const [here, elsewhere] = [await opened(shared(on)), await opened(shared(on))];
  await elsewhere.erase();
  await here.saveRun(further);
  expect(here.read()).toMatchObject({ trouble: 'erased' });
  expect(here.read().records.get('r1')).toEqual(further);
  expect(on.runs.size).toBe(0);
  await here.saveRun({ ...one, id: 'new' });
  expect([...on.runs.keys()]).toEqual(['new']);
  expect(here.read().trouble).toBe('erased');
});

test('a copy brought in where another window has erased everything is kept all the same', async () => {
  const on = shelf([['r1', one]]);
  const [here, elsewhere] = [await opened(shared(on)), await opened(shared(on))];
  await elsewhere.erase();
  expect(await here.bringIn(copyOf([one]))).toMatchObject({ records: { added: 1, here: 0 } });
  expect(on.runs.get('r1')).toEqual(one);
  await elsewhere.erase();
  await here.saveRun(further);
  expect(here.read().trouble).toBe('erased');
  await here.bringIn(copyOf([one]));
  expect(on.runs.get('r1')).toEqual(further);
  expect(here.read().trouble).toBeNull();
});

test('a storage that refuses to erase leaves everything, and says so', async () => {
  const on = shelf([['r1', one]]);
  const store = await opened({ ...on.disk, erase: () => Promise.reject(new Error('no')) });
  expect(await store.erase()).toBe('refused');
  expect(store.read()).toMatchObject({ trouble: 'refused', records: new Map([['r1', one]]) });
});

test('erased while storage is waited for: it is emptied when it answers, and what came since stays', async () => {
  const on = shelf([['r1', one]], [['bad', 1]]);
  const { store, answer } = slow(on.disk);
  expect(await store.bringIn(copyOf([one]))).toBeNull();
  expect(store.read().records.size).toBe(0);
  expect(await store.erase()).toBe('later');
  await store.saveRun({ ...one, id: 'r2' });
  answer();
  await settle();
  expect([...store.read().records.keys()]).toEqual(['r2']);
  expect([[...on.runs.keys()], on.files.size]).toEqual([['r2'], 0]);
});

test('where there is no storage at all, this tab is emptied and a copy is brought in', async () => {
  const store = makeStore(
    () => Promise.reject(new DOMException('no', 'SecurityError')),
    () => undefined,
  );
  await settle();
  expect(await store.bringIn(copyOf([one]))).toMatchObject({ records: { added: 1 } });
  expect(await store.erase()).toBe('here');
  expect(store.read()).toMatchObject({ trouble: 'refused', records: new Map() });
});

test('a disk that is full is said with the first thing it refuses', async () => {
  let refuse: (error: Error) => void = () => undefined;
  const on = shelf();
  const full = new DOMException('full', 'QuotaExceededError');
  const putRun = (next: { readonly id: string }) =>
    next.id === 'r1' ? Promise.reject(full) : new Promise<void>((_, no) => (refuse = no));
  const store = await opened({ ...on.disk, putRun });
  const bringing = store.bringIn(copyOf([one, { ...one, id: 'r2' }]));
  await settle();
  expect(store.read().trouble).toBe('full');
  refuse(full);
  expect(await bringing).toMatchObject({ records: { added: 2 } });
  expect(store.read().records.size).toBe(2);
});

test('the browser is asked to keep it once: when the first conversation of all has ended', async () => {
  let asked = 0;
  const persist = async () => {
    asked += 1;
    return true;
  };
  const ended = record(talked(TO_PARTED), { ended: true });
  const store = await opened(shelf().disk);
  persistAfterFirst(store, { persist });
  await store.bringIn(copyOf([{ ...ended, id: 'from elsewhere' }]));
  await store.erase();
  await store.saveRun(one);
  expect(asked).toBe(0);
  await store.saveRun(ended);
  await store.saveRun({ ...one, id: 'r2' });
  await store.saveRun({ ...ended, id: 'r2' });
  expect(asked).toBe(1);

  const { store: late, answer } = slow(shelf([['r1', ended]]).disk);
  persistAfterFirst(late, { persist });
  answer();
  await settle();
  await late.saveRun({ ...one, id: 'r2' });
  await late.saveRun({ ...ended, id: 'r2' });
  expect(asked).toBe(1);
});
