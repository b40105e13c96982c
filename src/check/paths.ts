import type { Answer, Id, Scenario } from '../model/scenario.ts';

export type Path = readonly (string | number)[];

/** Where a move stands in its file. */
export function movePath(scenario: Scenario, move: Id): Path {
  if (Object.hasOwn(scenario.anytime, move)) return ['anytime', move];
  for (const [phase, { moves, beats }] of Object.entries(scenario.phases)) {
    if (Object.hasOwn(moves, move)) return ['phases', phase, 'moves', move];
    for (const [beat, { moves: own }] of Object.entries(beats)) {
      if (Object.hasOwn(own, move)) return ['phases', phase, 'beats', beat, 'moves', move];
    }
  }
  return [];
}

/** Where the nth outcome of a move stands, of those for an answer. */
export function outcomePath(scenario: Scenario, move: Id, answer: Answer | null, n: number): Path {
  return [...movePath(scenario, move), answer ?? 'outcomes', n];
}

export function beatPath(scenario: Scenario, beat: Id): Path {
  const phase = Object.entries(scenario.phases).find(([, { beats }]) => Object.hasOwn(beats, beat));
  return ['phases', phase?.[0] ?? '', 'beats', beat];
}
