import { at } from '../../model/record.ts';
import { isCostly } from '../../review/grades.ts';
import type { Piece } from '../../review/pieces.ts';
import { costliest, setUpOf } from '../../review/standouts.ts';
import type { Valued, ValuedMove } from '../../review/valued.ts';
import { HEADLINE, VERDICT } from '../words/debrief.ts';
import { tenth } from '../words/grades.ts';
import type { Review } from './review.ts';
import { lossShown } from './tenths.ts';

/** What decided the conversation, in a sentence, and a few more to say how that is known. */
export interface Headline {
  readonly title: string;
  readonly lead: string;
}

/** By what the moves lost, where that is known; while it is worked out, only how it ended. */
export function connectHeadline(review: Review, valued: Valued | null, working: boolean): Headline {
  if (valued) return byLosses(review, valued);
  return working ? { title: endedTitle(review), lead: '' } : byReach(review);
}

function byLosses(review: Review, valued: Valued): Headline {
  const dearest = costliest(valued.moves);
  const right = review.verdict.what === 'right';
  if (dearest === null) {
    const lead = right ? HEADLINE.noneRight : HEADLINE.noneWrong(titleOf(review));
    return { title: HEADLINE.none, lead: `${lead} ${HEADLINE.small(tenth(valued.loss))}` };
  }
  const { turn } = dearest;
  return {
    title: right ? HEADLINE.rightButDear(turn) : decided(turn, setUpOf(review.chains, turn)),
    lead: leadOf(dearest, valued),
  };
}

function decided(turn: number, setUp: Piece | null): string {
  if (setUp === null) return VERDICT.decided(turn);
  const omitted = setUp.what === 'left-out' || setUp.what === 'not-taken';
  return omitted
    ? VERDICT.decidedLeftOut(turn, setUp.turn)
    : VERDICT.decidedSetUp(turn, setUp.turn);
}

function leadOf({ turn, value }: ValuedMove, valued: Valued): string {
  const costly = valued.moves.filter((move) => isCostly(move.grade) && move.turn !== turn);
  const before = costly.some((move) => move.turn < turn) ? 0 : turn - 1;
  return [
    HEADLINE.cost(tenth(lossShown(valued, turn)), tenth(value)),
    before > 0 ? HEADLINE.before(before) : '',
    costly.length > 0 ? HEADLINE.more(costly.map((move) => move.turn)) : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** What the rules alone tell: the turn that put every right ending out of reach. */
function byReach(review: Review): Headline {
  const { verdict, timeline } = review;
  switch (verdict.what) {
    case 'right':
      return verdict.dear.length === 0
        ? { title: VERDICT.right(timeline.whole.turns.length), lead: VERDICT.nothingDear }
        : { title: VERDICT.rightAndDear(verdict.dear), lead: VERDICT.stillRight };
    case 'decided':
      return {
        title:
          verdict.setUp === null
            ? VERDICT.decided(verdict.turn)
            : VERDICT.decidedSetUp(verdict.turn, verdict.setUp),
        lead: VERDICT.reach(verdict.turn),
      };
    case 'ended':
      return {
        title: endedTitle(review),
        lead: verdict.ending === null ? '' : VERDICT.untold,
      };
  }
}

function endedTitle(review: Review): string {
  return review.timeline.whole.position.ending === null
    ? VERDICT.open
    : VERDICT.ended(titleOf(review));
}

function titleOf({ timeline }: Review): string {
  const { scenario, position } = timeline.whole;
  return position.ending === null ? '' : at(scenario.endings, position.ending).title;
}
