import { at } from '../../model/record.ts';
import { VERDICT } from '../words/debrief.ts';
import type { Review } from './review.ts';

/** What decided the conversation, in a sentence, and another to say how that is known. */
export interface Headline {
  readonly title: string;
  readonly lead: string;
}

export function connectHeadline({ verdict, timeline }: Review): Headline {
  const { scenario, turns } = timeline.whole;
  switch (verdict.what) {
    case 'right':
      return verdict.dear.length === 0
        ? { title: VERDICT.right(turns.length), lead: VERDICT.nothingDear }
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
      return verdict.ending === null
        ? { title: VERDICT.open, lead: '' }
        : {
            title: VERDICT.ended(at(scenario.endings, verdict.ending).title),
            lead: VERDICT.untold,
          };
  }
}
