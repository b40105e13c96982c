import { scriptAddress } from '../own-scripts.ts';
import type { Carry } from './solver.ts';

/** In a worker: the page goes on as if nothing were done. */
export const inWorker: Carry = (receive, failed) => {
  const worker = new Worker(scriptAddress('solver'), { type: 'module', name: 'solver' });
  worker.onmessage = ({ data }) => receive(data);
  worker.onerror = (event) => {
    event.preventDefault();
    failed();
  };
  worker.onmessageerror = failed;
  return {
    post: (message) => worker.postMessage(message),
    stop: () => worker.terminate(),
  };
};

/** On the page itself, a slice at a time: slower, and it works wherever the page does. */
export const onPage: Carry = (receive, failed) => {
  let stopped = false;
  const desk = import('./desk.ts').then(({ openDesk }) => openDesk(receive, idle));
  desk.catch(failed);
  return {
    post: (message) => {
      void desk.then((open) => {
        if (!stopped) open.receive(message);
      });
    },
    stop: () => {
      stopped = true;
      void desk.then((open) => open.close());
    },
  };
};

/** Until the page has time. Safari has no idle callbacks. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) {
      requestIdleCallback(() => resolve(), { timeout: 100 });
    } else {
      setTimeout(resolve, 0);
    }
  });
}
