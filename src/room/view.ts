import type { Round } from './actions.ts';
import { heardOf } from './heard.ts';
import { itemAt, itemsOf } from './list.ts';
import { pathsOf } from './paths.ts';
import { toldOf } from './record.ts';
import {
  ballotOf,
  type Decision,
  decisionOf,
  isOver,
  type Room,
  roadOf,
  type Seat,
  seatIn,
  soloOf,
  stageIn,
} from './room.ts';
import type { SeatNumber, Stage } from './stages.ts';
import { ballotsIn, counted, finalCounts, leadersOf } from './tally.ts';
import type {
  DecisionView,
  Desk,
  Heard,
  OwnVote,
  Person,
  RoomView,
  SoloView,
  View,
  You,
} from './views.ts';

/** The parts of views that are the same for all who see them. */
export interface SharedParts {
  readonly room: RoomView;
  /** The room's conversation. */
  readonly heard: Heard;
  readonly desk: Desk;
  readonly told: View['told'];
}

/** All that a seat may see; null where nobody sits there. */
export function view(room: Room, number: SeatNumber, shared = sharedOf(room)): View | null {
  const seat = seatIn(room, number);
  if (!seat) return null;
  return {
    room: shared.room,
    heard: isSolo(room, seat) ? heardOf(soloOf(room, number).conversation) : shared.heard,
    you: youOf(room, seat),
    desk: seat.kind === 'participant' ? null : shared.desk,
    told: shared.told,
  };
}

/** Made once for all the seats of a room. */
export function sharedOf(room: Room): SharedParts {
  const stage = stageIn(room);
  return {
    room: roomView(room, stage),
    heard: heardOf(roadOf(room).conversation),
    desk: deskOf(room),
    told: stage === 'debrief' || stage === 'ended' ? toldOf(room) : null,
  };
}

function roomView(room: Room, stage: Stage): RoomView {
  const { code, scenario, hash, language, mode } = room.opening;
  const decision = decisionOf(room);
  return {
    ...{ code, scenario, hash, language, mode, stage },
    since: room.since,
    participants: itemsOf(room.seats).filter(({ kind }) => kind === 'participant').length,
    over: isOver(room),
    roads: room.roads.map(({ from }) => from),
    decision: decision ? decisionView(decision, stage) : null,
    next: room.next,
  };
}

function decisionView(decision: Decision, stage: Stage): DecisionView {
  const { number, turn, offered, revealed, closed, said } = decision;
  const ballots = ballotsIn(decision);
  const first = ballots.flatMap((ballot) => ballot.first ?? []);
  const second = ballots.flatMap((ballot) => ballot.second ?? []);
  const final = closed === null || revealed === null ? null : finalCounts(decision);
  return {
    ...{ number, turn, offered, said },
    round: roundIn(stage),
    voted: { first: first.length, second: second.length },
    first: revealed === null ? null : counted(offered, first),
    final,
    leaders: final && leadersOf(final),
  };
}

function roundIn(stage: Stage): Round | null {
  if (stage === 'vote') return 'first';
  return stage === 'revote' ? 'second' : null;
}

function isSolo(room: Room, { kind }: Seat): boolean {
  return room.opening.mode === 'alone' && kind === 'participant';
}

function youOf(room: Room, seat: Seat): You {
  const { number, kind, name } = seat;
  const decisions = room.roads.flatMap((road) => road.decisions);
  return {
    ...{ seat: number, kind, name },
    votes: decisions.flatMap((decision): OwnVote[] => {
      const { first, second } = ballotOf(decision, number);
      const voted = first !== null || second !== null;
      return voted ? [{ decision: decision.number, first, second }] : [];
    }),
    solo: isSolo(room, seat) && room.begun !== null ? soloView(room, number) : null,
  };
}

function soloView(room: Room, seat: SeatNumber): SoloView {
  const { conversation } = soloOf(room, seat);
  const { turns, offered, position, run } = conversation;
  return {
    turn: turns.length + 1,
    offered,
    ended: position.ending !== null,
    moves: run.moves,
  };
}

/** For facilitators and projectors: who has voted, never what. */
export function deskOf(room: Room): Desk {
  const decision = decisionOf(room);
  const round = roundIn(stageIn(room));
  return {
    people: itemsOf(room.seats).map(({ number, kind, name }): Person => {
      const solo = itemAt(room.solos, number - 1);
      const voter = kind === 'participant' && decision && round;
      return {
        ...{ seat: number, kind, name },
        voted: voter ? ballotOf(decision, number)[round] !== null : null,
        turns: solo?.conversation.turns.length ?? 0,
        ended: (solo?.conversation.position.ending ?? null) !== null,
      };
    }),
    paths: room.opening.mode === 'alone' ? pathsOf(room) : null,
  };
}
