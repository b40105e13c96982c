import { lossAlone } from '../debrief/tenths.ts';
import { comesBack, DRILL, SITTING } from '../words/drills.ts';
import { tenth } from '../words/grades.ts';
import { connectDecision, type DecisionEvent, type DecisionProps } from './connect-decision.ts';
import type { Ask, DrillSnapshot } from './sitting.ts';

export function connectDrill(
  snapshot: DrillSnapshot,
  send: (event: DecisionEvent) => void,
): DecisionProps {
  const { ask, nth, all, conversation, after, done, today, portraits } = snapshot;
  const decision = {
    name: DRILL.title,
    place: `${DRILL.place(nth, all)}. ${because(ask)}`,
    conversation,
    after,
    portraits,
    best: ask.decision.best,
    offered: ask.decision.offered,
    earlier: null,
    telling: false,
    back: done === null ? '' : comesBack(done.due - today),
    nextLabel: nth < all ? DRILL.next : SITTING.finish,
  };
  return connectDecision(decision, send);
}

function because({ elsewhere, card: { costly, of } }: Ask): string {
  return elsewhere ? DRILL.elsewhere : DRILL.here(of.turn, tenth(lossAlone(costly.loss)));
}
