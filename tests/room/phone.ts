import type { Id } from '../../src/model/scenario.ts';
import { type Action, type Asked, STEPS } from '../../src/room/actions.ts';
import { CHART } from '../../src/room/chart.ts';
import type { Acted } from '../../src/room/messages.ts';
import type { SeatNumber } from '../../src/room/stages.ts';
import type { View } from '../../src/room/views.ts';
import type { Chance } from './network.ts';

/** Somebody's device: it acts on what it sees, and sends again what wasn't answered. */
export class Phone {
  readonly key: string;
  readonly name: string | null;
  seat: SeatNumber | null = null;
  /** Kept over a reload, as the key is. */
  unanswered: Asked[] = [];
  readonly answers: { readonly asked: Asked; readonly answer: Acted }[] = [];
  /** Every view that ever came, by version. */
  readonly seen: { readonly version: number; readonly view: View }[] = [];
  #version = -1;
  #view: View | null = null;
  #made = 0;

  constructor(key: string, name: string | null) {
    this.key = key;
    this.name = name;
  }

  get version(): number {
    return this.#version;
  }

  sits(seat: SeatNumber): void {
    this.seat = seat;
  }

  sees(version: number, view: View): void {
    this.seen.push({ version, view });
    if (version < this.#version) return;
    this.#version = version;
    this.#view = view;
  }

  answered(asked: Asked, answer: Acted): void {
    // It is sent again.
    if (!answer.ok && answer.reason === 'stopping') return;
    this.answers.push({ asked, answer });
    this.unanswered = this.unanswered.filter(({ id }) => id !== asked.id);
  }

  /** All is forgotten but the key and what wasn't answered. */
  reload(): void {
    [this.seat, this.#version, this.#view] = [null, -1, null];
  }

  resend(send: (asked: Asked) => void): void {
    for (const asked of this.unanswered) send(asked);
  }

  act(chance: Chance, send: (asked: Asked) => void): void {
    const view = this.#view;
    const action = view && (view.you.kind === 'facilitator' ? leads : takesPart)(view, chance);
    if (!action) return;
    const asked = { id: `${this.key} ${++this.#made}`, seen: this.#version, action };
    this.unanswered.push(asked);
    send(asked);
  }
}

function leads({ room }: View, chance: Chance): Action | null {
  const steps = Object.keys(CHART.states[room.stage].on ?? {});
  const drawn = chance.pick(steps);
  // Seldom, or a workshop would be over before it has begun.
  if (drawn === 'finish' && !room.over && !chance.percent(10)) return null;
  if (drawn === 'end' && !chance.percent(30)) return null;
  const { decision } = room;
  if (drawn === 'back') {
    return { type: 'back', decision: 1 + chance.below(decision?.number ?? 1) };
  }
  if (drawn === 'say' && decision) {
    const move = chance.pick(decision.leaders ?? []) ?? moveIn(decision.offered, chance);
    return { type: 'say', decision: decision.number, move };
  }
  const step = STEPS.find((one) => one === drawn);
  return step ? { type: step } : null;
}

function takesPart({ room, you }: View, chance: Chance): Action | null {
  const { decision } = room;
  if (you.solo && room.stage === 'alone') {
    const move = moveIn(you.solo.offered, chance);
    return you.solo.ended ? null : { type: 'play', turn: you.solo.turn, move };
  }
  if (!decision?.round) return null;
  const move = moveIn(decision.offered, chance);
  return { type: 'vote', decision: decision.number, round: decision.round, move };
}

function moveIn(offered: readonly { readonly move: Id }[], chance: Chance): Id {
  return chance.pick(offered)?.move ?? '';
}
