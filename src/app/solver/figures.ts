import { replay } from '../../engine/replay.ts';
import type { Run } from '../../engine/run.ts';
import type { Id, Loaded } from '../../model/scenario.ts';
import { type Decision, decisionsIn } from '../../practice/decisions.ts';
import { summarise } from '../../practice/summary.ts';
import { NO_REACH, reachOf } from '../../review/reach.ts';
import { timelineOf } from '../../review/timeline.ts';
import { valued } from '../../review/valued.ts';
import { bestLine, bestOption, followMoves } from '../../solve/best.ts';
import type { Solution } from '../../solve/solve.ts';
import type { Finished, Reviewed, SummedUp } from './protocol.ts';

/** A scenario with its solution. */
export interface SolvedScenario {
  readonly loaded: Loaded;
  readonly solution: Solution;
  /** The best line of each situation. */
  readonly lines: Reviewed['lines'];
}

export function withLines(loaded: Loaded, solution: Solution): SolvedScenario {
  const situations = Object.keys(loaded.scenario.situations);
  return {
    loaded,
    solution,
    lines: Object.fromEntries(situations.map((id) => [id, bestLine(solution, id)])),
  };
}

/** A run of the scenario that was solved, in figures. */
export function figuresOf({ loaded, solution, lines }: SolvedScenario, run: Run): Reviewed {
  const again = replay(loaded, run);
  if (!again.ok) throw new RangeError(`a run that can't be played: ${again.error.code}`);
  const { conversation } = again.value;
  const over = conversation.position.ending !== null;
  return {
    run,
    valued: valued(solution, conversation),
    reach: over ? reachOf(timelineOf(conversation)) : NO_REACH,
    next: over ? null : bestNext(solution, run),
    lines,
  };
}

/** A finished run of the scenario that was solved, for progress. */
export function summedUp({ loaded, solution }: SolvedScenario, finished: Finished): SummedUp {
  const { id, run, forecasts } = finished;
  const again = replay(loaded, run);
  if (!again.ok || again.value.stopped !== null) return { id, figures: null };
  return { id, figures: summarise(solution, again.value.conversation, forecasts) };
}

/** The decisions on the best line of each situation, where a move on offer would cost something. */
export function decisionsOf({ loaded, solution, lines }: SolvedScenario): readonly Decision[] {
  const { scenario, hash } = loaded;
  return decisionsIn(
    Object.entries(lines).flatMap(([situation, moves]) => {
      const again = replay(loaded, { scenario: scenario.id, hash, seed: 0, situation, moves });
      if (!again.ok) return [];
      const played = again.value.conversation;
      return [{ played, moves: valued(solution, played).moves }];
    }),
  );
}

/** The best move at the belief that the run has led to. */
function bestNext(solution: Solution, { situation, moves }: Run): Id | null {
  const all = solution.beliefs.positions.moves;
  const last = followMoves(solution, situation, moves).at(-1);
  const belief = last ? last.next : solution.start;
  if (belief === null) return null;
  const options = solution.beliefs.options(belief);
  return all[options[bestOption(solution, options)]?.move ?? -1]?.id ?? null;
}
