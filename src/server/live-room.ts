import { Keeper } from '../room/keeper.ts';
import type { Entry } from '../room/log.ts';
import type { Room } from '../room/room.ts';
import type { SeatKind, SeatNumber } from '../room/stages.ts';
import type { SharedParts } from '../room/view.ts';
import type { View } from '../room/views.ts';
import { changedParts, type Parts, sharedAfter, viewFrom } from './sender.ts';
import type { GoneWhy } from './store/store.ts';
import type { Dropped } from './wire.ts';

/** Where a device sits. */
export interface Place {
  readonly seat: SeatNumber;
  readonly kind: SeatKind;
  /** On the network. */
  readonly address: string;
}

/** A device that is connected and sits in a room. */
export interface Device extends Place {
  /** What goes to all devices of the room from now on goes to this one too. */
  follow(): void;
  show(parts: Parts): void;
  /** Whether more waits for it than it takes. */
  isSlow(): boolean;
  drop(why: Dropped): void;
  /** Tells it that the room isn't there any more, and lets it go. */
  gone(why: GoneWhy): void;
}

/** What goes to many at once. */
export interface Channel {
  showAll(parts: Parts): void;
  /** To facilitators and projectors. */
  showDesks(parts: Parts): void;
  hereToDesks(seats: readonly SeatNumber[]): void;
}

/** Devices in one seat; the one that came first goes when there are more. */
const DEVICES_IN_A_SEAT = 8;

/** Between two looks at a room, in milliseconds: longer with more devices, a second at most. */
function pause(devices: number): number {
  return Math.min(1_000, 120 + devices / 2);
}

/**
 * A room that somebody is in: takes care that every device sees what its seat may see, soon after
 * it changed. All views are made from what is kept.
 */
export class LiveRoom {
  readonly id: number;
  readonly code: string;
  readonly keeper: Keeper<() => void>;
  readonly #channel: Channel;
  readonly #devices = new Map<Device, View | null>();
  /** Those of each seat, in the order in which they came. */
  readonly #seats = new Map<SeatNumber, readonly Device[]>();
  #shared: SharedParts | null = null;
  /** The room as it was shown last. */
  #shown: Room;
  /** Seats in which something was done since. */
  readonly #touched = new Set<SeatNumber>();
  #here = '';
  #timer: NodeJS.Timeout | null = null;
  #lastShown = 0;
  /** Until then every change puts off what is shown. */
  #mayWait = 0;

  constructor(id: number, code: string, room: Room, channel: Channel) {
    this.id = id;
    this.code = code;
    this.keeper = new Keeper(room);
    this.#shown = room;
    this.#channel = channel;
  }

  get devices(): number {
    return this.#devices.size;
  }

  /** Whether somebody sits here who comes from an address. */
  isHome(address: string): boolean {
    for (const device of this.#devices.keys()) if (device.address === address) return true;
    return false;
  }

  /** The device is shown the room soon. */
  enter(device: Device): void {
    const [first, ...others] = [...(this.#seats.get(device.seat) ?? []), device];
    if (first && others.length >= DEVICES_IN_A_SEAT) {
      this.leave(first);
      first.drop('too-many-devices');
    }
    this.#devices.set(device, null);
    this.#seats.set(device.seat, [...(this.#seats.get(device.seat) ?? []), device]);
    this.#soon();
  }

  leave(device: Device): void {
    if (!this.#devices.delete(device)) return;
    const others = this.#seats.get(device.seat)?.filter((other) => other !== device) ?? [];
    if (others.length > 0) this.#seats.set(device.seat, others);
    else this.#seats.delete(device.seat);
    this.#soon();
  }

  /** Something that was done in a seat is kept. */
  changed(seat: SeatNumber): void {
    this.#touched.add(seat);
    this.#soon();
  }

  /** Others have kept these, so they are shown here as well. */
  learn(entries: readonly Entry[]): void {
    for (const { seat } of this.keeper.learn(entries)) this.changed(seat);
  }

  gone(why: GoneWhy): void {
    for (const device of [...this.#devices.keys()]) device.gone(why);
    this.close();
    this.#devices.clear();
    this.#seats.clear();
  }

  /** Lets all go, who may come back. */
  dropAll(why: Dropped): void {
    for (const device of [...this.#devices.keys()]) device.drop(why);
    this.close();
    this.#devices.clear();
    this.#seats.clear();
  }

  /** Nothing more is shown. */
  close(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #soon(): void {
    const staged = this.keeper.kept.staged !== this.#shown.staged;
    const now = performance.now();
    if (this.#timer && !staged) {
      if (now < this.#mayWait) this.#timer.refresh();
      return;
    }
    if (this.#timer) clearTimeout(this.#timer);
    const whole = pause(this.#devices.size);
    const rest = this.#lastShown + whole - now;
    const quiet = whole / 4;
    // Not at the first change: where many vote at once, all of them are answered before.
    this.#timer = setTimeout(() => this.#show(), staged ? 0 : Math.max(quiet, rest));
    this.#mayWait = staged || rest > quiet ? 0 : now + whole - quiet;
  }

  #show(): void {
    this.#timer = null;
    this.#lastShown = performance.now();
    const room = this.keeper.kept;
    const { version } = room;
    const before = this.#shared;
    const shared = sharedAfter(before, room);
    this.#toMany(version, before, shared, room.opening.mode === 'alone');
    const all = room.staged !== this.#shown.staged && room.opening.mode === 'alone';
    for (const [device, seen] of this.#devices) {
      if (device.isSlow()) {
        device.drop('slow');
        continue;
      }
      if (seen && !all && !this.#touched.has(device.seat)) continue;
      const now = viewFrom(room, device.seat, shared);
      if (!now) continue;
      // What is the same for many went to those who follow already.
      const known = seen && {
        ...now,
        you: seen.you,
        heard: isOwn(device, room) ? seen.heard : now.heard,
      };
      const parts = changedParts(known, now);
      if (parts) device.show({ version, parts });
      if (!seen) {
        device.follow();
        // Whoever has just come doesn't know who else is here.
        this.#here = '';
      }
      this.#devices.set(device, now);
    }
    [this.#shared, this.#shown] = [shared, room];
    this.#touched.clear();
    this.#showWhoIsHere();
  }

  #toMany(version: number, before: SharedParts | null, now: SharedParts, alone: boolean): void {
    if (!before) return;
    const parts: Partial<View> = {
      ...(before.room === now.room ? {} : { room: now.room }),
      ...(before.heard === now.heard || alone ? {} : { heard: now.heard }),
      ...(before.told === now.told ? {} : { told: now.told }),
    };
    if (Object.keys(parts).length > 0) this.#channel.showAll({ version, parts });
    if (before.desk !== now.desk) this.#channel.showDesks({ version, parts: { desk: now.desk } });
  }

  #showWhoIsHere(): void {
    const here = [...this.#seats.keys()].toSorted((a, b) => a - b);
    const text = here.join();
    if (text === this.#here) return;
    this.#here = text;
    this.#channel.hereToDesks(here);
  }
}

/** Whether a device's conversation is its own. */
function isOwn({ kind }: Device, { opening }: Room): boolean {
  return opening.mode === 'alone' && kind === 'participant';
}
