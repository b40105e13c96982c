import { MAX_SEED } from '../engine/run.ts';

/** What the app asks the world for. One place, handed on, so that a test can fix it. */
export interface Host {
  /** Milliseconds since 1970. */
  now(): number;
  /** A whole number from 0 to 4,294,967,295. */
  newSeed(): number;
  /** 26 letters and digits: nobody else's, for all practical purposes. */
  newId(): string;
  /** Whether the browser has promised to keep what is stored; null where it has no such promise. */
  persisted(): Promise<boolean | null>;
  /** Asks it to. Some browsers then ask the reader. Never rejects. */
  persist(): Promise<boolean>;
}

const SIGNS = '0123456789abcdefghjkmnpqrstvwxyz';

/** The browser's own. `crypto.randomUUID` isn't there over plain http, getRandomValues is. */
export const host: Host = {
  now: () => Date.now(),
  newSeed: () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % (MAX_SEED + 1),
  newId: () =>
    Array.from(
      crypto.getRandomValues(new Uint8Array(26)),
      (byte) => SIGNS[byte % SIGNS.length] ?? '',
    ).join(''),
  persisted: async () => {
    try {
      return (await storage()?.persisted()) ?? null;
    } catch {
      return null;
    }
  },
  persist: async () => {
    try {
      return (await storage()?.persist()) ?? false;
    } catch {
      return false;
    }
  },
};

/** Not there over plain http. */
function storage(): StorageManager | undefined {
  return 'storage' in navigator ? navigator.storage : undefined;
}
