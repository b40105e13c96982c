import { vi } from 'vitest';
import { host } from '../../src/app/host.ts';
import { makeShelf } from '../../src/app/preferences/shelf.ts';
import { NEVER } from '../../src/app/shell/new-version.ts';
import type { Services } from '../../src/app/shell/services.ts';
import { makeStore } from '../../src/app/store/store.ts';
import { makeVoice } from '../../src/app/voice/voice.ts';

/** What a screen is given: the browser's own, with a storage that never answers and no voice. */
export const services: Services = {
  store: makeStore(
    () => new Promise(() => {}),
    () => {},
  ),
  host,
  preferences: makeShelf(() => localStorage),
  voice: makeVoice(null, vi.fn()),
  newVersion: NEVER,
};
