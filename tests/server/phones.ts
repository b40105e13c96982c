import { randomBytes } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
import type { Action } from '../../src/room/actions.ts';
import type { Acted, Entered, Erased, Opened } from '../../src/room/messages.ts';
import type { View } from '../../src/room/views.ts';

/** As `host.newId` of the app makes them: 26 letters and digits. */
export function newSecret(): string {
  const signs = '0123456789abcdefghjkmnpqrstvwxyz';
  return [...randomBytes(26)].map((byte) => signs[byte % signs.length]).join('');
}

type Answers = { open: Opened; next: Opened; enter: Entered; act: Acted; erase: Erased };

/** Milliseconds until a question is given up. */
const PATIENCE = 30_000;

interface PhoneOptions {
  readonly transports?: ('websocket' | 'polling')[];
  /** The same again, with what this one has kept. */
  readonly secret?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Connects again by itself. */
  readonly reconnection?: boolean;
}

/** A device on a real socket. */
export class Phone {
  readonly secret: string;
  readonly socket: Socket;
  code = '';
  version = 0;
  view: View | null = null;
  here: readonly number[] = [];
  gone: string | null = null;
  dropped: string | null = null;
  /** Every message with parts of the view, as it came. */
  readonly came: { readonly version: number; readonly parts: Partial<View> }[] = [];
  #waiting: (() => void)[] = [];

  constructor(port: number, options: PhoneOptions = {}) {
    const { transports = ['websocket'], secret = newSecret(), headers = {} } = options;
    this.secret = secret;
    this.socket = io(`http://localhost:${port}`, {
      transports,
      extraHeaders: { ...headers },
      forceNew: true,
      reconnection: options.reconnection ?? false,
      reconnectionDelay: 50,
      reconnectionDelayMax: 200,
    });
    this.socket.on('view', ({ version, parts }) => {
      this.came.push({ version, parts });
      this.version = version;
      this.view = { ...this.view, ...parts };
      this.#wake();
    });
    this.socket.on('here', ({ seats }) => {
      this.here = seats;
      this.#wake();
    });
    this.socket.on('gone', ({ why }) => {
      this.gone = why;
      this.#wake();
    });
    this.socket.on('dropped', ({ why }) => {
      this.dropped = why;
      this.#wake();
    });
    this.socket.on('disconnect', () => this.#wake());
  }

  ask<E extends keyof Answers>(event: E, message: unknown): Promise<Answers[E]> {
    return this.socket.timeout(PATIENCE).emitWithAck(event, message);
  }

  open(scenario = 'twelve-day-close', mode = 'together', language = 'en'): Promise<Opened> {
    return this.ask('open', { secret: this.secret, scenario, language, mode });
  }

  /** Joins, or comes back; `name` undefined only comes back. */
  enter(code: string, name?: string | null): Promise<Entered> {
    this.code = code;
    const join = name === undefined ? null : { name };
    return this.ask('enter', { code, secret: this.secret, join });
  }

  act(action: unknown, id = newSecret(), seen = this.version): Promise<Acted> {
    return this.ask('act', { id, seen, action });
  }

  /** Does one thing after another, each seen before the next; all must be let. */
  async do(...actions: readonly Action[]): Promise<void> {
    for (const action of actions) {
      const answer = await this.act(action);
      if (!answer.ok) throw new Error(`${action.type} is refused: ${answer.reason}`);
      await this.until((phone) => phone.version >= answer.version);
    }
  }

  /** Votes in the round that is open for the `n`th move. */
  vote(n: number, id?: string): Promise<Acted> {
    const decision = this.view?.room.decision;
    const round = decision?.round ?? 'first';
    const move = decision?.offered[n % decision.offered.length]?.move ?? '';
    return this.act({ type: 'vote', decision: decision?.number ?? 0, round, move }, id);
  }

  /** Until what is seen is so. */
  async until(holds: (phone: this) => boolean, what = 'what was waited for'): Promise<void> {
    const end = Date.now() + PATIENCE;
    while (!holds(this)) {
      if (Date.now() > end) throw new Error(`${what} didn't come`);
      await new Promise<void>((resolve) => {
        this.#waiting.push(resolve);
        setTimeout(resolve, 100);
      });
    }
  }

  leave(): void {
    this.socket.disconnect();
  }

  #wake(): void {
    for (const wake of this.#waiting.splice(0)) wake();
  }
}

/** Opens a room and enters it as its facilitator. */
export async function facilitating(port: number, scenario?: string, mode?: string): Promise<Phone> {
  const phone = new Phone(port);
  const opened = await phone.open(scenario, mode);
  if (!opened.ok) throw new Error(`no room: ${opened.reason}`);
  const entered = await phone.enter(opened.code);
  if (!entered.ok) throw new Error(`no way in: ${entered.reason}`);
  await phone.until(({ view }) => view !== null);
  return phone;
}

/** Somebody joins. */
export async function joining(
  port: number,
  code: string,
  name: string | null = null,
  options: PhoneOptions = {},
): Promise<Phone> {
  const phone = new Phone(port, options);
  const entered = await phone.enter(code, name);
  if (!entered.ok) throw new Error(`no way in: ${entered.reason}`);
  await phone.until(({ view }) => view !== null);
  return phone;
}
