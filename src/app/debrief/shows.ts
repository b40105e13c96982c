import type { Conversation } from '../../engine/conversation.ts';
import { own } from '../../model/record.ts';
import { COMPETENCIES, type Competency, competenciesOf } from '../../review/competencies.ts';
import type { Valued } from '../../review/valued.ts';
import { findMove } from '../../rules/lookup.ts';
import { COMPETENCY, COMPETENCY_NAME } from '../words/figures.ts';

export interface CompetencyView {
  readonly id: Competency;
  readonly name: string;
  /** What was shown of it, or that it wasn't tested. */
  readonly level: string;
  readonly tested: boolean;
  readonly evidence: string;
}

/** What the run shows of each competency, with the turns that say so. */
export function connectShows(
  { scenario }: Conversation,
  { moves }: Valued,
  forecasts: number,
): readonly CompetencyView[] {
  const shown = competenciesOf(moves, (id) => {
    const move = findMove(scenario, id);
    if (!move) throw new RangeError(`no move is called ${id}`);
    return move.kind;
  });
  return (Object.keys(COMPETENCIES) as readonly Competency[]).map((id) => {
    const name = COMPETENCY_NAME[id];
    if (id === 'K3') {
      const level = forecasts > 0 ? COMPETENCY.byForecasts : COMPETENCY.notTested;
      return { id, name, level, tested: false, evidence: '' };
    }
    const { level, evidence } = own(shown, id) ?? { level: null, evidence: [] };
    const turns = (good: boolean) =>
      evidence.filter((one) => one.good === good).map(({ turn }) => turn);
    const told = [
      turns(true).length > 0 ? COMPETENCY.good(turns(true)) : '',
      turns(false).length > 0 ? COMPETENCY.bad(turns(false)) : '',
    ].filter((words) => words !== '');
    return {
      id,
      name,
      level: level === null ? COMPETENCY.notTested : (COMPETENCY.levels[level - 1] ?? ''),
      tested: level !== null,
      evidence: told.length > 0 ? `${told.join('. ')}.` : `${COMPETENCY.noTurns}.`,
    };
  });
}
