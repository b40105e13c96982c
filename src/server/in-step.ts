import type { Entry } from '../room/log.ts';
import type { LiveRoom } from './live-room.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import { wordOf } from './store/away.ts';
import type { GoneWhy, Known, Store } from './store/store.ts';

/** The rooms that are kept in step. */
interface Among {
  readonly store: Store;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly live: ReadonlyMap<number, LiveRoom>;
  /** Whether a room is still the one with its code. */
  has(room: LiveRoom): boolean;
  /** A room isn't there any more. */
  gone(room: number, why: GoneWhy): void;
}

/** Milliseconds until it is tried again to read what others have added. */
const AGAIN = 1_000;

/**
 * Keeps rooms in step with the store: what is asked of them is added to their logs, all rooms at
 * once, and what other servers have added is taken in.
 */
export class InStep {
  readonly #among: Among;
  /** Rooms in which somebody waits for an answer. */
  readonly #asked = new Set<LiveRoom>();
  /** Rooms that others have added to, and how far they have come. */
  readonly #told = new Map<number, number>();
  #isPlanned = false;
  #working: Promise<void> = Promise.resolve();

  constructor(among: Among) {
    this.#among = among;
  }

  /** Something was asked of the keeper of a room: it is kept, and answered, soon. */
  keep(room: LiveRoom): void {
    this.#asked.add(room);
    this.#workSoon();
  }

  /** Somebody has added to a room. */
  grown({ room, version }: Known): void {
    if (!this.#among.live.has(room)) return;
    this.#told.set(room, Math.max(version, this.#told.get(room) ?? 0));
    this.#workSoon();
  }

  /** Somebody may have added to any room. */
  missed(): void {
    for (const room of this.#among.live.keys()) this.grown({ room, version: Infinity });
  }

  /** Keeps what there is. */
  async finish(): Promise<void> {
    await this.#working;
    await this.#write();
  }

  /** One thing after another: what is read never crosses what is being added. */
  #workSoon(): void {
    if (this.#isPlanned) return;
    this.#isPlanned = true;
    setImmediate(() => {
      this.#working = this.#working.then(async () => {
        this.#isPlanned = false;
        await this.#write();
        await this.#read();
      });
    });
  }

  /** Takes in what others have added. */
  async #read(): Promise<void> {
    const { store, log, live } = this.#among;
    const told = [...this.#told];
    this.#told.clear();
    const known = told.flatMap(([room, newest]) => {
      const version = live.get(room)?.keeper.kept.version;
      return version === undefined || version >= newest ? [] : { room, version };
    });
    if (known.length === 0) return;
    try {
      const { entries, gone } = await store.news(known);
      for (const room of gone) this.#among.gone(room, 'erased');
      for (const [room, more] of entries) live.get(room)?.learn(more);
    } catch (error) {
      log('not-read', { why: wordOf(error) });
      const again = () => {
        for (const [room, version] of told) this.grown({ room, version });
      };
      setTimeout(again, AGAIN).unref();
    }
  }

  /** Keeps what was asked, in all rooms at once. */
  async #write(): Promise<void> {
    const { store, log, metrics, has, gone } = this.#among;
    const asked = [...this.#asked];
    this.#asked.clear();
    const rooms = asked.filter(has);
    // Rooms that were forgotten in between are there for who enters again.
    for (const room of asked) if (!has(room)) tellAll(room.keeper.drop('not-here'));
    if (rooms.length === 0) return;
    const began = performance.now();
    let entries = 0;
    const turns = rooms.map((room) => ({
      room: room.id,
      version: () => room.keeper.kept.version,
      take(missed: readonly Entry[]) {
        room.learn(missed);
        const taken = room.keeper.take();
        entries += taken.length;
        return taken;
      },
    }));
    try {
      const lost = await store.append(turns);
      if (entries > 0) metrics.committed(entries, (performance.now() - began) / 1_000);
      for (const room of rooms) {
        if (lost.includes(room.id)) gone(room.id, 'erased');
        else tellAll(room.keeper.keep());
      }
    } catch (error) {
      log('not-kept', { why: wordOf(error) });
      // Who asked asks again; what was kept all the same is found then.
      for (const room of rooms) tellAll(room.keeper.drop('stopping'));
    }
  }
}

export function tellAll(replies: readonly (() => void)[]): void {
  for (const tell of replies) tell();
}
