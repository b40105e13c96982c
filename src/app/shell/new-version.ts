import { TAKE_OVER } from '../offline/take-over.ts';

/** A version of the app that is kept on this machine already, and waits for its turn. */
export interface NewVersion {
  /** Whether one waits. */
  waits(): boolean;
  subscribe(listener: () => void): () => void;
  /** Lets it take over, and loads this page anew. Only for when the trainee says so. */
  takeOver(): void;
}

/** The part of `navigator.serviceWorker` that is used here. */
export type Workers = Pick<ServiceWorkerContainer, 'controller' | 'register' | 'addEventListener'>;

export interface NewVersionOptions {
  readonly workers: Workers;
  /** The address of the service worker. May throw where the browser refuses it. */
  readonly address: () => string;
  readonly reload: () => void;
  /** Resolves when the page has all it needs: it goes first. */
  readonly loaded: Promise<void>;
}

/** Where there is no service worker there is no version but this one. */
export const NEVER: NewVersion = {
  waits: () => false,
  subscribe: () => () => undefined,
  takeOver: () => undefined,
};

/**
 * Keeps the app on this machine and watches for a new version of it. Where that fails the app goes
 * on without: it needs the network then, and nobody can do anything about it.
 */
export function keepOffline({ workers, address, reload, loaded }: NewVersionOptions): NewVersion {
  const listeners = new Set<() => void>();
  let waiting: ServiceWorker | null = null;
  let asked = false;

  function hear(worker: ServiceWorker | null): void {
    waiting = worker;
    for (const listener of listeners) listener();
  }

  /** The first version of all takes over at once, and is no news to anybody. */
  function follow(worker: ServiceWorker | null): void {
    const look = () => {
      if (worker?.state === 'installed' && workers.controller !== null) hear(worker);
      else if (worker !== null && worker === waiting) hear(null);
    };
    worker?.addEventListener('statechange', look);
    look();
  }

  async function begin(): Promise<void> {
    workers.addEventListener('controllerchange', () => {
      if (asked) reload();
    });
    await loaded;
    // The browser's own store may be old: the server is asked.
    const registration = await workers.register(address(), { updateViaCache: 'none' });
    registration.addEventListener('updatefound', () => follow(registration.installing));
    follow(registration.installing);
    follow(registration.waiting);
  }

  begin().catch(() => undefined);
  return {
    waits: () => waiting !== null,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    takeOver() {
      asked = true;
      waiting?.postMessage(TAKE_OVER);
    },
  };
}
