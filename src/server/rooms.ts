import { drawSituation } from '../engine/chance.ts';
import { ROOM_LIMITS } from '../room/limits.ts';
import type { Opened, Refused } from '../room/messages.ts';
import type { OpenMessage } from '../room/parse.ts';
import { openingEntry, reduce } from '../room/reduce.ts';
import type { Library } from './library.ts';
import { type Channel, LiveRoom } from './live-room.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import { type Host, keyOf } from './secrets.ts';
import type { KeptRoom, Store } from './store.ts';

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
/** Codes are tried until one is free. */
const MOST_TRIES = 100;

type Found = { readonly ok: true; readonly room: LiveRoom } | Refused;

/** All rooms of a server: finds them by their codes, and keeps what is done in them. */
export class Rooms {
  readonly #around: Around;
  readonly #kept = new Map<string, KeptRoom>();
  readonly #byKey = new Map<string, string>();
  /** Those that are in memory, or on the way there. */
  readonly #live = new Map<string, Promise<LiveRoom | null>>();
  readonly #changed = new Set<LiveRoom>();
  #committing: NodeJS.Immediate | null = null;
  #stopped = false;

  constructor(around: Around) {
    this.#around = around;
    for (const room of around.store.rooms()) this.#list(room);
  }

  get count(): number {
    return this.#kept.size;
  }

  /** Opens a room, or tells the code of the one that was opened with this secret before. */
  async open({ secret, scenario, language, mode }: OpenMessage): Promise<Opened> {
    const { library, host, store, log } = this.#around;
    const key = keyOf(secret);
    const before = this.#byKey.get(key);
    if (before !== undefined) return { ok: true, code: before };
    const loaded = await library.load(scenario, language);
    if (!loaded) return { ok: false, reason: 'unknown-scenario' };
    const meanwhile = this.#byKey.get(key);
    if (meanwhile !== undefined) return { ok: true, code: meanwhile };
    if (this.count >= MOST_ROOMS || this.#stopped) return { ok: false, reason: 'too-many' };
    const code = this.#newCode();
    const [hash, seed] = [loaded.hash, host.newSeed()];
    // From a seed of its own: the order of the moves is seen by all, and tells its seed.
    const situation = drawSituation(loaded.scenario, host.newSeed());
    const event = {
      type: 'open',
      code,
      scenario,
      hash,
      language,
      mode,
      seed,
      situation,
      key,
    } as const;
    const room = store.open(code, key, openingEntry(event, host.now()));
    this.#list(room);
    log('open', { room: room.id, scenario, language, mode });
    return { ok: true, code };
  }

  /** The room with a code, brought into memory. */
  async find(code: string): Promise<Found> {
    const kept = this.#kept.get(code);
    if (!kept) return { ok: false, reason: 'unknown-room' };
    const loading = this.#live.get(code) ?? this.#load(kept);
    this.#live.set(code, loading);
    const room = await loading;
    if (!room) this.#live.delete(code);
    return room ? { ok: true, room } : { ok: false, reason: 'unreadable' };
  }

  /** Something was taken in by the keeper of a room: it is kept, and answered, soon. */
  keep(room: LiveRoom): void {
    this.#changed.add(room);
    this.#committing ??= setImmediate(() => this.#commit());
  }

  /** Whether a room is still the one with its code. */
  has({ id, code }: LiveRoom): boolean {
    return this.#kept.get(code)?.id === id;
  }

  /** Takes a room out of every file; `told` is called before everyone in it is let go. */
  async erase(room: LiveRoom, told: () => void): Promise<void> {
    await this.#erase([room.id], 'erased', told);
  }

  /** Takes rooms away in which nothing was done for too long, and forgets those that stand empty. */
  async sweep(): Promise<void> {
    const { host, store } = this.#around;
    await this.#erase(store.idleSince(host.now() - ROOM_LIMITS.lasts), 'expired');
    for (const [code, loading] of this.#live) {
      const room = await loading;
      if (room?.devices === 0 && !this.#changed.has(room)) {
        room.close();
        this.#live.delete(code);
      }
    }
  }

  /** Keeps what there is, and lets everyone go. */
  async stop(): Promise<void> {
    this.#stopped = true;
    if (this.#committing) clearImmediate(this.#committing);
    this.#commit();
    for (const loading of this.#live.values()) (await loading)?.dropAll('stopping');
  }

  #list(room: KeptRoom): void {
    this.#kept.set(room.code, room);
    this.#byKey.set(room.key, room.code);
  }

  #newCode(): string {
    for (let n = 0; n < MOST_TRIES; n++) {
      const code = this.#around.host.newCode();
      if (!this.#kept.has(code)) return code;
    }
    throw new Error('no code is free');
  }

  async #load({ id, code }: KeptRoom): Promise<LiveRoom | null> {
    const { library, store, log, channelOf } = this.#around;
    const entries = store.log(id);
    const event = entries[0]?.event;
    if (event?.type !== 'open') return null;
    const loaded = await library.load(event.scenario, event.language);
    const room = loaded && reduce(loaded, entries);
    if (room?.ok) return new LiveRoom(id, code, room.value, channelOf(id));
    log('unreadable', { room: id, why: room ? room.error.code : 'unknown-scenario' });
    return null;
  }

  #commit(): void {
    const { store, log, metrics } = this.#around;
    this.#committing = null;
    const rooms = [...this.#changed].filter((room) => this.has(room));
    this.#changed.clear();
    const batches = rooms
      .map((room) => ({ room: room.id, entries: room.keeper.take() }))
      .filter(({ entries }) => entries.length > 0);
    const began = performance.now();
    try {
      if (batches.length > 0) store.append(batches);
    } catch (error) {
      log('not-kept', { why: error instanceof Error ? error.message : 'unknown' });
      // What isn't on the disk hasn't happened: the rooms are made again from what is.
      for (const room of rooms) {
        this.#live.delete(room.code);
        room.dropAll('trouble');
      }
      return;
    }
    const entries = batches.reduce((sum, batch) => sum + batch.entries.length, 0);
    if (entries > 0) metrics.committed(entries, (performance.now() - began) / 1_000);
    for (const room of rooms) for (const tell of room.keeper.keep()) tell();
  }

  async #erase(
    ids: readonly number[],
    why: 'erased' | 'expired',
    told: () => void = () => {},
  ): Promise<void> {
    if (ids.length === 0) return;
    const { store, log, metrics } = this.#around;
    store.erase(ids);
    told();
    for (const { id, code, key } of [...this.#kept.values()]) {
      if (!ids.includes(id)) continue;
      this.#kept.delete(code);
      this.#byKey.delete(key);
      const loading = this.#live.get(code);
      this.#live.delete(code);
      (await loading)?.gone(why);
      log('gone', { room: id, why });
      metrics.count('rooms_gone_total', why);
    }
  }
}
