import * as z from 'zod/mini';
import type { Seated } from '../room/answer.ts';
import { readCode } from '../room/code.ts';
import { seatOfKey } from '../room/keys.ts';
import type { Acted, Entered, Erased, Opened, Refused, Trouble } from '../room/messages.ts';
import { tidyName } from '../room/names.ts';
import { actMessage, askedIn, enterMessage, eraseMessage, openMessage } from '../room/parse.ts';
import { seatIn } from '../room/room.ts';
import type { Host } from './host.ts';
import type { Limits } from './limits.ts';
import type { Device, LiveRoom, Place } from './live-room.ts';
import type { Fact, Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import type { Rooms } from './rooms.ts';
import { keyOf } from './secrets.ts';
import { Away, wordOf } from './store/away.ts';
import type { EVENTS, Line } from './wire.ts';

/** What a connection needs to answer what comes in on it. */
export interface Desk {
  readonly rooms: Rooms;
  readonly limits: Limits;
  readonly host: Host;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly address: string;
  deviceOf(line: Line, room: LiveRoom, at: Place): Device;
}

type Answers = Opened | Entered | Acted | Erased;
type Facts = Readonly<Record<string, Fact>>;
type Tell = (answer: Answers, facts?: Facts) => void;

/** Where a connection sits. */
interface Sitting {
  readonly room: LiveRoom;
  readonly device: Device;
}

const refused = (reason: Trouble): Refused => ({ ok: false, reason });

/** Answers one connection until it ends; nothing that comes in on it is trusted. */
export class Connection {
  readonly #line: Line;
  readonly #desk: Desk;
  #sitting: Sitting | null = null;

  constructor(line: Line, desk: Desk) {
    this.#line = line;
    this.#desk = desk;
    this.#on('open', openMessage, (message, tell) => this.#open(message, tell));
    this.#on('next', openMessage, (message, tell) => this.#next(message, tell));
    this.#on('enter', enterMessage, (message, tell) => this.#enter(message, tell));
    this.#on('act', actMessage, (message, tell) => this.#act(message, tell));
    this.#on('erase', eraseMessage, (_, tell) => this.#erase(tell));
    line.on('disconnect', () => this.#leave());
  }

  get sits(): boolean {
    return this.#sitting !== null;
  }

  #on<Message>(
    event: (typeof EVENTS)[number] | 'act' | 'erase',
    schema: z.ZodMiniType<Message>,
    answer: (message: Message, tell: Tell) => Promise<void> | void,
  ): void {
    this.#line.on(event, async (message, callback) => {
      if (typeof callback !== 'function') return this.#note(event, refused('malformed'));
      const tell: Tell = (given, facts) => {
        this.#note(event, given, facts);
        if (this.#line.connected) callback(given);
      };
      const parsed = z.safeParse(schema, message);
      if (!parsed.success) return tell(refused('malformed'));
      try {
        await answer(parsed.data, tell);
      } catch (error) {
        this.#desk.log('fault', { on: event, why: wordOf(error) });
        tell(refused(error instanceof Away ? 'stopping' : 'unreadable'));
      }
    });
  }

  /** A line in the log, and in the counts, for each message. */
  #note(event: string, answer: Answers, facts: Facts = {}): void {
    const { log, metrics } = this.#desk;
    const { room, device } = this.#sitting ?? {};
    const result = answer.ok ? 'ok' : answer.reason;
    log(event, { room: room?.id ?? null, seat: device?.seat ?? null, result, ...facts });
    metrics.count('messages_total', `${event} ${result}`);
  }

  async #open(message: z.infer<typeof openMessage>, tell: Tell): Promise<void> {
    const { limits, rooms, address } = this.#desk;
    if (!limits.mayOpen(address)) return tell(refused('too-many'));
    tell(await rooms.open(message));
  }

  /** The workshop of this room goes on with another conversation. */
  async #next(message: z.infer<typeof openMessage>, tell: Tell): Promise<void> {
    const { limits, rooms, address } = this.#desk;
    const sitting = this.#sitting;
    if (!sitting) return tell(refused('not-here'));
    if (sitting.device.kind !== 'facilitator') return tell({ ok: false, reason: 'not-yours' });
    if (!limits.mayOpen(address)) return tell(refused('too-many'));
    await rooms.goOn(sitting.room, sitting.device.seat, message, tell);
  }

  async #enter({ code, secret, join }: z.infer<typeof enterMessage>, tell: Tell): Promise<void> {
    const { limits, rooms, address, host } = this.#desk;
    const [read, key] = [readCode(code), keyOf(secret)];
    const present = read === null ? null : await rooms.present(read);
    // Who has a seat there guesses nothing.
    const guesses = !present || seatOfKey(present.keeper.kept.keys, key) === undefined;
    const sitsThere = () => present?.isHome(address) ?? false;
    if (guesses && !limits.mayTry(address, sitsThere)) return tell(refused('too-many'));
    const found = read === null ? refused('unknown-room') : await rooms.find(read);
    if (guesses && (found.ok || found.reason !== 'unknown-room')) limits.wasRight(address);
    if (!found.ok) return tell(found);
    const { room } = found;
    const came = (seated: Seated | Refused) => () => {
      if (!seated.ok) return tell(seated);
      const seat = seatIn(room.keeper.kept, seated.seat);
      if (!seat) return tell(refused('unknown-room'));
      this.#sit(room, { seat: seat.number, kind: seat.kind, address });
      tell({ ok: true, seat: seat.number, kind: seat.kind });
    };
    if (join === null) room.keeper.comeBack(key, came);
    else room.keeper.join(key, tidyName(join.name), host.now(), came);
    rooms.keep(room);
  }

  #act(message: z.infer<typeof actMessage>, tell: Tell): void {
    const { rooms, host } = this.#desk;
    const sitting = this.#sitting;
    if (!sitting || !rooms.has(sitting.room)) {
      tell(refused(sitting ? 'unknown-room' : 'not-here'));
      return;
    }
    const { room, device } = sitting;
    const began = performance.now();
    room.keeper.act(device.seat, askedIn(message, keyOf), host.now(), (answer) => () => {
      const milliseconds = Math.round(performance.now() - began);
      tell(answer, { type: message.action.type, milliseconds });
      if (answer.ok) room.changed(device.seat);
    });
    rooms.keep(room);
  }

  async #erase(tell: Tell): Promise<void> {
    const sitting = this.#sitting;
    if (!sitting) return tell(refused('not-here'));
    if (sitting.device.kind !== 'facilitator') return tell({ ok: false, reason: 'not-yours' });
    await this.#desk.rooms.erase(sitting.room, () => tell({ ok: true }));
  }

  #sit(room: LiveRoom, at: Place): void {
    this.#leave();
    if (!this.#line.connected) return;
    const device = this.#desk.deviceOf(this.#line, room, at);
    this.#sitting = { room, device };
    room.enter(device);
  }

  #leave(): void {
    const sitting = this.#sitting;
    this.#sitting = null;
    sitting?.room.leave(sitting.device);
  }
}
