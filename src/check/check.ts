import type { Scenario } from '../model/scenario.ts';
import { DEFAULT_LIMIT } from '../solve/limit.ts';
import { type Solution, solve, type Unsolved } from '../solve/solve.ts';
import { checkChoices } from './choices.ts';
import { ends } from './ends.ts';
import { explained } from './explained.ts';
import type { Fault } from './fault.ts';
import { knowable } from './knowable.ts';
import { comfortNeverPays, pressureNeverPays, unearnedNeverPays } from './never-pays.ts';
import { checkProse } from './prose.ts';
import { readable } from './readable.ts';
import { rightEnding } from './right-ending.ts';
import { Survey } from './survey.ts';

/** How large a scenario is. */
export interface Stats {
  /** After merging what can't differ any more, as are the positions. */
  readonly beliefs: number;
  readonly positions: number;
  readonly edges: number;
  readonly par: number;
}

export interface Checked {
  readonly faults: readonly Fault[];
  /** Null where it could not be solved. */
  readonly stats: Stats | null;
}

/** Proves what a scenario must show before it ships, over every belief that any play can reach. */
export function checkScenario(scenario: Scenario, limit = DEFAULT_LIMIT): Checked {
  const solved = solve(scenario, limit);
  if (!solved.ok) return { faults: [unproved(solved.why)], stats: null };
  const { solution } = solved;
  const survey = new Survey(solution);
  const watchers = [ends, knowable, pressureNeverPays, comfortNeverPays, unearnedNeverPays]
    .concat(readable, explained)
    .map((check) => check(survey));
  for (const seen of survey.seen()) for (const { see } of watchers) see(seen);
  const faults = [
    ...watchers.flatMap((watcher) => watcher.faults()),
    ...rightEnding(solution),
    ...checkChoices(solution),
    ...checkProse(scenario),
  ];
  return { faults, stats: statsOf(solution) };
}

function statsOf({ beliefs, par }: Solution): Stats {
  const { positions } = beliefs;
  return { beliefs: beliefs.size, positions: positions.size, edges: positions.edges, par };
}

function unproved(why: Unsolved): Fault {
  if (why.code === 'too-many-beliefs') {
    return {
      check: 'not-proved',
      severity: 'error',
      path: ['title'],
      message: `not proved: more than ${why.limit} beliefs`,
      hint: 'fewer minutes on the first clock, or moves in beats instead of phases, make them fewer',
      witness: null,
    };
  }
  return {
    check: 'ends',
    severity: 'error',
    path: ['phases'],
    message: `it can go on for ever: ${why.loop.join(', ')}, and again`,
    expected: 'an end to every conversation',
    hint: 'let one of these moves be said only once, take minutes, or lead on',
    witness: { situation: why.situation, moves: [...why.before, ...why.loop] },
  };
}
