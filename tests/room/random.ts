import fc from 'fast-check';
import { at } from '../../src/model/record.ts';
import type { Id } from '../../src/model/scenario.ts';
import { type Action, type Asked, ROUNDS, STEPS } from '../../src/room/actions.ts';
import { CHART } from '../../src/room/chart.ts';
import { decisionOf, type Room, roadOf, seatIn, soloOf, stageIn } from '../../src/room/room.ts';
import { MODES, type SeatNumber } from '../../src/room/stages.ts';
import { allMoves } from '../../src/rules/lookup.ts';
import { loaded, type Table, table } from './table.ts';

/** Four numbers that say who does what, to which of several things, having seen how old a version. */
type Draw = readonly [who: number, what: number, which: number, old: number];

const draws = fc.array(
  fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99), fc.nat(99)) satisfies fc.Arbitrary<Draw>,
  { minLength: 10, maxLength: 120 },
);

export const situations = Object.keys(loaded.scenario.situations);

export const drawnRoom = fc.record({
  mode: fc.constantFrom(...MODES),
  situation: fc.constantFrom(...situations),
  draws,
});
type DrawnRoom = typeof drawnRoom extends fc.Arbitrary<infer R> ? R : never;

/** An action as somebody asked for it. */
export interface AskedBy {
  readonly seat: SeatNumber;
  readonly asked: Asked;
}

/** What a seat does by a draw: mostly something that can be done, sometimes anything else. */
function askedBy(room: Room, draw: Draw, id: string): AskedBy {
  const [who, what, which, old] = draw;
  // The facilitator every third time, or a room would never get on.
  const seat = who % 3 === 0 ? 1 : (who % room.seats.length) + 1;
  const seen = Math.max(0, room.version - (old < 70 ? 0 : old % 12));
  const kind = seatIn(room, seat)?.kind ?? 'participant';
  const act = kind === 'participant' ? participantDoes : facilitatorDoes;
  return { seat, asked: { id, seen, action: act(room, what, which, seat) } };
}

function facilitatorDoes(room: Room, what: number, which: number): Action {
  const number = decisionOf(room)?.number ?? 1;
  const next = Object.keys(CHART.states[stageIn(room)].on ?? {});
  const drawn =
    what < 85 && next.length > 0
      ? pick(next, which)
      : pick([...STEPS, 'say', 'back', 'invite'], which);
  if (drawn === 'finish' && what % 3 > 0) return facilitatorDoes(room, 0, which + 1);
  const decision = what % 7 === 0 ? which % 5 : number;
  if (drawn === 'say') return { type: 'say', decision, move: moveBy(room, what, which) };
  if (drawn === 'back') return { type: 'back', decision: 1 + (which % number) };
  if (drawn === 'invite') return { type: 'invite', kind: 'projector', key: `wall-${which % 3}` };
  return { type: STEPS.find((step) => step === drawn) ?? 'ask' };
}

function participantDoes(room: Room, what: number, which: number, seat: SeatNumber): Action {
  if (room.opening.mode === 'alone') {
    const { conversation } = soloOf(room, seat);
    const turn = conversation.turns.length + 1;
    const offered = conversation.offered.map(({ move }) => move);
    const move = what < 90 && offered.length > 0 ? pick(offered, which) : moveBy(room, what, which);
    return { type: 'play', turn: what < 85 ? turn : 1 + (which % 4), move };
  }
  const decision = what < 85 ? (decisionOf(room)?.number ?? 1) : 1 + (which % 4);
  const open = stageIn(room) === 'vote' ? 'first' : 'second';
  const round = what % 5 > 0 ? open : pick(ROUNDS, which);
  return { type: 'vote', decision, round, move: moveBy(room, what, which) };
}

function moveBy(room: Room, what: number, which: number): Id {
  const offered = decisionOf(room)?.offered ?? roadOf(room).conversation.offered;
  if (what < 93 && offered.length > 0)
    return at(byNumber(offered), String(which % offered.length)).move;
  return pick(allMoves(loaded.scenario), which).id;
}

function byNumber<T>(all: readonly T[]): Readonly<Record<string, T>> {
  return Object.fromEntries(all.map((one, n) => [String(n), one]));
}

function pick<T>(all: readonly T[], n: number): T {
  const one = all[n % all.length];
  if (one === undefined) throw new RangeError('nothing to pick from');
  return one;
}

/** A room in which three have joined, and what was drawn has been done; `watch` sees each of it. */
export function played(
  { mode, situation, draws }: DrawnRoom,
  watch: (by: AskedBy, made: Table) => void = () => {},
): Table {
  const made = table({ mode, situation });
  for (const name of ['Ana', null, 'Cy']) made.join(name);
  for (const [n, draw] of draws.entries()) {
    if (draw[1] === 99 && stageIn(made.room) !== 'ended') made.join(`Late ${n}`);
    const by = askedBy(made.room, draw, `act-${draw[3] === 99 ? n - 1 : n}`);
    watch(by, made);
  }
  return made;
}
