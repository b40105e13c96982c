import { packSeats, unpackSeats } from './seats.ts';
import type { GoneWhy, Listener } from './store.ts';

/* What servers that share a store tell each other: the server's name, the room, and what is new. */

export const told = {
  /** Undefined where nothing was added. */
  grown: (room: number, version: number | undefined): string | undefined =>
    version === undefined ? undefined : `${room} ${version}`,
  gone: (room: number, why: GoneWhy): string => `${room} ${why}`,
  here: (room: number, seats: readonly number[]): string => `${room} here ${packSeats(seats)}`,
};

/** Hands on what another server has told. */
export function heard(text: string, self: string, listener: Listener): void {
  const [from = '', id, news, seats = ''] = text.split(' ');
  const [room, version] = [Number(id), Number(news)];
  if (from === self || !Number.isInteger(room)) return;
  if (news === 'erased' || news === 'expired') listener.gone(room, news);
  else if (news === 'here') listener.here(room, from, unpackSeats(seats));
  else if (Number.isInteger(version)) listener.grown({ room, version });
}
