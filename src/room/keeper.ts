import type { Asked } from './actions.ts';
import { answerTo, comeBack, join, type Seated } from './answer.ts';
import { after } from './follow.ts';
import { goingOnRefusal } from './going-on.ts';
import type { Entry } from './log.ts';
import type { Acted, Opened, Refused, Trouble } from './messages.ts';
import type { Room } from './room.ts';
import type { SeatNumber } from './stages.ts';

/** What comes of something that was asked. */
interface Came<Reply> {
  /** What it adds to the log, if anything. */
  readonly entry: Entry | null;
  readonly reply: Reply;
}

/** Something that was asked, which may have to be asked again. */
interface Question<Reply> {
  in(room: Room): Came<Reply>;
  refuse(reason: Trouble): Reply;
}

/** What somebody is told, once everything it rests on is kept. */
interface Waiting<Reply> {
  readonly version: number;
  readonly reply: Reply;
  readonly question: Question<Reply>;
}

/**
 * Runs a room whose log is kept somewhere that takes its time, and that others may add to. Nothing
 * is told before everything it rests on is kept: not an answer (a refusal too rests on what came
 * before it), and not a view. Whoever holds it takes the entries, keeps them, and says so. Where
 * others were first, what isn't kept is asked again after what they added. `Reply` is whatever the
 * holder needs to answer with.
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
  act(seat: SeatNumber, asked: Asked, at: number, reply: (answer: Acted) => Reply): void {
    this.#ask({
      in(room) {
        const { answer, entry } = answerTo(room, seat, asked, at);
        return { entry, reply: reply(answer) };
      },
      refuse: (reason) => reply({ ok: false, reason }),
    });
  }

  /** Somebody comes in with a key. */
  join(
    key: string,
    name: string | null,
    at: number,
    reply: (seated: Seated | Refused) => Reply,
  ): void {
    this.#seat((room) => join(room, key, name, at), reply);
  }

  /** Somebody comes back to the seat of a key. */
  comeBack(key: string, reply: (seated: Seated | Refused) => Reply): void {
    this.#seat((room) => comeBack(room, key), reply);
  }

  /**
   * Everybody goes on to the room with this code, if the seat may say so; `reply` is given the code
   * of the room that it is: another, where somebody went on first. `instead` is the code that is known
   * and leads nowhere any more.
   */
  goOn(
    seat: SeatNumber,
    code: string,
    instead: string | null,
    at: number,
    reply: (opened: Opened) => Reply,
  ): void {
    this.#ask({
      in(room) {
        const reason = goingOnRefusal(room, seat);
        if (reason) return { entry: null, reply: reply({ ok: false, reason }) };
        if (room.next !== instead && room.next !== null) {
          return { entry: null, reply: reply({ ok: true, code: room.next }) };
        }
        const event = { type: 'next', code } as const;
        const entry = { seq: room.version + 1, at, seat, id: null, event };
        return { entry, reply: reply({ ok: true, code }) };
      },
      refuse: (reason) => reply({ ok: false, reason }),
    });
  }

  /** What others have kept meanwhile; tells what of it is new. */
  learn(entries: readonly Entry[]): readonly Entry[] {
    const news = entries.filter(({ seq }) => seq > this.#kept.version);
    if (news.length > 0) {
      this.#kept = news.reduce(after, this.#kept);
      for (const { question } of this.#startAgain()) this.#ask(question);
    }
    return news;
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

  /** What isn't kept won't be, as far as is known: what all who wait are told. */
  drop(reason: Trouble): readonly Reply[] {
    return this.#startAgain().map(({ question }) => question.refuse(reason));
  }

  /** From what is kept; tells who waited. */
  #startAgain(): readonly Waiting<Reply>[] {
    const waiting = this.#waiting;
    [this.#newest, this.#taken] = [this.#kept, this.#kept];
    [this.#entries, this.#waiting] = [[], []];
    return waiting;
  }

  #seat(seatIn: (room: Room) => Seated, reply: (seated: Seated | Refused) => Reply): void {
    this.#ask({
      in(room) {
        const seated = seatIn(room);
        return { entry: seated.ok ? seated.entry : null, reply: reply(seated) };
      },
      refuse: (reason) => reply({ ok: false, reason }),
    });
  }

  #ask(question: Question<Reply>): void {
    const { entry, reply } = question.in(this.#newest);
    if (entry) {
      this.#newest = after(this.#newest, entry);
      this.#entries.push(entry);
    }
    this.#waiting.push({ version: this.#newest.version, reply, question });
  }
}
