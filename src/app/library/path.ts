import { pathOf, type StepState } from '../../practice/path.ts';
import type { Card } from '../catalogue/pack.ts';
import { finishedRuns } from '../session/finished.ts';
import type { RunRecord } from '../session/record.ts';
import { PATH, pathDone, pathLead, STEP_STATE, TRY } from '../words/path.ts';
import { type CardView, viewCard } from './card.ts';

export interface StepView {
  readonly card: CardView;
  readonly number: number;
  readonly state: StepState;
  readonly stateInWords: string;
  /** What to try there. */
  readonly tries: string;
}

export interface PathView {
  readonly lead: string;
  readonly steps: readonly StepView[];
  /** All of it in one line, once every step is done; null until then. */
  readonly folded: string | null;
  /** Said to somebody who has played nothing yet. */
  readonly note: string | null;
}

/** With fewer steps there is no path to speak of. */
const WORTH_A_PATH = 2;

/** The path for a first week; null where too little of it is there. `records` stand latest first. */
export function connectPath(
  cards: readonly Card[],
  records: readonly RunRecord[],
): PathView | null {
  const byId = new Map(cards.map((card) => [card.id, card]));
  const path = pathOf(finishedRuns(records), [...byId.keys()]);
  if (path.length < WORTH_A_PATH) return null;
  const steps = path.flatMap(({ scenario, number, state }): readonly StepView[] => {
    const card = byId.get(scenario);
    if (!card) return [];
    const starting = state === 'next' && records.length === 0;
    return [
      {
        card: viewCard(card, records),
        number,
        state,
        stateInWords: starting ? PATH.startHere : STEP_STATE[state],
        tries: TRY[scenario],
      },
    ];
  });
  const done = path.filter(({ state }) => state === 'done').length;
  return {
    lead: pathLead(done, path.length),
    steps,
    folded: done === path.length ? pathDone(path.length) : null,
    note: records.length === 0 ? PATH.startNote : null,
  };
}
