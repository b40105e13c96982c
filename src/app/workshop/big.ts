import type { Scenario } from '../../model/scenario.ts';
import type { Stage } from '../../room/stages.ts';
import type { Desk, View } from '../../room/views.ts';
import { BIG, STAGE } from '../words/workshop.ts';
import { type Side, sidesOf } from './ballot.ts';
import { type ControlsProps, connectControls, verdictOn } from './controls.ts';
import type { Doing, LineView } from './line.ts';
import { type SaidTurn, saidIn } from './said.ts';

export interface BigProps {
  readonly stage: Stage;
  readonly code: string;
  readonly title: string;
  /** Above the title: which move it is. */
  readonly place: string | null;
  readonly people: PeopleView;
  /** The newest of the conversation; while moves are there, only what came back. */
  readonly said: readonly SaidTurn[];
  readonly sides: readonly Side[];
  /** How many have voted, or which move leads. */
  readonly count: string | null;
  readonly verdict: string | null;
  /** What the room said, and why. */
  readonly saidBy: string | null;
  readonly over: boolean;
  /** 0 to 5: what the buyer's face says. */
  readonly trust: number;
  /** Who has yet to vote is told to nobody; how many are done, in a room of solos. */
  readonly controls: ControlsProps;
}

interface PeopleView {
  readonly words: string;
  readonly names: readonly {
    readonly key: number;
    readonly name: string;
    readonly away: boolean;
  }[];
  readonly unnamed: string | null;
}

/** The stages in which a decision's moves are on the screen. */
const WITH_MOVES: readonly Stage[] = ['vote', 'split', 'talk', 'revote', 'decided'];

export function connectBig(
  view: View,
  { here }: Pick<LineView, 'here'>,
  scenario: Scenario,
  act: (action: Doing) => void,
): BigProps {
  const { room, heard, desk } = view;
  const { stage, decision } = room;
  const said = saidIn(heard, scenario);
  const deciding = decision !== null && WITH_MOVES.includes(stage);
  return {
    stage,
    code: room.code,
    title: STAGE[stage],
    place: placeIn(view, deciding || stage === 'reply'),
    people: peopleIn(desk, here),
    said: stage === 'reply' ? said.slice(-1) : deciding ? said.slice(-1).map(onlyReply) : [],
    sides: deciding ? sidesOf(decision) : [],
    count: countIn(view),
    verdict: stage === 'decided' ? verdictOn(room) : null,
    saidBy: stage === 'reply' && decision?.said ? BIG.by[decision.said.by] : null,
    over: room.over && stage === 'reply',
    trust: (heard.turns.at(-1)?.shown ?? heard.opening).trust,
    controls: connectControls(view, act),
  };
}

/** The moves need the room: what was said and found out stood beside the reply. */
function onlyReply(turn: SaidTurn): SaidTurn {
  return { ...turn, seller: null, answer: null, noted: [] };
}

function placeIn({ room: { decision, roads } }: View, there: boolean): string | null {
  if (!there || decision === null) return null;
  const turn = BIG.turn(decision.turn);
  return roads.length > 1 ? `${BIG.road} · ${turn}` : turn;
}

function countIn({ room, desk }: View): string | null {
  const { stage, decision, participants } = room;
  if (stage === 'vote' && decision) return BIG.voted(decision.voted.first, participants);
  if (stage === 'revote' && decision) return BIG.votedAgain(decision.voted.second, participants);
  if (stage !== 'alone') return null;
  const players = (desk?.people ?? []).filter(({ kind }) => kind === 'participant');
  return BIG.playing(players.filter(({ ended }) => ended).length, players.length);
}

function peopleIn(desk: Desk | null, here: readonly number[]): PeopleView {
  const all = (desk?.people ?? []).filter(({ kind }) => kind === 'participant');
  const unnamed = all.filter(({ name }) => name === null).length;
  return {
    words: BIG.people(all.length),
    names: all.flatMap(({ seat, name }) =>
      name === null ? [] : [{ key: seat, name, away: !here.includes(seat) }],
    ),
    unnamed: unnamed === 0 ? null : BIG.unnamed(unnamed),
  };
}
