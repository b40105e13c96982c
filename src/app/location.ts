import { useSyncExternalStore } from 'react';

/*
 * The address of a screen stands behind the `#`, its query too: `#/brief/twelve-day-close?seed=7`.
 * So the app works under any path, in a learning platform's frame and from a plain file server.
 */

const CHANGED = 'hashchange';

function subscribe(listener: () => void): () => void {
  addEventListener(CHANGED, listener);
  return () => removeEventListener(CHANGED, listener);
}

function here(): string {
  return `/${location.hash.replace(/^#?\/?/, '')}`;
}

function pathHere(): string {
  return here().split('?', 1)[0] ?? '/';
}

function queryHere(): string {
  const [, ...query] = here().split('?');
  return query.join('?');
}

export interface GoOptions {
  /** Takes the place of the present address in the browser's history. */
  readonly replace?: boolean;
}

/** Goes to an address such as `/talk/abc`. */
export function go(to: string, { replace = false }: GoOptions = {}): void {
  const address = `#${to}`;
  if (replace) history.replaceState(null, '', address);
  else history.pushState(null, '', address);
  dispatchEvent(new Event(CHANGED));
}

/** For wouter: the path, without its query, and how to go elsewhere. */
export function useHashPath(): [string, (to: string, options?: GoOptions) => void] {
  return [useSyncExternalStore(subscribe, pathHere), go];
}
useHashPath.hrefs = (to: string) => `#${to}`;

/** For wouter: the query, without its `?`. */
export function useHashQuery(): string {
  return useSyncExternalStore(subscribe, queryHere);
}

/** Addresses of the screens, as links have them. */
export const links = {
  library: '#/',
  brief: (scenario: string) => `#/brief/${scenario}`,
  talk: (record: string) => `#/talk/${record}`,
  debrief: (record: string) => `#/debrief/${record}`,
  moments: (record: string) => `#/moments/${record}`,
  compare: (record: string, other: string) => `#/compare/${record}/${other}`,
  workshop: '#/workshop',
  guide: (scenario: string) => `#/workshop/guide/${scenario}`,
  join: '#/join',
  room: (code: string) => `#/room/${code}`,
  kept: '#/kept',
  progress: '#/progress',
  settings: '#/settings',
  plans: '#/plans',
  worksheet: '#/plans/worksheet',
  due: '#/drill',
  drill: (record: string, turn: number) => `#/drill/${record}/${turn}`,
} as const;
