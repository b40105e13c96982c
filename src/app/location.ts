import { startTransition, useEffect, useRef, useState, useSyncExternalStore } from 'react';

/*
 * The address of a screen stands behind the `#`, its query too: `#/brief/twelve-day-close?seed=7`.
 * So the app works under any path, in a learning platform's frame and from a plain file server.
 */

const CHANGED = 'hashchange';

const listeners = new Set<() => void>();

/** All in one go: React takes what is told in several calls of a browser's event for several changes. */
function tellAll(): void {
  for (const listener of [...listeners]) listener();
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) addEventListener(CHANGED, tellAll);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) removeEventListener(CHANGED, tellAll);
  };
}

function here(): string {
  return `/${location.hash.replace(/^#?\/?/, '')}`;
}

/** The path in the address, without its query. */
export function pathHere(): string {
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

/**
 * A part of the address. Where it leads to another screen, it is followed once that can be drawn:
 * until then the present one stays.
 */
function useAddress(part: () => string): string {
  const [seen, see] = useState(part);
  const path = useRef(pathHere());
  useEffect(() => {
    const follow = () => {
      const stays = path.current === pathHere();
      path.current = pathHere();
      if (stays) see(part);
      else startTransition(() => see(part));
    };
    follow();
    return subscribe(follow);
  }, [part]);
  return seen;
}

/** For wouter: the path, without its query, and how to go elsewhere. */
export function useHashPath(): [string, (to: string, options?: GoOptions) => void] {
  return [useAddress(pathHere), go];
}
useHashPath.hrefs = (to: string) => `#${to}`;

/** For wouter: the query, without its `?`. */
export function useHashQuery(): string {
  return useAddress(queryHere);
}

/** Whether the address has gone on from a path already. */
export function useIsLeft(path: string): boolean {
  return useSyncExternalStore(subscribe, pathHere) !== path;
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
