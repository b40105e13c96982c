import { expect, test, vi } from 'vitest';
import { TAKE_OVER } from '../../../src/app/offline/take-over.ts';
import { keepOffline, type Workers } from '../../../src/app/shell/new-version.ts';

/** A service worker that is somewhere on its way. */
class FakeWorker extends EventTarget {
  state: string;
  readonly told: unknown[] = [];
  constructor(state: string) {
    super();
    this.state = state;
  }
  postMessage(message: unknown): void {
    this.told.push(message);
  }
  become(state: string): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  find(worker: FakeWorker): void {
    this.installing = worker;
    this.dispatchEvent(new Event('updatefound'));
  }
}

interface Here {
  /** Whether an older version runs this page. */
  readonly controlled: boolean;
  readonly waiting?: FakeWorker;
  readonly address?: () => string;
}

async function begin({ controlled, waiting, address = () => './service-worker.js' }: Here) {
  const registration = new FakeRegistration();
  registration.waiting = waiting ?? null;
  const container = new EventTarget();
  const register = vi.fn(async () => registration);
  const controller = controlled ? new FakeWorker('activated') : null;
  const workers = Object.assign(container, { controller, register }) as unknown as Workers;
  const reload = vi.fn();
  let finish = () => {};
  const loaded = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const version = keepOffline({ workers, address, reload, loaded });
  await Promise.resolve();
  expect(register).not.toHaveBeenCalled();
  finish();
  await new Promise((resolve) => setTimeout(resolve, 0));
  const heard = vi.fn();
  version.subscribe(heard);
  const changeOver = () => container.dispatchEvent(new Event('controllerchange'));
  return { registration, register, reload, version, heard, changeOver };
}

test('the first version of all is no news, and loads nothing anew', async () => {
  const { registration, version, heard, reload, changeOver } = await begin({ controlled: false });
  const first = new FakeWorker('installing');
  registration.find(first);
  first.become('installed');
  expect(version.waits()).toBe(false);
  first.become('activated');
  changeOver();
  expect(heard).not.toHaveBeenCalled();
  expect(reload).not.toHaveBeenCalled();
});

test('a new version waits, takes over when asked, and only then is the page loaded anew', async () => {
  const { registration, version, heard, reload, changeOver } = await begin({ controlled: true });
  const next = new FakeWorker('installing');
  registration.find(next);
  expect(version.waits()).toBe(false);
  next.become('installed');
  expect(version.waits()).toBe(true);
  expect(heard).toHaveBeenCalledOnce();
  expect(next.told).toEqual([]);
  version.takeOver();
  expect(next.told).toEqual([TAKE_OVER]);
  expect(reload).not.toHaveBeenCalled();
  changeOver();
  expect(reload).toHaveBeenCalledOnce();
});

test('where another tab asked for it, this page stays as it is, and is told no more of it', async () => {
  const next = new FakeWorker('installed');
  const { version, heard, reload, changeOver } = await begin({ controlled: true, waiting: next });
  expect(version.waits()).toBe(true);
  next.become('activating');
  changeOver();
  expect(version.waits()).toBe(false);
  expect(heard).toHaveBeenCalledOnce();
  expect(reload).not.toHaveBeenCalled();
});

test('a version that could not be kept is no news', async () => {
  const { registration, version } = await begin({ controlled: true });
  const next = new FakeWorker('installing');
  registration.find(next);
  next.become('redundant');
  expect(version.waits()).toBe(false);
});

test('where the browser refuses it, the app goes on without', async () => {
  const refuse = () => {
    throw new TypeError('refused');
  };
  const { register, version } = await begin({ controlled: true, address: refuse });
  expect(register).not.toHaveBeenCalled();
  expect(version.waits()).toBe(false);
  version.takeOver();
});

test('the server is asked for the script each time, not the browser’s own store', async () => {
  const { register } = await begin({ controlled: true });
  expect(register).toHaveBeenCalledWith('./service-worker.js', { updateViaCache: 'none' });
});
