import type { Conversation } from '../engine/conversation.ts';
import type { Answer, Id } from '../model/scenario.ts';
import { findMove } from '../rules/lookup.ts';
import { offeredMoves } from '../rules/offered.ts';
import { take } from '../rules/step.ts';
import { type Chance, endsRight, soundSteps } from './chances.ts';
import { findingOf } from './findings.ts';
import { type Change, type Mended, mended, standingAt, type Timeline } from './timeline.ts';
import { isMet, type Unmet, type Way } from './unmet.ts';

/** What is different in the conversation with one change. */
type Effect =
  /** The ask gets this answer. */
  | { readonly what: 'answered'; readonly answer: Answer }
  /** The buyer says what she held back. */
  | { readonly what: 'opens-up' }
  /** One need is met; these are still lacking. */
  | { readonly what: 'lacks-less'; readonly lacking: Way }
  /** She doesn't walk out. */
  | { readonly what: 'stays' }
  /** Time doesn't run out there. */
  | { readonly what: 'has-time' }
  /** A move that leads to a right ending is on offer when this turn comes round. */
  | { readonly what: 'could-end'; readonly turn: number; readonly move: Id; readonly ending: Id }
  /** The conversation ends there, rightly. */
  | { readonly what: 'ends'; readonly ending: Id };

/** One change, and what it changes: found by playing the conversation again with it. */
export interface Mend extends Change {
  readonly effect: Effect;
}

/** What to look at in the conversation with a change; null where nothing changed there. */
export type Look = (mended: Mended) => Effect | null;

/** The first of some changes after which there is something to see. */
export function firstMend(timeline: Timeline, changes: readonly Change[], look: Look): Mend | null {
  for (const change of changes) {
    const played = mended(timeline, change);
    const effect = played && look(played);
    if (effect) return { ...change, effect };
  }
  return null;
}

/** Changes that would take a chance: in place of what was said, else before it. */
export function taking(chances: readonly Chance[]): readonly Change[] {
  const places = ['instead', 'before'] as const;
  return places.flatMap((place) => chances.map(({ turn, move }) => ({ turn, move, place })));
}

/** Changes that say something sound in place of a turn, what wins most trust first. */
export function replacing(timeline: Timeline, turn: number): readonly Change[] {
  const { scenario, position, run } = standingAt(timeline, turn);
  const said = timeline.whole.run.moves[run.moves.length];
  return soundSteps(scenario, position)
    .filter(({ move, after }) => move !== said && after.ending === null)
    .toSorted((a, b) => b.after.trust - a.after.trust)
    .map(({ move }) => ({ turn, move, place: 'instead' }));
}

/** Looks whether an unearned ask is answered otherwise, or lacks this need no more. */
export function seeAnswer(timeline: Timeline, turn: number, need: Unmet): Look {
  const { scenario } = timeline.whole;
  return ({ turns }) => {
    const again = turns.get(turn);
    if (!again) return null;
    const { answer, before } = again.step;
    if (answer && answer !== 'unearned') return { what: 'answered', answer };
    if (isMet(scenario, need, before) !== need.wanted) return null;
    return { what: 'lacks-less', lacking: findingOf(scenario, again, turn).lacking };
  };
}

/** Looks whether what was held back is told. */
export function seeOpening(timeline: Timeline, turn: number): Look {
  const { scenario, turns: were } = timeline.whole;
  const was = were[turn - 1];
  const fuller = was && findingOf(scenario, was, turn).fuller;
  return ({ turns }) =>
    fuller && turns.get(turn)?.step.outcome === fuller.outcome ? { what: 'opens-up' } : null;
}

/** Looks whether the buyer hears the last move and stays, and nothing else ends it wrongly. */
export function seeStaying(turn: number): Look {
  return ({ turns, conversation }) => {
    const last = turns.get(turn);
    if (!last) return null;
    const fine =
      conversation.position.ending === null || endsRight(conversation.scenario, last.step);
    return fine ? { what: 'stays' } : null;
  };
}

/** Looks whether there is still time after a turn. */
export function seeTime(turn: number): Look {
  return ({ turns }) => {
    const after = turns.get(turn)?.step.after;
    return after && after.ending === null && !after.overtime ? { what: 'has-time' } : null;
  };
}

/** Looks whether the conversation ends rightly, or could have when a turn comes round. */
export function seeRightEnding(): Look {
  return ({ conversation, standing }) => {
    const { ending } = conversation.position;
    const last = conversation.turns.at(-1);
    if (ending !== null && last && endsRight(conversation.scenario, last.step)) {
      return { what: 'ends', ending };
    }
    for (const [turn, stood] of standing) {
      const end = rightEndOn(stood);
      if (end) return { what: 'could-end', turn, ...end };
    }
    return null;
  };
}

function rightEndOn({ scenario, position }: Conversation): { move: Id; ending: Id } | null {
  for (const offered of offeredMoves(scenario, position)) {
    const move = findMove(scenario, offered.id);
    const step = move && take(scenario, position, move);
    if (step?.after.ending && endsRight(scenario, step)) {
      return { move: step.move, ending: step.after.ending };
    }
  }
  return null;
}
