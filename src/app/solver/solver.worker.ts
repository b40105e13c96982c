import { openDesk } from './desk.ts';
import type { FromSolver, ToSolver } from './protocol.ts';

/* The solver in a thread of its own: nobody else waits for it, and to stop it is to end the thread. */

const desk = openDesk(
  (message: FromSolver) => postMessage(message),
  () => Promise.resolve(),
);

addEventListener('message', ({ data }: MessageEvent<ToSolver>) => desk.receive(data));
