import type { Reason } from '../../room/actions.ts';
import type { Acted, Opened, Trouble } from '../../room/messages.ts';
import type { ActMessage } from '../../room/parse.ts';
import type { SeatKind } from '../../room/stages.ts';
import type { View } from '../../room/views.ts';
import type { Host } from '../host.ts';
import type { Chosen } from './open.ts';
import type { KeptSeat, Seats } from './seats.ts';
import type { Dial, GoneWhy, Wire } from './wire.ts';

export type Doing = ActMessage['action'];

/** Something done here that the room is not yet known to show. */
interface Waiting extends ActMessage {
  /** The version at which the room took it; null while that isn't known. */
  readonly taken: number | null;
}

/** How it stands between this device and its room. */
export type LineState =
  /** Not yet in the room. */
  | { readonly at: 'coming' }
  | { readonly at: 'here' }
  /** It was, and will be again. */
  | { readonly at: 'away' }
  /** There are more devices on this seat than may be. */
  | { readonly at: 'crowded' }
  | { readonly at: 'refused'; readonly reason: Reason | Trouble }
  | { readonly at: 'gone'; readonly why: GoneWhy };

export interface LineView {
  readonly state: LineState;
  readonly kind: SeatKind | null;
  /** The last that was seen; null before the first. */
  readonly view: View | null;
  /** The seats that are connected, as facilitators are told. */
  readonly here: readonly number[];
  readonly waiting: readonly Waiting[];
  /** What was refused last, until something else is done. */
  readonly refusal: { readonly action: Doing; readonly reason: Reason | Trouble } | null;
}

/** A seat's way into its room and back: it sends what is done, keeps what can't be sent yet, and shows what comes. */
export interface Line {
  read(): LineView;
  subscribe(listener: () => void): () => void;
  act(action: Doing): void;
  /** Takes everybody on to another conversation; null where no answer came. */
  goOn(chosen: Chosen): Promise<Opened | null>;
  /** Ends the room and erases it, with all others of its workshop. */
  erase(): void;
  /** Tries again now. */
  again(): void;
  close(): void;
}

export interface LineOptions {
  readonly code: string;
  readonly dial: Dial;
  readonly seats: Seats;
  readonly host: Pick<Host, 'newId'>;
  readonly later: (call: () => void, milliseconds: number) => void;
}

const SOON = 1_000;

/** Answers after which the same is sent again later. */
export const PASSING: readonly string[] = ['too-many', 'stopping', 'not-here'];

/** Opens the line of a seat that is kept on this device. */
export function openLine(seat: KeptSeat, { code, dial, seats, host, later }: LineOptions): Line {
  const listeners = new Set<() => void>();
  let version = 0;
  let own = seat;
  let view: LineView = {
    ...{ state: { at: 'coming' }, kind: seat.kind, view: null, here: [], refusal: null },
    waiting: seat.unsent.map((message) => ({ ...message, taken: null })),
  };

  function change(next: Partial<LineView>): void {
    view = { ...view, ...next };
    for (const listener of listeners) listener();
  }

  /** Votes outlive the page; what moves the room doesn't. */
  function keepWaiting(waiting: readonly Waiting[]): void {
    const unsent = waiting
      .filter(({ action, taken }) => taken === null && isOwn(action))
      .map(({ id, seen, action }) => ({ id, seen, action }));
    if (unsent.length > 0 || own.unsent.length > 0) {
      own = { ...own, unsent };
      seats.keep(code, own);
    }
    change({ waiting });
  }

  async function enter(): Promise<void> {
    const { secret, join } = own;
    const answer = await wire.ask('enter', { code, secret, join });
    if (answer === null) return;
    if (!answer.ok) {
      if (PASSING.includes(answer.reason)) later(() => void enter(), SOON);
      else {
        if (answer.reason === 'unknown-room') seats.forget(code);
        leave({ at: 'refused', reason: answer.reason });
      }
      return;
    }
    own = { ...own, kind: answer.kind };
    seats.keep(code, own);
    change({ state: { at: 'here' }, kind: answer.kind });
    for (const each of view.waiting) if (each.taken === null) void send(each);
  }

  async function send({ id, seen, action }: Waiting): Promise<void> {
    const answer = await wire.ask('act', { id, seen, action });
    const still = view.waiting.find((each) => each.id === id);
    if (still?.taken === null) answered(still, answer);
  }

  function answered(sent: Waiting, answer: Acted | null): void {
    const { id, action } = sent;
    if (answer?.ok) {
      const taken = answer.version;
      const waiting = view.waiting.map((each) => (each.id === id ? { ...each, taken } : each));
      keepWaiting(unseen(waiting));
      return;
    }
    if (answer !== null && !PASSING.includes(answer.reason)) {
      keepWaiting(view.waiting.filter((each) => each.id !== id));
      change({ refusal: { action, reason: answer.reason } });
      return;
    }
    // No answer while it is away: it goes out with the next arrival.
    later(() => {
      const again = view.waiting.find((each) => each.id === id && each.taken === null);
      if (view.state.at === 'here' && again) void send(again);
    }, SOON);
  }

  /** Without what the room shows by now. */
  function unseen(waiting: readonly Waiting[]): readonly Waiting[] {
    return waiting.filter(({ taken }) => taken === null || taken > version);
  }

  function leave(state: LineState): void {
    change({ state });
    wire.close();
  }

  /** Erased is everything that came before it as well. */
  function forgetWorkshop(): void {
    let at: string | undefined = code;
    while (at !== undefined) {
      const before: string | undefined = seats.read(at)?.before;
      seats.forget(at);
      at = before;
    }
  }

  const wire: Wire = dial({
    connected: () => void enter(),
    lost() {
      if (view.state.at === 'here') change({ state: { at: 'away' } });
    },
    view(message) {
      version = message.version;
      change({
        view: { ...view.view, ...message.parts } as View,
        waiting: unseen(view.waiting),
      });
    },
    here: ({ seats: there }) => change({ here: there }),
    dropped({ why }) {
      if (why === 'too-many-devices') leave({ at: 'crowded' });
    },
    gone({ why }) {
      if (why === 'erased') forgetWorkshop();
      else seats.forget(code);
      leave({ at: 'gone', why });
    },
  });

  return {
    read: () => view,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    act(action) {
      const message: Waiting = { id: host.newId(), seen: version, action, taken: null };
      keepWaiting([...view.waiting, message]);
      change({ refusal: null });
      if (view.state.at === 'here') void send(message);
    },
    goOn: (chosen) => wire.ask('next', { secret: host.newId(), ...chosen }),
    async erase() {
      const answer = await wire.ask('erase', { id: host.newId() });
      if (answer?.ok) {
        forgetWorkshop();
        leave({ at: 'gone', why: 'erased' });
      }
    },
    again() {
      change({ state: { at: view.view === null ? 'coming' : 'away' } });
      wire.connect();
    },
    close: () => wire.close(),
  };
}

function isOwn({ type }: Doing): boolean {
  return type === 'vote' || type === 'play';
}
