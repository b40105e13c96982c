import { scriptAddress } from '../own-scripts.ts';
import { keepOffline, NEVER, type NewVersion, type Workers } from './new-version.ts';

/** In milliseconds. */
const PAUSE = 4_000;

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

/** A while after the page has loaded: whoever opens it waits for the app, and not for its keeping. */
function pageLoaded(): Promise<void> {
  return new Promise((resolve) => {
    const later = () => setTimeout(resolve, PAUSE);
    if (document.readyState === 'complete') later();
    else addEventListener('load', later, { once: true });
  });
}
