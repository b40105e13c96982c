import type { Ask } from '../../../src/app/drills/sitting.ts';
import { decisionsOf, withLines } from '../../../src/app/solver/figures.ts';
import type { Decision } from '../../../src/practice/decisions.ts';
import { type Card, cardsOf } from '../../../src/practice/drills.ts';
import { summarise } from '../../../src/practice/summary.ts';
import { solve } from '../../../src/solve/solve.ts';
import { DAY, dayOf, NOON } from '../../practice/costly.ts';
import { summary } from '../../practice/summaries.ts';
import { pack, talked } from '../fixtures.ts';

const solved = solve(pack.scenario);
if (!solved.ok) throw new Error('the example is not solved');
const { solution } = solved;

export const TODAY = dayOf(NOON + DAY);

/** Asked for a yes too early in turn 4, then left without one. */
const TOO_EARLY = ['may-be-no', 'last-close', 'which-part', 'ask-for-session', 'send-deck'];

/** What comes back of a conversation that was had the day before. */
export function cards(moves: readonly string[] = TOO_EARLY, id = 'r1'): readonly Card[] {
  const figures = summarise(solution, talked(moves, 'fit'), []);
  if (!figures) throw new Error('it goes on');
  return cardsOf([summary({ ...figures, id, at: NOON })], [], dayOf);
}

/** The decisions of the example. */
export function decisions(): readonly Decision[] {
  return decisionsOf(withLines(pack, solution));
}

/** The ask that came too early, asked where it was made. */
export function ask(overrides: Partial<Ask> = {}): Ask {
  const card = cards().find(({ of }) => of.turn === 4);
  if (!card) throw new Error('the example has changed');
  return { card, decision: card.costly, elsewhere: false, seed: 7, ...overrides };
}
