import { scriptAddress } from '../own-scripts.ts';
import { keepOffline, NEVER, type NewVersion, type Workers } from './new-version.ts';

/** Keeps the built app on this machine, where the browser has the means for that. */
export function newVersionHere(): NewVersion {
  const workers = import.meta.env.PROD ? workersHere() : undefined;
  if (workers === undefined) return NEVER;
  return keepOffline({
    workers,
    address: () => scriptAddress('offline'),
    reload: () => location.reload(),
    loaded: pageLoaded(),
  });
}

/** Not there over plain http; refused in a frame that is shut off. */
function workersHere(): Workers | undefined {
  try {
    return Reflect.get(navigator, 'serviceWorker');
  } catch {
    return undefined;
  }
}

function pageLoaded(): Promise<void> {
  if (document.readyState === 'complete') return Promise.resolve();
  return new Promise((resolve) => addEventListener('load', () => resolve(), { once: true }));
}
