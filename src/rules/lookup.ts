import type { Beat, Id, Move, Phase, Scenario } from '../model/scenario.ts';

/** A beat with the phase it stands in. */
export interface BeatPlace {
  readonly phaseId: Id;
  readonly phase: Phase;
  readonly beat: Beat;
  /** The moves that may be offered there: the beat's, its phase's, those at any time. */
  readonly moves: readonly { readonly move: Move; readonly ofBeat: boolean }[];
}

interface Lookup {
  readonly beats: ReadonlyMap<Id, BeatPlace>;
  readonly moves: ReadonlyMap<Id, Move>;
}

const lookups = new WeakMap<Scenario, Lookup>();

function lookupOf(scenario: Scenario): Lookup {
  const made = lookups.get(scenario);
  if (made) return made;
  const beats = new Map<Id, BeatPlace>();
  const moves = new Map<Id, Move>(Object.entries(scenario.anytime));
  for (const [phaseId, phase] of Object.entries(scenario.phases)) {
    for (const [id, move] of Object.entries(phase.moves)) moves.set(id, move);
    for (const [beatId, beat] of Object.entries(phase.beats)) {
      for (const [id, move] of Object.entries(beat.moves)) moves.set(id, move);
      beats.set(beatId, {
        phaseId,
        phase,
        beat,
        moves: [
          ...Object.values(beat.moves).map((move) => ({ move, ofBeat: true })),
          ...[phase.moves, scenario.anytime]
            .flatMap((elsewhere) => Object.values(elsewhere))
            .map((move) => ({ move, ofBeat: false })),
        ],
      });
    }
  }
  const lookup = { beats, moves };
  lookups.set(scenario, lookup);
  return lookup;
}

/** The beat called `id`, which must exist. */
export function beatPlace(scenario: Scenario, id: Id): BeatPlace {
  const place = lookupOf(scenario).beats.get(id);
  if (!place) throw new RangeError(`no beat is called ${id}`);
  return place;
}

/** The move called `id`, wherever it stands; undefined where there is none. */
export function findMove(scenario: Scenario, id: Id): Move | undefined {
  return lookupOf(scenario).moves.get(id);
}

/** Every move of the scenario: those at any time first, then phase by phase. */
export function allMoves(scenario: Scenario): readonly Move[] {
  return [...lookupOf(scenario).moves.values()];
}

export function isEnding(scenario: Scenario, place: Id): boolean {
  return Object.hasOwn(scenario.endings, place);
}

/** The clock that a beat is on. */
export interface Clock {
  /** The same for two beats on the same clock. */
  readonly id: string;
  /** Minutes until it has run out; null where it doesn't run. */
  readonly limit: number | null;
}

export function clockOf(scenario: Scenario, beatId: Id): Clock {
  const { phaseId, phase } = beatPlace(scenario, beatId);
  if (phase.time === 'shared') return { id: '', limit: scenario.time };
  return { id: phaseId, limit: phase.time === 'none' ? null : phase.time };
}

/** How many clocks run in a scenario, and the minutes on all of them together. */
export function lengthOf(scenario: Scenario): {
  readonly clocks: number;
  readonly minutes: number;
} {
  const beats = Object.values(scenario.phases).flatMap((phase) => Object.keys(phase.beats));
  const limits = new Map<Id, number>();
  for (const beat of beats) {
    const { id, limit } = clockOf(scenario, beat);
    if (limit !== null) limits.set(id, limit);
  }
  return {
    clocks: limits.size,
    minutes: [...limits.values()].reduce((sum, limit) => sum + limit, 0),
  };
}

/** Minutes left on the running clock; null in overtime and where no clock runs. */
export function minutesLeft(
  scenario: Scenario,
  position: { readonly beat: Id; readonly overtime: boolean; readonly used: number },
): number | null {
  const { limit } = clockOf(scenario, position.beat);
  return limit === null || position.overtime ? null : Math.max(0, limit - position.used);
}
