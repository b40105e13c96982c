import type { Scenario } from '../../model/scenario.ts';
import type { Stage } from '../../room/stages.ts';
import type { View } from '../../room/views.ts';
import { LINE, PHONE, REFUSED, REFUSED_ELSE, STAGE } from '../words/workshop.ts';
import { letterAt, letterOf, ownBallot, type Side, sidesOf } from './ballot.ts';
import type { Doing, LineView } from './line.ts';
import { type SaidTurn, saidIn } from './said.ts';

/** A move that can be voted for, or said. */
interface PickView {
  readonly move: string;
  readonly letter: string;
  readonly words: string;
  readonly chosen: boolean;
  pick(): void;
}

export interface PhoneProps {
  readonly stage: Stage;
  readonly title: string;
  readonly lead: string | null;
  readonly said: readonly SaidTurn[];
  readonly picks: readonly PickView[];
  readonly sides: readonly Side[];
  readonly mine: string | null;
  /** What one voted, and how that stands. */
  readonly vote: string | null;
  readonly sending: string | null;
  /** Whether the last that was done was refused, and why. */
  readonly refused: string | null;
  /** Whether there is no connection. */
  readonly away: string | null;
}

export function connectPhone(
  view: View,
  at: Pick<LineView, 'waiting' | 'state' | 'refusal'>,
  scenario: Scenario,
  act: (action: Doing) => void,
): PhoneProps {
  const { room, heard, you } = view;
  const { stage, decision } = room;
  const said = saidIn(heard, scenario);
  const base: PhoneProps = {
    ...{ stage, title: STAGE[stage], lead: null, said: [], picks: [], sides: [], mine: null },
    ...{ vote: null, sending: null },
    refused: at.refusal === null ? null : (REFUSED[at.refusal.reason] ?? REFUSED_ELSE),
    away: at.state.at === 'here' ? null : LINE.away,
  };
  if (stage === 'lobby') {
    const lead = you.name === null ? PHONE.inUnnamed : PHONE.in(you.name);
    return { ...base, lead: `${lead} ${PHONE.look} ${PHONE.waitBegin}` };
  }
  if (stage === 'alone' && you.solo) return solo(base, view, at, said, act);
  if (decision === null || stage === 'brief' || stage === 'debrief' || stage === 'ended')
    return base;

  const mine = ownBallot(decision.number, { ...at, view });
  const last = mine.second ?? mine.first;
  const sending = mine.sending === null ? null : mine.sending === 'kept' ? LINE.kept : LINE.sending;
  const { round } = decision;
  const open: PhoneProps = { ...base, said: said.slice(-1), mine: last, sending };
  if (round !== null) {
    return {
      ...open,
      picks: decision.offered.map(({ move, words }, n) => ({
        ...{ move, words, letter: letterAt(n), chosen: last === move },
        pick: () => act({ type: 'vote', decision: decision.number, round, move }),
      })),
      vote:
        round === 'first'
          ? mine.first && PHONE.yourVote(letterOf(decision, mine.first))
          : again(letterOf(decision, mine.first), letterOf(decision, mine.second)),
    };
  }
  return {
    ...open,
    sides: stage === 'reply' ? [] : sidesOf(decision),
    lead: stage === 'decided' ? PHONE.deciding : null,
    vote: voted(letterOf(decision, mine.first), letterOf(decision, mine.second)),
  };
}

function again(first: string, second: string): string | null {
  if (second !== '') return PHONE.yourVoteAgain(second);
  return first === '' ? PHONE.late : PHONE.firstStands(first);
}

function voted(first: string, second: string): string {
  if (first === '' && second === '') return PHONE.votedNot;
  if (second === '' || first === '' || first === second) return PHONE.votedFirst(second || first);
  return PHONE.votedTwice(first, second);
}

/** One's own conversation: no letters are needed to talk about it. */
function solo(
  base: PhoneProps,
  { you }: View,
  { waiting, state }: Pick<LineView, 'waiting' | 'state'>,
  said: readonly SaidTurn[],
  act: (action: Doing) => void,
): PhoneProps {
  const own = you.solo;
  if (own === null) return base;
  const under = waiting.findLast(
    ({ action }) => action.type === 'play' && action.turn === own.turn,
  )?.action;
  const sending = under === undefined ? null : state.at === 'here' ? LINE.sending : LINE.kept;
  return {
    ...base,
    said,
    sending,
    lead: own.ended ? PHONE.soloOver : null,
    picks: own.offered.map(({ move, words }, n) => ({
      ...{ move, words, letter: letterAt(n) },
      chosen: under?.type === 'play' && under.move === move,
      pick: () => {
        // A move that was said can't be taken back.
        if (under === undefined) act({ type: 'play', turn: own.turn, move });
      },
    })),
  };
}
