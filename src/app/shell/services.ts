import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Host } from '../host.ts';
import type { Preferences } from '../preferences/preferences.ts';
import type { PreferenceShelf } from '../preferences/shelf.ts';
import type { Kept, Store } from '../store/store.ts';
import type { Voice } from '../voice/voice.ts';
import type { NewVersion } from './new-version.ts';

/** What every screen may use of the world. */
export interface Services {
  readonly store: Store;
  readonly host: Host;
  readonly preferences: PreferenceShelf;
  readonly voice: Voice;
  readonly newVersion: NewVersion;
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

export function usePreferences(): Preferences {
  const { preferences } = useServices();
  return useSyncExternalStore(preferences.subscribe, preferences.read);
}

/** Whether anything in a language can be read aloud. */
export function useVoiceThere(language: string): boolean {
  const { voice } = useServices();
  return useSyncExternalStore(voice.subscribe, () => voice.there(language));
}
