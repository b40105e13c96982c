import { io } from 'socket.io-client';
import type { Dial } from './wire.ts';

/** Milliseconds until an answer is given up, and until the server is tried again after it let us go. */
const PATIENCE = 8_000;
const AGAIN = 1_500;

/** The page's own server. */
export const dialHere: Dial = (hears) => {
  let closed = false;
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
    // Where the server let go, the library doesn't connect again by itself.
    if (reason === 'io server disconnect') {
      setTimeout(() => closed || socket.connect(), AGAIN * (1 + Math.random()));
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
    connect() {
      closed = false;
      socket.connect();
    },
    close() {
      closed = true;
      socket.disconnect();
    },
  };
};
