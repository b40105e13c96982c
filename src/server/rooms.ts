import { drawSituation } from '../engine/chance.ts';
import { ROOM_LIMITS } from '../room/limits.ts';
import type { Entry } from '../room/log.ts';
import type { Opened, Refused } from '../room/messages.ts';
import type { OpenMessage } from '../room/parse.ts';
import { openingEntry, reduce } from '../room/reduce.ts';
import type { Library } from './library.ts';
import { type Channel, LiveRoom } from './live-room.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import { type Host, keyOf } from './secrets.ts';
import { wordOf } from './store/away.ts';
import type { GoneWhy, Known, Store } from './store/store.ts';

/** What the rooms of a server need. */
export interface Around {
  readonly store: Store;
  readonly library: Library;
  readonly host: Host;
  readonly log: Log;
  readonly metrics: Metrics;
  channelOf(room: number): Channel;
}

/** More rooms than this are not opened. */
const MOST_ROOMS = 5_000;
/** Milliseconds until it is tried again to read what others have added. */
const AGAIN = 1_000;
/** Codes are tried until one is free. */
const MOST_TRIES = 100;

type Found = { readonly ok: true; readonly room: LiveRoom } | Refused;

/** All rooms of a server: finds them by their codes, and keeps what is done in them. */
export class Rooms {
  readonly #around: Around;
  /** On the way into memory, or there. */
  readonly #loading = new Map<string, Promise<Found>>();
  /** Those that are in memory. */
  readonly #live = new Map<number, LiveRoom>();
  /** Those in which somebody waits for an answer. */
  readonly #asked = new Set<LiveRoom>();
  /** Those that others have added to, and how far they have come. */
  readonly #told = new Map<number, number>();
  #soon: NodeJS.Immediate | null = null;
  #working: Promise<void> = Promise.resolve();
  #stopped = false;

  constructor(around: Around) {
    this.#around = around;
    around.store.listen({
      grown: (known) => this.#grown(known),
      gone: (room, why) => this.#gone(room, why),
      missed: () => {
        for (const room of this.#live.keys()) this.#grown({ room, version: Infinity });
      },
    });
  }

  /** Those that are in memory. */
  get count(): number {
    return this.#live.size;
  }

  /** Opens a room, or tells the code of the one that was opened with this secret before. */
  async open({ secret, scenario, language, mode }: OpenMessage): Promise<Opened> {
    const { library, host, store, log } = this.#around;
    const key = keyOf(secret);
    const before = await store.openedWith(key);
    if (before) return { ok: true, code: before.code };
    const loaded = await library.load(scenario, language);
    if (!loaded) return { ok: false, reason: 'unknown-scenario' };
    if (this.#stopped || (await store.count()) >= MOST_ROOMS) {
      return { ok: false, reason: 'too-many' };
    }
    const [hash, seed] = [loaded.hash, host.newSeed()];
    // From a seed of its own: the order of the moves is seen by all, and tells its seed.
    const situation = drawSituation(loaded.scenario, host.newSeed());
    const told = { scenario, hash, language, mode, seed, situation, key };
    for (let n = 0; n < MOST_TRIES; n++) {
      const code = host.newCode();
      const entry = openingEntry({ type: 'open', code, ...told }, host.now());
      const room = await store.open(code, key, entry);
      if (!room) continue;
      log('open', { room: room.id, scenario, language, mode });
      return { ok: true, code: room.code };
    }
    throw new Error('no code is free');
  }

  /** The room with a code, brought into memory. */
  find(code: string): Promise<Found> {
    const before = this.#loading.get(code);
    if (before) return before;
    const loading = this.#load(code);
    this.#loading.set(code, loading);
    const forget = () => this.#loading.delete(code);
    loading.then((found) => found.ok || forget(), forget);
    return loading;
  }

  /** Something was asked of the keeper of a room: it is kept, and answered, soon. */
  keep(room: LiveRoom): void {
    this.#asked.add(room);
    this.#workSoon();
  }

  /** Whether a room is still the one with its code. */
  has(room: LiveRoom): boolean {
    return this.#live.get(room.id) === room;
  }

  /** Takes a room out of the store; `told` is called before everyone in it is let go. */
  async erase(room: LiveRoom, told: () => void): Promise<void> {
    await this.#around.store.erase(room.id);
    told();
    this.#gone(room.id, 'erased');
  }

  /** Takes rooms away in which nothing was done for too long, and forgets those that stand empty. */
  async sweep(): Promise<void> {
    const { host, store } = this.#around;
    const idle = await store.eraseIdle(host.now() - ROOM_LIMITS.lasts);
    for (const room of idle) this.#gone(room, 'expired');
    for (const room of [...this.#live.values()]) {
      if (room.devices === 0 && !room.keeper.isAsked) this.#forget(room);
    }
  }

  /** Keeps what there is, and lets everyone go. */
  async stop(): Promise<void> {
    this.#stopped = true;
    if (this.#soon) clearImmediate(this.#soon);
    await this.#working;
    await this.#write();
    for (const room of this.#live.values()) room.dropAll('stopping');
  }

  async #load(code: string): Promise<Found> {
    const { library, store, log, channelOf } = this.#around;
    const kept = await store.find(code);
    if (!kept) return { ok: false, reason: 'unknown-room' };
    const entries = await store.log(kept.id);
    const event = entries[0]?.event;
    const loaded =
      event?.type === 'open' ? await library.load(event.scenario, event.language) : null;
    const read = loaded && reduce(loaded, entries);
    if (!read?.ok) {
      log('unreadable', { room: kept.id, why: read ? read.error.code : 'unknown-scenario' });
      return { ok: false, reason: 'unreadable' };
    }
    const room = new LiveRoom(kept.id, code, read.value, channelOf(kept.id));
    this.#live.set(room.id, room);
    return { ok: true, room };
  }

  /** One thing after another: what is read never crosses what is being added. */
  #workSoon(): void {
    this.#soon ??= setImmediate(() => {
      this.#soon = null;
      this.#working = this.#working.then(() => this.#write()).then(() => this.#read());
    });
  }

  #grown({ room, version }: Known): void {
    if (!this.#live.has(room)) return;
    this.#told.set(room, Math.max(version, this.#told.get(room) ?? 0));
    this.#workSoon();
  }

  /** Takes in what others have added. */
  async #read(): Promise<void> {
    const { store, log } = this.#around;
    const told = [...this.#told];
    this.#told.clear();
    const known = told.flatMap(([room, newest]) => {
      const version = this.#live.get(room)?.keeper.kept.version;
      return version === undefined || version >= newest ? [] : { room, version };
    });
    if (known.length === 0) return;
    try {
      const { entries, gone } = await store.news(known);
      for (const room of gone) this.#gone(room, 'erased');
      for (const [room, more] of entries) this.#live.get(room)?.learn(more);
    } catch (error) {
      log('not-read', { why: wordOf(error) });
      const again = () => {
        for (const [room, version] of told) this.#grown({ room, version });
      };
      setTimeout(again, AGAIN).unref();
    }
  }

  /** Keeps what was asked, in all rooms at once. */
  async #write(): Promise<void> {
    const { store, log, metrics } = this.#around;
    const asked = [...this.#asked];
    this.#asked.clear();
    const rooms = asked.filter((room) => this.has(room));
    // Rooms that were forgotten in between are there for who enters again.
    for (const room of asked) if (!this.has(room)) tellAll(room.keeper.drop('not-here'));
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
      const gone = await store.append(turns);
      if (entries > 0) metrics.committed(entries, (performance.now() - began) / 1_000);
      for (const room of rooms) {
        if (gone.includes(room.id)) this.#gone(room.id, 'erased');
        else tellAll(room.keeper.keep());
      }
    } catch (error) {
      log('not-kept', { why: wordOf(error) });
      // Who asked asks again; what was kept all the same is found then.
      for (const room of rooms) tellAll(room.keeper.drop('stopping'));
    }
  }

  #forget(room: LiveRoom): void {
    room.close();
    this.#live.delete(room.id);
    this.#loading.delete(room.code);
  }

  #gone(id: number, why: GoneWhy): void {
    const { log, metrics } = this.#around;
    const room = this.#live.get(id);
    if (room) {
      this.#forget(room);
      tellAll(room.keeper.drop('unknown-room'));
      room.gone(why);
    }
    log('gone', { room: id, why });
    metrics.count('rooms_gone_total', why);
  }
}

function tellAll(replies: readonly (() => void)[]): void {
  for (const tell of replies) tell();
}
