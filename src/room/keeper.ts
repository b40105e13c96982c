import type { Answer, Asked } from './actions.ts';
import { answerTo, join, type Seated } from './answer.ts';
import { after } from './follow.ts';
import type { Entry } from './log.ts';
import type { Room } from './room.ts';
import type { SeatNumber } from './stages.ts';

/** What somebody is told, once everything it rests on is kept. */
interface Waiting<Reply> {
  readonly version: number;
  readonly reply: Reply;
}

/**
 * Runs a room whose log is kept somewhere that takes its time. Nothing is told before everything it
 * rests on is kept: not an answer (a refusal too rests on what came before it), and not a view.
 * Whoever holds it takes the entries, keeps them, and says so; after a fault it is thrown away and
 * made again from the log. `Reply` is whatever the holder needs to answer with.
 */
export class Keeper<Reply> {
  /** With everything that was accepted. */
  #newest: Room;
  /** With what is kept: all that may be shown. */
  #kept: Room;
  #taken: Room;
  #entries: Entry[] = [];
  #waiting: Waiting<Reply>[] = [];

  /** `room` is made from a log that is kept. */
  constructor(room: Room) {
    this.#newest = room;
    this.#kept = room;
    this.#taken = room;
  }

  /** The room that may be shown. */
  get kept(): Room {
    return this.#kept;
  }

  /** Whether somebody waits for an answer. */
  get isAsked(): boolean {
    return this.#waiting.length > 0;
  }

  /** Takes an action in; `reply` makes its answer into what goes out. */
  act(seat: SeatNumber, asked: Asked, at: number, reply: (answer: Answer) => Reply): void {
    const { answer, entry } = answerTo(this.#newest, seat, asked, at);
    this.#add(entry, reply(answer));
  }

  /** Somebody comes in with a key. */
  join(key: string, name: string | null, at: number, reply: (seated: Seated) => Reply): void {
    const seated = join(this.#newest, key, name, at);
    this.#add(seated.ok ? seated.entry : null, reply(seated));
  }

  /** The seat of a key, where it has one. */
  seatOf(key: string): SeatNumber | undefined {
    return this.#newest.keys.get(key);
  }

  /** The entries that are to be kept next, each of them once. */
  take(): readonly Entry[] {
    const entries = this.#entries;
    this.#entries = [];
    this.#taken = this.#newest;
    return entries;
  }

  /** All that was taken is kept: what may be told now, in order. */
  keep(): readonly Reply[] {
    this.#kept = this.#taken;
    const { version } = this.#kept;
    const waiting = this.#waiting.findIndex((one) => one.version > version);
    const told = waiting < 0 ? this.#waiting : this.#waiting.slice(0, waiting);
    this.#waiting = waiting < 0 ? [] : this.#waiting.slice(waiting);
    return told.map(({ reply }) => reply);
  }

  #add(entry: Entry | null, reply: Reply): void {
    if (entry) {
      this.#newest = after(this.#newest, entry);
      this.#entries.push(entry);
    }
    this.#waiting.push({ version: this.#newest.version, reply });
  }
}
