import type { SeatNumber } from '../room/stages.ts';
import type { Channel } from './live-room.ts';
import type { Store } from './store/store.ts';

/** Who is connected to a room, on this server and on the others. */
interface Here {
  readonly channel: Channel;
  own: readonly SeatNumber[];
  /** What was told last. */
  shown: string;
  /** By the name of the server. */
  readonly others: Map<string, { readonly seats: readonly SeatNumber[]; readonly at: number }>;
}

/** Milliseconds after which all is told again, and until a server that tells nothing is forgotten. */
const TELL = 4_000;
const FORGET = 10_000;

/** Shows facilitators who is connected to their room, whichever server they are connected to. */
export class Presence {
  readonly #store: Store;
  readonly #rooms = new Map<number, Here>();
  readonly #timer: NodeJS.Timeout;

  constructor(store: Store) {
    this.#store = store;
    this.#timer = setInterval(() => this.#tellAgain(), TELL).unref();
  }

  /** A room's channel, so that what it tells of this server's seats is told of all. */
  through(room: number, channel: Channel): Channel {
    const here: Here = { channel, own: [], shown: '', others: new Map() };
    this.#rooms.set(room, here);
    return {
      ...channel,
      hereToDesks: (seats) => {
        here.own = seats;
        // Even where it is as before: somebody may have come who wasn't told.
        here.shown = '';
        this.#show(here);
        this.#store.tellHere(room, seats);
      },
    };
  }

  /** Another server has told who is connected there. */
  heard(room: number, server: string, seats: readonly SeatNumber[]): void {
    const here = this.#rooms.get(room);
    if (!here) return;
    const isNew = !here.others.has(server);
    if (seats.length > 0) here.others.set(server, { seats, at: performance.now() });
    else here.others.delete(server);
    this.#show(here);
    // Who has only just come to this room doesn't know who is here.
    if (isNew && seats.length > 0) this.#store.tellHere(room, here.own);
  }

  forget(room: number): void {
    this.#rooms.delete(room);
  }

  stop(): void {
    clearInterval(this.#timer);
    for (const room of this.#rooms.keys()) this.#store.tellHere(room, []);
  }

  #tellAgain(): void {
    const long = performance.now() - FORGET;
    for (const [room, here] of this.#rooms) {
      const silent = [...here.others].filter(([, { at }]) => at < long);
      for (const [server] of silent) here.others.delete(server);
      if (silent.length > 0) this.#show(here);
      if (here.own.length > 0) this.#store.tellHere(room, here.own);
    }
  }

  /** Where it isn't as before. */
  #show(here: Here): void {
    const all = [...here.own, ...[...here.others.values()].flatMap(({ seats }) => seats)];
    const seats = [...new Set(all)].toSorted((a, b) => a - b);
    const shown = JSON.stringify(seats);
    if (shown === here.shown) return;
    here.shown = shown;
    here.channel.hereToDesks(seats);
  }
}
