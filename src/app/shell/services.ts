import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Host } from '../host.ts';
import type { Kept, Store } from '../store/store.ts';

/** What every screen may use of the world. */
export interface Services {
  readonly store: Store;
  readonly host: Host;
}

const Context = createContext<Services | null>(null);

export const ServicesProvider = Context.Provider;

export function useServices(): Services {
  const services = useContext(Context);
  if (services === null) throw new Error('a screen stands outside the ServicesProvider');
  return services;
}

export function useKept(): Kept {
  const { store } = useServices();
  return useSyncExternalStore(store.subscribe, store.read);
}
