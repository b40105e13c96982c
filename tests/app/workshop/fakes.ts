import type { LineOptions } from '../../../src/app/workshop/line.ts';
import { type KeptSeat, type Seats, seatsIn } from '../../../src/app/workshop/seats.ts';
import type { Hears } from '../../../src/app/workshop/wire.ts';
import type { Acted, Entered } from '../../../src/room/messages.ts';
import type { ActMessage, EnterMessage } from '../../../src/room/parse.ts';
import type { View } from '../../../src/room/views.ts';

/** A server that answers as a test tells it. */
export interface FakeServer {
  readonly options: LineOptions;
  readonly seats: Seats;
  /** What came, in order. */
  readonly entered: EnterMessage[];
  readonly acted: ActMessage[];
  readonly closed: () => boolean;
  hears(): Hears;
  /** How it answers to what is done; null where the answer is lost. */
  answer: Acted | null;
  enter: Entered;
  /** Calls what waits for its time. */
  wait(): void;
  /** Lets all answers arrive. */
  settle(): Promise<void>;
}

export const CODE = 'BCDFHJ';
export const SEAT: KeptSeat = {
  secret: 's'.repeat(26),
  kind: null,
  join: { name: 'Ana' },
  unsent: [],
};

/** A Storage in memory. */
export function shelf(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    key: (n: number) => [...kept.keys()][n] ?? null,
    clear: () => kept.clear(),
    get length() {
      return kept.size;
    },
  };
}

export function fakeServer(storage: Storage = shelf(), own: Storage = shelf()): FakeServer {
  let hears: Hears | null = null;
  let closed = false;
  let ids = 0;
  const later: (() => void)[] = [];
  const seats = seatsIn(
    () => storage,
    () => own,
  );
  const server: FakeServer = {
    ...{ seats, entered: [], acted: [] },
    answer: { ok: true, version: 5 },
    enter: { ok: true, seat: 2, kind: 'participant' },
    closed: () => closed,
    hears() {
      if (hears === null) throw new Error('nobody dialled');
      return hears;
    },
    wait() {
      for (const call of later.splice(0)) call();
    },
    settle: () => new Promise((resolve) => setTimeout(resolve, 0)),
    options: {
      ...{ code: CODE, seats },
      host: { newId: () => `id${ids++}` },
      later: (call) => void later.push(call),
      dial(listener) {
        hears = listener;
        return {
          ask: async (event, message) => {
            if (event === 'enter') server.entered.push(message as EnterMessage);
            if (event === 'act') server.acted.push(message as ActMessage);
            return (event === 'enter' ? server.enter : server.answer) as never;
          },
          connect: () => {
            closed = false;
          },
          close: () => {
            closed = true;
          },
        };
      },
    },
  };
  return server;
}

/** A room that votes on its first decision, as a participant sees it. */
export function view(over: Partial<View['room']> = {}): View {
  return {
    room: {
      ...{ code: CODE, scenario: 'twelve-day-close', hash: 'h', language: 'en', mode: 'together' },
      ...{ stage: 'vote', since: 0, participants: 3, over: false, roads: [null], next: null },
      decision: {
        ...{ number: 1, turn: 1, round: 'first', voted: { first: 0, second: 0 } },
        offered: [
          { move: 'one', words: 'The first.' },
          { move: 'two', words: 'The second.' },
          { move: 'three', words: 'The third.' },
        ],
        ...{ first: null, final: null, leaders: null, said: null },
      },
      ...over,
    },
    heard: {
      opening: {
        ...{ beat: 'hello', ending: null, trust: 2, minutesLeft: 9, overtime: false },
        ...{ answer: null, reply: '', learned: [], line: 'I have until half past.' },
      },
      turns: [],
    },
    you: { seat: 2, kind: 'participant', name: 'Ana', votes: [], solo: null },
    ...{ desk: null, told: null },
  } as View;
}
