import { io } from 'socket.io-client';
import { MAX_SEED } from '../../engine/run.ts';
import { host } from '../host.ts';
import type { Dial } from './wire.ts';

/** Milliseconds until an answer is given up, and until the server is tried again after it let us go. */
const PATIENCE = 8_000;
const AGAIN = 1_500;

/** The page's own server. */
export const dialHere: Dial = (hears) => {
  let again: ReturnType<typeof setTimeout> | undefined;
  const socket = io({
    path: '/socket.io/',
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    reconnectionDelay: 500,
    reconnectionDelayMax: 4_000,
    timeout: 6_000,
  });
  socket.on('connect', hears.connected);
  socket.on('disconnect', (reason) => {
    hears.lost();
    // Where the server let go, the library doesn't connect again by itself. Each phone waits for
    // another while, or a whole room would come back in the same moment.
    if (reason === 'io server disconnect') {
      again = setTimeout(() => socket.connect(), AGAIN * (1 + host.newSeed() / MAX_SEED));
    }
  });
  socket.on('view', hears.view);
  socket.on('here', hears.here);
  socket.on('dropped', hears.dropped);
  socket.on('gone', hears.gone);
  return {
    async ask(event, message) {
      if (!socket.connected) return null;
      try {
        return await socket.timeout(PATIENCE).emitWithAck(event, message);
      } catch {
        return null;
      }
    },
    connect: () => void socket.connect(),
    close() {
      clearTimeout(again);
      socket.disconnect();
    },
  };
};
