import { drawSituation } from '../engine/chance.ts';
import { followingLog, goingOnRefusal, roomsOfWorkshop } from '../room/going-on.ts';
import { ROOM_LIMITS } from '../room/limits.ts';
import type { Entry, Opening } from '../room/log.ts';
import type { Opened, Refused } from '../room/messages.ts';
import type { OpenMessage } from '../room/parse.ts';
import { openingEntry, reduce } from '../room/reduce.ts';
import type { SeatNumber } from '../room/stages.ts';
import type { Host } from './host.ts';
import { InStep, tellAll } from './in-step.ts';
import type { Library } from './library.ts';
import { type Channel, LiveRoom } from './live-room.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import { Presence } from './presence.ts';
import { keyOf } from './secrets.ts';
import type { GoneWhy, Store } from './store/store.ts';

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
  /** On the way into memory, or there. */
  readonly #loading = new Map<string, Promise<Found>>();
  /** Those that are in memory. */
  readonly #live = new Map<number, LiveRoom>();
  readonly #step: InStep;
  readonly #presence: Presence;
  #stopped = false;

  constructor(around: Around) {
    this.#around = around;
    this.#step = new InStep({
      ...around,
      live: this.#live,
      has: (room) => this.has(room),
      gone: (room, why) => this.#gone(room, why),
    });
    this.#presence = new Presence(around.store);
    around.store.listen({
      grown: (known) => this.#step.grown(known),
      missed: () => this.#step.missed(),
      gone: (room, why) => this.#gone(room, why),
      here: (room, server, seats) => this.#presence.heard(room, server, seats),
    });
  }

  /** Those that are in memory. */
  get count(): number {
    return this.#live.size;
  }

  /** Opens a room, or tells the code of the one that was opened with this secret before. */
  open(message: OpenMessage): Promise<Opened> {
    const key = keyOf(message.secret);
    return this.#make(message, (opening, at) => [openingEntry({ ...opening, key }, at)]);
  }

  /**
   * Opens the room where a workshop goes on with another conversation, everybody in the seat they
   * had; or tells the code of the one it went on to before. `tell` is called when both rooms know.
   */
  async goOn(
    room: LiveRoom,
    seat: SeatNumber,
    message: OpenMessage,
    tell: (answer: Opened) => void,
  ): Promise<void> {
    const { store, host } = this.#around;
    const { kept } = room.keeper;
    const reason = goingOnRefusal(kept, seat);
    if (reason) return tell({ ok: false, reason });
    if (kept.next !== null && (await store.find(kept.next))) {
      return tell({ ok: true, code: kept.next });
    }
    const made = await this.#make(message, (opening, at) => followingLog(kept, opening, at));
    if (!made.ok) return tell(made);
    if (!this.has(room)) return tell({ ok: false, reason: 'not-here' });
    room.keeper.goOn(seat, made.code, kept.next, host.now(), (opened) => () => {
      tell(opened);
      room.changed(seat);
      // Somebody went on first: nobody comes to this one.
      if (opened.ok && opened.code !== made.code) void this.#eraseAll([made.code]);
    });
    this.keep(room);
  }

  /** The room with a code, if it is in memory: nothing is read for it. */
  async present(code: string): Promise<LiveRoom | null> {
    const found = await this.#loading.get(code);
    return found?.ok ? found.room : null;
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
    this.#step.keep(room);
  }

  /** Whether a room is still the one with its code. */
  has(room: LiveRoom): boolean {
    return this.#live.get(room.id) === room;
  }

  /**
   * Takes a room, and all others of its workshop, out of the store; `told` is called before everyone
   * in them is let go.
   */
  async erase(room: LiveRoom, told: () => void): Promise<void> {
    const { store } = this.#around;
    const logOf = async (code: string) => {
      const kept = await store.find(code);
      return kept ? store.log(kept.id) : [];
    };
    await this.#eraseAll(await roomsOfWorkshop(room.code, logOf), told);
  }

  /** Takes rooms away in which nothing was done for too long, and forgets those that stand empty. */
  async sweep(): Promise<void> {
    const { host, store } = this.#around;
    const idle = await store.eraseIdle(host.now() - ROOM_LIMITS.lasts);
    for (const room of idle) this.#erased(room, 'expired');
    for (const room of [...this.#live.values()]) {
      if (room.devices === 0 && !room.keeper.isAsked) this.#forget(room);
    }
  }

  /** Keeps what there is, and lets everyone go. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#step.finish();
    this.#presence.stop();
    for (const room of this.#live.values()) room.dropAll('stopping');
  }

  /** A room with the log that `logOf` makes for it, or the one that was asked for with this secret. */
  async #make(
    { secret, scenario, language, mode }: OpenMessage,
    logOf: (opening: Omit<Opening, 'key'>, at: number) => readonly Entry[],
  ): Promise<Opened> {
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
    const told = { scenario, hash, language, mode, seed, situation };
    for (let n = 0; n < MOST_TRIES; n++) {
      const code = host.newCode();
      const room = await store.open(code, key, logOf({ type: 'open', code, ...told }, host.now()));
      if (!room) continue;
      log('open', { room: room.id, scenario, language, mode });
      return { ok: true, code: room.code };
    }
    throw new Error('no code is free');
  }

  async #eraseAll(codes: readonly string[], told = () => {}): Promise<void> {
    const { store } = this.#around;
    const found = await Promise.all(codes.map((code) => store.find(code)));
    const ids = found.flatMap((room) => room?.id ?? []);
    await store.erase(ids);
    told();
    for (const id of ids) this.#erased(id, 'erased');
  }

  async #load(code: string): Promise<Found> {
    const { library, store, log, channelOf } = this.#around;
    const kept = await store.find(code);
    if (!kept) return { ok: false, reason: 'unknown-room' };
    const entries = await store.log(kept.id);
    const event = entries[0]?.event;
    // It went in between.
    if (!event) return { ok: false, reason: 'unknown-room' };
    const loaded =
      event.type === 'open' ? await library.load(event.scenario, event.language) : null;
    const read = loaded && reduce(loaded, entries);
    if (!read?.ok) {
      log('unreadable', { room: kept.id, why: read ? read.error.code : 'unknown-scenario' });
      return { ok: false, reason: 'unreadable' };
    }
    const channel = this.#presence.through(kept.id, channelOf(kept.id));
    const room = new LiveRoom(kept.id, code, read.value, channel);
    this.#live.set(room.id, room);
    return { ok: true, room };
  }

  #forget(room: LiveRoom): void {
    room.close();
    this.#presence.forget(room.id);
    this.#live.delete(room.id);
    this.#loading.delete(room.code);
  }

  #erased(id: number, why: GoneWhy): void {
    const { log, metrics } = this.#around;
    this.#gone(id, why);
    log('gone', { room: id, why });
    metrics.count('rooms_gone_total', why);
  }

  /** Lets everyone go who is in a room that isn't there any more. */
  #gone(id: number, why: GoneWhy): void {
    const room = this.#live.get(id);
    if (!room) return;
    this.#forget(room);
    tellAll(room.keeper.drop('unknown-room'));
    room.gone(why);
  }
}
